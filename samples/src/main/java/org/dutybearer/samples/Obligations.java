package org.dutybearer.samples;

import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Refusal;
import org.dutybearer.treaty.CorrectionConflict;
import org.dutybearer.treaty.Corrections;
import org.dutybearer.treaty.Treaty;
import org.dutybearer.treaty.TreatyRegister;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says how a state stood to the treaties on a day and which provisions bound it. Nothing is printed before all of it is known. */
@Command(
        name = "obligations",
        description =
                "Says how a state stood to the treaties on a day, on what that rests, and which provisions bound it.",
        footer = {
            "",
            "The codes of the treaties: REFUGEE, REFUGEE-P, CAT, ICCPR, CRC and others; an unknown one is answered with all.",
            "An organisation's own corrections are described in docs/treaty-facts.md."
        },
        mixinStandardHelpOptions = true)
final class Obligations implements Callable<Integer> {
    private final Clock clock;

    @Parameters(
            paramLabel = "STATE",
            description = "ISO 3166-1 code of three letters, such as KAZ, or the English name.")
    private String state = "";

    @Option(names = "--on", paramLabel = "DATE", description = "Day asked for, such as 1999-02-01 (default: today).")
    private @Nullable String on;

    @Option(
            names = "--treaty",
            paramLabel = "CODE",
            split = ",",
            description = "Only this treaty, such as CAT; several by commas (default: all).")
    private List<String> codes = List.of();

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "TEXT",
            description = "text for a person, json for a program (default: text).")
    private Form form = Form.TEXT;

    @Option(
            names = "--corrections",
            paramLabel = "FILE",
            description = "Your organisation's own corrections, laid over the shipped facts.")
    private @Nullable Path corrections;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    Obligations(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var register = corrections == null
                ? TreatyRegister.shipped()
                : TreatyRegister.shipped().with(read(corrections));
        var party = party(register);
        var day = day();
        var treaties = treaties(register);
        var statuses = treaties.stream()
                .map(treaty -> register.status(party, treaty.code(), day))
                .toList();
        // Whoever asks for one treaty sees its provisions, and those of another that it makes binding.
        var asked = treaties.stream().map(Treaty::code).toList();
        var owed = register.obligations(party, day).stream()
                .filter(obligation -> obligation.isUnder(asked))
                .toList();
        var answer = new StringWriter();
        switch (form) {
            case TEXT -> new ObligationsText(register, party, day, statuses, owed).writeTo(answer);
            case JSON -> ObligationsJson.write(party, day, statuses, owed, answer);
        }
        spec.commandLine().getOut().print(answer);
        spec.commandLine().getOut().flush();
        for (var conflict : register.conflicts())
            spec.commandLine()
                    .getErr()
                    .println("dutybearer: correction " + conflict.correction() + ": "
                            + conflict.kind().words(Locale.ENGLISH) + " Shipped: " + shipped(conflict));
        return 0;
    }

    private static List<String> shipped(CorrectionConflict conflict) {
        return Stream.of(
                        conflict.shipped().stream().map(Object::toString),
                        conflict.reservations().stream()
                                .map(reservation -> reservation.effect() + " " + reservation.provisions() + " "
                                        + reservation.from()
                                        + (reservation.until() == null ? "" : " until " + reservation.until())),
                        conflict.laws().stream().map(law -> Corrections.DOMESTIC_LAW + " " + law.adopted()))
                .flatMap(shipped -> shipped)
                .toList();
    }

    private CountryCode party(TreatyRegister register) {
        var party = CountryCode.all().stream()
                .filter(code -> code.code().equalsIgnoreCase(state)
                        || code.name(Locale.ENGLISH).equalsIgnoreCase(state))
                .findFirst()
                .orElseThrow(() -> new NotPossible("there is no state '" + state
                        + "': give its ISO 3166-1 code of three letters, such as KAZ, or its English name."));
        if (!register.parties().contains(party))
            throw new NotPossible(party + " (" + party.name(Locale.ENGLISH) + ") is not among the "
                    + register.parties().size()
                    + " parties held: ask for the state to which it belongs.");
        return party;
    }

    private LocalDate day() {
        if (on == null) return LocalDate.now(clock);
        try {
            return LocalDate.parse(on);
        } catch (DateTimeException e) {
            throw new NotPossible(
                    "'" + on + "' is not a day: give --on as year, month and day, such as 1999-02-01.", e);
        }
    }

    private List<Treaty> treaties(TreatyRegister register) {
        if (codes.isEmpty()) return register.treaties();
        var chosen = new ArrayList<Treaty>();
        for (var treaty : register.treaties())
            if (codes.stream().anyMatch(code -> treaty.code().equalsIgnoreCase(code.strip()))) chosen.add(treaty);
        for (var code : codes)
            if (chosen.stream().noneMatch(treaty -> treaty.code().equalsIgnoreCase(code.strip())))
                throw new NotPossible("there is no treaty '" + code + "': give --treaty one of "
                        + String.join(
                                ", ",
                                register.treaties().stream().map(Treaty::code).toList())
                        + ".");
        return chosen;
    }

    private static Corrections read(Path file) {
        try {
            return Corrections.read(file);
        } catch (Refusal refusal) {
            throw new NotPossible(Sentence.of(file, refusal), refusal);
        } catch (UncheckedIOException e) {
            var why = !Files.exists(file)
                    ? " does not exist"
                    : Files.isDirectory(file) ? " is a folder" : " may not be read by this user";
            throw new NotPossible(file + why + ": give --corrections the file of your own corrections.", e);
        }
    }
}

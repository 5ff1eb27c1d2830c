package org.dutybearer.treaty;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's own corrections of the shipped facts and additions to them, to be laid over with
 * {@link TreatyRegister#with}. They live in a file of the organisation and so survive an upgrade of what is shipped.
 *
 * <p>The file is a tab-separated text in UTF-8 whose first line names the columns, as {@link #COLUMNS} has them:
 * <pre>
 * treaty     state  what       mechanism  provisions  date        until  instead  source             sourceDate  note
 * ICCPR-OP2  KAZ    accession                         2022-03-24         2022     C.N.103.2022       2022-03-24
 * REFUGEE    ZZZ    limited               REFUGEE 26  2001-05-01                  letter of the MFA  2024-02-01
 * </pre>
 * {@code what} is a kind of act ({@code accession}, {@code complaints-acceptance}), {@code domestic-law}, or what a reservation
 * does ({@code not-bound}, {@code recommendation-only}, {@code limited}, {@code choice}, {@code later-acts-only}). Empty lines
 * and lines that begin with # are passed over. The treaty's own rule gives the day of effect; a file cannot.
 */
public final class Corrections {
    public static final List<String> COLUMNS = List.of(
            "treaty",
            "state",
            "what",
            "mechanism",
            "provisions",
            "date",
            "until",
            "instead",
            "source",
            "sourceDate",
            "note");

    private static final Corrections NONE = new Corrections(List.of());
    private static final String DOMESTIC_LAW = "domestic-law";

    private final List<Correction> all;

    private Corrections(List<Correction> all) {
        this.all = List.copyOf(all);
    }

    public static Corrections none() {
        return NONE;
    }

    public static Corrections of(List<Correction> corrections) {
        return new Corrections(corrections);
    }

    /**
     * Reads a whole file or nothing of it.
     *
     * @throws Refusal {@link Reason#CORRECTIONS_FAULTY}; each detail is a line and what is wrong with it
     * @throws UncheckedIOException where it cannot be read
     */
    public static Corrections read(Path file) {
        try {
            var decoder = UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            return parse(
                    decoder.decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString());
        } catch (CharacterCodingException e) {
            throw new Refusal(Reason.CORRECTIONS_FAULTY, "line 1: the file is not UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /**
     * Reads the text of such a file.
     *
     * @throws Refusal {@link Reason#CORRECTIONS_FAULTY}; each detail is a line and what is wrong with it
     */
    public static Corrections parse(String text) {
        var faults = new ArrayList<String>();
        var corrections = new ArrayList<Correction>();
        var places = new HashMap<Object, Integer>();
        var header = true;
        var number = 0;
        for (var line : text.lines().toList()) {
            number++;
            if (number == 1 && line.startsWith("\uFEFF")) line = line.substring(1);
            if (line.isBlank() || line.startsWith("#")) continue;
            var cells = line.split("\t", -1);
            try {
                if (header) {
                    header = false;
                    if (!Arrays.asList(cells).equals(COLUMNS))
                        throw new IllegalArgumentException(
                                "the first line names the columns, separated by tabs: " + COLUMNS);
                } else {
                    var correction = correction(cells);
                    for (var key : keys(correction)) {
                        var before = places.putIfAbsent(key, number);
                        if (before != null)
                            throw new IllegalArgumentException("this says again what line " + before + " says");
                    }
                    corrections.add(correction);
                }
            } catch (IllegalArgumentException | DateTimeException e) {
                faults.add("line " + number + ": " + e.getMessage());
            }
        }
        if (header) faults.add("line 1: the first line names the columns, separated by tabs: " + COLUMNS);
        if (!faults.isEmpty()) throw new Refusal(Reason.CORRECTIONS_FAULTY, faults.toArray());
        return new Corrections(corrections);
    }

    /** What no two corrections may share: what they put in, and whose place they take. */
    private static List<Object> keys(Correction correction) {
        var what = List.of(
                correction.treaty(),
                correction.state(),
                String.valueOf(correction.act()),
                correction.mechanism(),
                String.valueOf(correction.effect()),
                correction.provisions());
        var keys = new ArrayList<Object>();
        if (correction.date() != null) keys.add(List.of("date", what, correction.date()));
        if (correction.instead() != null) keys.add(List.of("instead", what, correction.instead()));
        return keys;
    }

    private static Correction correction(String[] cells) {
        if (cells.length != COLUMNS.size())
            throw new IllegalArgumentException(
                    "there are " + cells.length + " cells, separated by tabs, and " + COLUMNS.size() + " columns");
        var cell = new HashMap<String, String>();
        for (int i = 0; i < cells.length; i++) cell.put(COLUMNS.get(i), cells[i].strip());
        var what = text(cell, "what").toLowerCase(Locale.ROOT);
        var effect = constant(Reservation.Effect.values(), what);
        var act = constant(ActionKind.values(), what);
        if (effect.isEmpty() && act.isEmpty() && !what.equals(DOMESTIC_LAW))
            throw new IllegalArgumentException(
                    "not a kind of act, a kind of reservation or '" + DOMESTIC_LAW + "': '" + what + "'");
        return checked(new Correction(
                text(cell, "treaty"),
                CountryCode.parse(text(cell, "state")),
                act.orElse(null),
                text(cell, "mechanism"),
                effect.orElse(null),
                provisions(text(cell, "provisions")),
                date(text(cell, "date")),
                text(cell, "until").isEmpty() ? null : LocalDate.parse(text(cell, "until")),
                date(text(cell, "instead")),
                text(cell, "source"),
                required("sourceDate", date(text(cell, "sourceDate"))),
                text(cell, "note")));
    }

    /** Against the shipped facts: the treaty must be one, and the mechanism one of its. And a reservation must be one. */
    private static Correction checked(Correction correction) {
        correction.asReservation();
        var shipped = Facts.shipped();
        var treaty = shipped.treaty(correction.treaty());
        if (!treaty.binding()) throw new IllegalArgumentException("a standard binds nobody: '" + treaty + "'");
        if (!correction.mechanism().isEmpty()
                && !shipped.mechanisms(correction.treaty()).contains(correction.mechanism()))
            throw new IllegalArgumentException("not a mechanism of " + treaty + " (expected one of "
                    + shipped.mechanisms(correction.treaty()) + "): '" + correction.mechanism() + "'");
        return correction;
    }

    private static List<ProvisionRef> provisions(String text) {
        if (text.isEmpty()) return List.of();
        return Arrays.stream(text.split(";", -1))
                .map(String::strip)
                .map(ProvisionRef::parse)
                .toList();
    }

    private static @Nullable ApproximateDate date(String text) {
        return text.isEmpty() ? null : ApproximateDate.parse(text);
    }

    private static ApproximateDate required(String column, @Nullable ApproximateDate date) {
        if (date == null) throw new IllegalArgumentException("every correction has a " + column);
        return date;
    }

    private static String text(Map<String, String> cells, String column) {
        return cells.getOrDefault(column, "");
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String name) {
        return Arrays.stream(constants)
                .filter(constant -> written(constant).equals(name))
                .findFirst();
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public List<Correction> all() {
        return all;
    }

    Set<CountryCode> states() {
        var states = new TreeSet<CountryCode>();
        for (var correction : all) states.add(correction.state());
        return states;
    }

    List<Correction> of(CountryCode state) {
        return all.stream()
                .filter(correction -> correction.state().equals(state))
                .toList();
    }

    /** The text of a file that {@link #parse} reads back. */
    @Override
    public String toString() {
        var text = new StringBuilder(String.join("\t", COLUMNS)).append('\n');
        for (var correction : all)
            text.append(String.join(
                            "\t",
                            correction.treaty(),
                            correction.state().toString(),
                            written(correction),
                            correction.mechanism(),
                            String.join(
                                    ";",
                                    correction.provisions().stream()
                                            .map(ProvisionRef::toString)
                                            .toList()),
                            text(correction.date()),
                            text(correction.until()),
                            text(correction.instead()),
                            inACell(correction.source()),
                            correction.sourceDate().toString(),
                            inACell(correction.note())))
                    .append('\n');
        return text.toString();
    }

    private static String written(Correction correction) {
        if (correction.act() != null) return written(correction.act());
        return correction.effect() == null ? DOMESTIC_LAW : written(correction.effect());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String inACell(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ");
    }
}

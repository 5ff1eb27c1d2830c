package org.dutybearer.treaty;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;

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
    /** How a file writes the law by which a state approved a treaty at home. */
    public static final String DOMESTIC_LAW = "domestic-law";

    private static final String THE_FIRST_LINE = "the first line names the columns, separated by tabs: " + COLUMNS;

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
            var cells = Arrays.asList(line.split("\t", -1));
            if (header) {
                header = false;
                if (!cells.equals(COLUMNS)) faults.add("line " + number + ": " + THE_FIRST_LINE);
                continue;
            }
            try {
                var correction = Correction.of(cells);
                corrections.add(correction);
                Integer before = null;
                for (var key : correction.keys()) if (before == null) before = places.putIfAbsent(key, number);
                if (before != null) faults.add("line " + number + ": " + CorrectionFault.repeating("line " + before));
            } catch (Refusal refusal) {
                faults.add("line " + number + ": "
                        + CorrectionFault.in(refusal).stream()
                                .map(CorrectionFault::toString)
                                .collect(Collectors.joining("; ")));
            }
        }
        if (header) faults.add("line 1: " + THE_FIRST_LINE);
        if (!faults.isEmpty()) throw new Refusal(Reason.CORRECTIONS_FAULTY, faults.toArray());
        return new Corrections(corrections);
    }

    /** The acts that can be entered, as a file writes them: {@code accession}. Two kinds are inferred and cannot. */
    public static List<String> acts() {
        return Arrays.stream(ActionKind.values())
                .filter(act -> act != ActionKind.STATUS_PARTY && act != ActionKind.INQUIRY_NOT_ACCEPTED)
                .map(Corrections::written)
                .toList();
    }

    /** What a reservation can do, as a file writes it: {@code not-bound}. */
    public static List<String> reservations() {
        return Arrays.stream(Reservation.Effect.values())
                .map(Corrections::written)
                .toList();
    }

    /** An act, what a reservation does or {@link #DOMESTIC_LAW}, for a person; what is none of them, as it is written. */
    public static String inWords(String what, Locale locale) {
        var known = CorrectionCells.What.find(what).orElse(null);
        if (known == null) return what;
        if (known.act() != null) return known.act().words(locale);
        return known.effect() == null
                ? Words.of("Correction.DOMESTIC_LAW", locale)
                : known.effect().words(locale);
    }

    /** The acts by which a state accepts complaints or inquiries, as {@code mechanism} names them, such as {@code CAT art 22}. */
    public static List<String> mechanisms() {
        return Facts.shipped().treaties().stream()
                .flatMap(treaty -> Facts.shipped().mechanisms(treaty.code()).stream())
                .toList();
    }

    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** For whoever is not told where the organisation has them from; the dates of the sources stay. */
    Corrections withoutSources() {
        return new Corrections(all.stream().map(Correction::withoutSource).toList());
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
                            correction.cells().stream()
                                    .map(Corrections::inACell)
                                    .toList()))
                    .append('\n');
        return text.toString();
    }

    private static String inACell(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ");
    }
}

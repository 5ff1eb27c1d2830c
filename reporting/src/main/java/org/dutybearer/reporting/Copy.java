package org.dutybearer.reporting;

import static org.dutybearer.reporting.Piece.Kind.BESIDE;
import static org.dutybearer.reporting.Piece.Kind.HEAD;
import static org.dutybearer.reporting.Piece.Kind.ROW;
import static org.dutybearer.reporting.Piece.Kind.SECTION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.dutybearer.assessment.Step;
import org.dutybearer.briefing.Original;
import org.dutybearer.briefing.RecommendationView;
import org.jspecify.annotations.Nullable;

/**
 * What goes to the compositor: the pieces of a document in reading order, each with its place beside the others. Every text in them
 * was read by the proof.
 */
abstract class Copy {
    /** So many rows of a table at least stand on one page. */
    static final int TOGETHER = 2;

    private static final int RESTS_ON_WIDTH = 153;

    private static final Pattern MARK = Pattern.compile("\\s*[\\[［][^\\]］]+[\\]］][.。]?");

    final Labels labels;
    final Proof proof;

    /** Where in the document what comes next stands, for whoever has to mend a text that cannot be printed. */
    String place = "heading";

    int sections;
    private final List<Piece> pieces = new ArrayList<>();
    private int containers;

    Copy(Labels labels) {
        this.labels = labels;
        this.proof = new Proof(labels.script());
    }

    /** What the file calls itself. */
    abstract String title();

    /** The day as of which it speaks: the file is dated with it. */
    abstract LocalDate day();

    /** What it tells in another language than its own. */
    abstract List<Original> originals();

    /** What stands at the head and foot of a page. */
    abstract Folio folio(int page, int pages);

    /** What is longer is refused: nothing is shrunk to fit. */
    int mostPages() {
        return Integer.MAX_VALUE;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /**
     * A part of a document that starts on a page of its own and is printed before the next is set.
     *
     * @param originals what it tells in another language than the document's
     * @param fewer the same with less in it, where it is to have one page and takes more; null where it takes what it takes
     */
    record Chapter(
            List<Piece> pieces,
            List<Original> originals,
            @Nullable Supplier<Chapter> fewer) {}

    /** Gives them away in their order, each made when the one before is done with: a document may be longer than memory holds. */
    void chapters(Consumer<Chapter> next) {
        next.accept(new Chapter(List.copyOf(pieces), originals(), null));
    }

    /** Whether a text needs more than the fonts for Latin, Greek and Cyrillic. */
    boolean wide() {
        return proof.wide();
    }

    /** What this document may take. */
    Allowance allowance() {
        return proof.allowance();
    }

    void pairs(List<Pairs.Pair> pairs, String list, int before, int inset, Sheet.@Nullable Rule rule) {
        for (int i = 0; i < pairs.size(); i += 3) {
            var row = new Pairs(
                    pairs.get(i),
                    i + 1 < pairs.size() ? pairs.get(i + 1) : null,
                    i + 2 < pairs.size() ? pairs.get(i + 2) : null);
            var piece = Piece.of("pairs", row).in(list).kept(true);
            put(
                    i > 0
                            ? piece.before(8)
                            : new Piece("pairs", row, piece.kind(), before, inset, 0, rule, null, true, list));
        }
    }

    void section(String title, String place) {
        this.place = place;
        sections++;
        put(Piece.of("section", new SectionHead(sections, title, null))
                .as(SECTION)
                .before(22)
                .over(Sheet.Rule.ACCENT)
                .kept(true));
    }

    /** A section without a number, for a document too short to be cited by them. */
    void plainSection(String title, String place, int before) {
        this.place = place;
        put(Piece.of("section", new SectionHead(0, title, null))
                .as(SECTION)
                .before(before)
                .over(Sheet.Rule.ACCENT)
                .kept(true));
    }

    void note(String text, int before, boolean kept) {
        put(Piece.of("note", new Line(text)).before(before).kept(kept));
    }

    void table(int before, Piece head, List<Piece> rows) {
        table(before, head, rows, TOGETHER);
    }

    /**
     * Head and first rows stay together, and so do the last rows, as no row stands alone on a page; rules run under the head and each
     * row, a strong one under the last.
     */
    void table(int before, Piece head, List<Piece> rows, int firstRows) {
        String table = container("Table");
        put(head.as(HEAD).before(before).under(Sheet.Rule.INK).kept(true).in(table));
        for (int i = 0; i < rows.size(); i++) {
            boolean last = i == rows.size() - 1;
            put(rows.get(i)
                    .as(ROW)
                    .under(last ? Sheet.Rule.INK : Sheet.Rule.HAIR)
                    .kept(rows.get(i).kept() || (!last && (i < firstRows - 1 || i >= rows.size() - TOGETHER)))
                    .in(table));
        }
    }

    /** Just the marks that the section uses. */
    void key(Set<Sign> signs, String words, int before) {
        boolean first = true;
        if (!signs.isEmpty() && before == 7) keepLast();
        for (Sign sign : signs) {
            String key = words + sign;
            String text = words.equals("sign.") && sign == Sign.ANNOUNCED ? labels.get("key." + sign) : labels.get(key);
            put(Piece.of("key", new KeyEntry(sign, text)).as(BESIDE).before(first ? before : 0));
            first = false;
        }
    }

    /** A title as it stands large: that it is told in its original stands small below it ({@link #markOf}). */
    static String unmarked(String title, List<Original> originals) {
        return inOriginal(title, originals).map(Original::words).orElse(title);
    }

    /** In which language a title stands that nobody has translated; empty where it is in the document's. */
    static Optional<String> markOf(String title, List<Original> originals) {
        return inOriginal(title, originals)
                .map(original -> title.substring(original.words().length()).strip());
    }

    private static Optional<Original> inOriginal(String title, List<Original> originals) {
        return originals.stream()
                .filter(original -> title.startsWith(original.words()))
                .filter(original ->
                        MARK.matcher(title.substring(original.words().length())).matches())
                .findFirst();
    }

    static Optional<Sign> sign(RecommendationView call) {
        return Optional.ofNullable(call.mark()).map(Sign::of);
    }

    CallRow call(RecommendationView call) {
        return new CallRow(
                String.valueOf(call.number()),
                call.action(),
                call.grounds().isEmpty()
                        ? labels.get("restsOn.none")
                        : labels.script()
                                .type()
                                .lines(
                                        call.grounds().stream()
                                                .map(Copy::unbroken)
                                                .toList(),
                                        labels.get("list.series"),
                                        labels.script().cell(),
                                        RESTS_ON_WIDTH),
                sign(call).orElse(null),
                call.statusOn() == null ? call.status() : labels.get("status.on", call.status(), call.statusWhen()));
    }

    /** Nobody breaches a standard: what is alleged of one is contrary to it. */
    String stepName(boolean standard, Step step) {
        return labels.step(step, standard);
    }

    void keepLast() {
        int last = pieces.size() - 1;
        pieces.set(last, pieces.get(last).kept(true));
    }

    void put(Piece piece) {
        pieces.add(piece.row(proof.read(piece.row(), place)));
    }

    String container(String tag) {
        containers++;
        return tag + " " + containers;
    }

    Pairs.Pair pair(String key, String value) {
        return new Pairs.Pair(labels.get(key), value, false);
    }

    String or(@Nullable String value, String key) {
        return value == null || value.isBlank() ? labels.get(key) : value;
    }

    /** A provision never breaks between its word and its number: article 33(1). */
    static String unbroken(String provision) {
        return provision.replaceAll(" (?=\\d)", "\u00a0");
    }
}

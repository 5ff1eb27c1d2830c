package org.dutybearer.reporting;

import static org.dutybearer.reporting.Piece.Kind.FOOT;
import static org.dutybearer.reporting.Piece.Kind.SIDE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dutybearer.briefing.Briefing;
import org.dutybearer.briefing.CallsView;
import org.dutybearer.briefing.Heading;
import org.dutybearer.briefing.NoteView;
import org.dutybearer.briefing.Original;
import org.dutybearer.briefing.PublishedTextView;

/** What one of our publications says, as copy: what it is stands beside the text, and its notes at the foot of the page. */
final class StatementCopy extends Copy {
    private static final int TITLE_LINES = 3;
    private static final int SHORT_TITLE_WIDTH = 220;

    private final Briefing briefing;
    private final Heading heading;
    private final PublishedTextView text;

    /** @throws IllegalArgumentException where the briefing holds no text: it was not asked for */
    StatementCopy(Briefing briefing, String publisher, Labels labels) {
        super(labels);
        this.briefing = briefing;
        this.heading = briefing.heading();
        this.text = briefing.texts().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a briefing without a text: " + briefing));
        put(Piece.of("masthead", new Masthead(publisher, "", text.kind())).under(Sheet.Rule.INK));
        var title = new Line(
                labels.script().reading().cut(title(), true, labels.script().title(), Sheet.TEXT_WIDTH, TITLE_LINES));
        var mark = markOf(text.title(), originals());
        var head = Piece.of("title", title);
        put(mark.isPresent() ? head.kept(true) : head.padded(0, 18).under(Sheet.Rule.HAIR));
        mark.ifPresent(said ->
                put(Piece.of("note", new Line(said)).before(4).padded(0, 18).under(Sheet.Rule.HAIR)));
        beside();
        place = "text";
        for (int i = 0; i < text.paragraphs().size(); i++)
            put(Piece.of("paragraph", new Line(text.paragraphs().get(i))).before(i == 0 ? 10 : 8));
        calls();
        notes();
    }

    @Override
    String title() {
        return proof.text(unmarked(text.title(), originals()), "heading");
    }

    @Override
    LocalDate day() {
        return text.publishedOn();
    }

    @Override
    List<Original> originals() {
        return briefing.originals();
    }

    @Override
    Folio folio(int page, int pages) {
        String marking = proof.text(heading.marking(), "heading");
        return new Folio(
                page == 1,
                index(),
                labels.script()
                        .type()
                        .cut(title().replace('\n', ' '), false, labels.script().label(), SHORT_TITLE_WIDTH, 1),
                marking,
                marking,
                labels.get("pageOf", page, pages).replace(' ', '\u00a0'));
    }

    private String index() {
        return text.index().toString().replace(' ', '\u00a0');
    }

    private void beside() {
        var pairs = new ArrayList<Pairs.Pair>();
        pairs.add(new Pairs.Pair(labels.get("index"), index(), true));
        pairs.add(pair("date", text.when()));
        if (!text.embargo().isEmpty()) pairs.add(pair("embargo", labels.get("embargo.until", text.embargo())));
        pairs.add(pair("kindOf", text.kind()));
        pairs.add(pair("language", labels.languageName()));
        pairs.add(pair("audience", heading.audienceName()));
        String list = container("L");
        for (int i = 0; i < pairs.size(); i++)
            put(Piece.of("side", new Pairs(pairs.get(i), null, null))
                    .as(SIDE)
                    .before(i == 0 ? 10 : 9)
                    .in(list));
    }

    private void calls() {
        for (CallsView asked : text.calls()) {
            if (asked.actions().isEmpty()) continue;
            put(Piece.of("column-head", new Line(labels.get("shouldDo", asked.to())))
                    .before(16)
                    .kept(true));
            String list = container("L");
            for (int i = 0; i < asked.actions().size(); i++)
                put(Piece.of(
                                "column-item",
                                new Labelled(
                                        String.valueOf(i + 1), asked.actions().get(i)))
                        .before(i == 0 ? 6 : 4)
                        .in(list));
        }
    }

    private void notes() {
        place = "notes";
        boolean first = true;
        for (NoteView note : text.notes()) {
            var piece = Piece.of("foot-note", new Labelled(String.valueOf(note.number()), note.text()))
                    .as(FOOT);
            put(first ? piece.before(22).padded(2, 0).over(Sheet.Rule.RULE) : piece);
            first = false;
        }
    }
}

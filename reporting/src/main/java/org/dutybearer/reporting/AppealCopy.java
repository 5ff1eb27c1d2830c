package org.dutybearer.reporting;

import static org.dutybearer.reporting.Piece.Kind.FOOT;
import static org.dutybearer.reporting.Piece.Kind.PAGE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dutybearer.assessment.Step;
import org.dutybearer.briefing.AppealView;
import org.dutybearer.briefing.Briefing;
import org.dutybearer.briefing.Heading;
import org.dutybearer.briefing.NoteView;
import org.dutybearer.briefing.ObligationView;
import org.dutybearer.briefing.OfficeView;
import org.dutybearer.briefing.Original;
import org.dutybearer.briefing.PublishedTextView;
import org.dutybearer.briefing.SayingView;
import org.dutybearer.core.CountryCode;

/**
 * An urgent appeal as copy. The first page says what to do, until when, what would do harm and whom to write to, unless it is over; the
 * second says why.
 * What the law requires stands in the sentences of the ladder and no others.
 */
final class AppealCopy extends Copy {
    private static final int MOST_PAGES = 2;

    private static final int TITLE_LINES = 3;
    private static final int SHORT_TITLE_WIDTH = 220;
    private static final int CARDS = 3;
    private static final int LABEL_WIDTH = 112;
    private static final int MOST_PROVISIONS = 4;
    private static final int TEXT_WIDTH = 357;

    /** So many lines leave room for the law on the second page where they stand in the column of the text, as it does. */
    private static final int FEW_LINES = 20;

    private final Script script;
    private final Briefing briefing;
    private final Heading heading;
    private final PublishedTextView text;
    private final AppealView appeal;

    /** @throws IllegalArgumentException where the briefing holds no appeal: it was not asked for */
    AppealCopy(Briefing briefing, String publisher, Labels labels) {
        super(labels);
        this.script = labels.script();
        this.briefing = briefing;
        this.heading = briefing.heading();
        this.text = briefing.texts().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a briefing without a text: " + briefing));
        var asked = text.appeal();
        if (asked == null) throw new IllegalArgumentException("a text that asks nobody to write: " + text);
        this.appeal = asked;
        put(Piece.of("masthead", new Masthead(publisher, "", text.kind())).under(Sheet.Rule.INK));
        put(Piece.of(
                        "title",
                        new Line(script.reading().cut(title(), true, script.title(), Sheet.TEXT_WIDTH, TITLE_LINES)))
                .kept(true));
        markOf(text.title(), originals()).ifPresent(mark -> note(mark, 4, true));
        aboutIt();
        whatToDo();
        if (!appeal.expired()) offices();
        whatHappened();
        law();
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
    int mostPages() {
        return MOST_PAGES;
    }

    @Override
    Folio folio(int page, int pages) {
        return new Folio(
                page == 1,
                index(),
                script.type().cut(title().replace('\n', ' '), false, script.label(), SHORT_TITLE_WIDTH, 1),
                proof.text(heading.marking(), "heading"),
                labels.get("foot", labels.day(heading.factsAsAt())),
                labels.get("pageOf", page, pages).replace(' ', '\u00a0'));
    }

    private String index() {
        return text.index().toString().replace(' ', '\u00a0');
    }

    private void aboutIt() {
        var pairs = new ArrayList<Pairs.Pair>();
        pairs.add(new Pairs.Pair(labels.get("index"), index(), true));
        pairs.add(pair("date", text.when()));
        pairs.add(pair("language", labels.languageName()));
        pairs.add(pair("audience", heading.audienceName()));
        pairs.add(pair("reviewedBy", or(heading.reviewedBy(), "notReviewed")));
        if (!text.embargo().isEmpty()) pairs.add(pair("embargo", labels.get("embargo.until", text.embargo())));
        pairs(pairs, container("L"), 14, 8, Sheet.Rule.HAIR);
    }

    private void whatToDo() {
        place = "what to do";
        var actions = text.calls().stream().flatMap(c -> c.actions().stream()).toList();
        String ask = actions.isEmpty() ? labels.get("calls.none") : numbered(actions);
        String over = labels.get(appeal.expired() ? "appeal.over" : "appeal.afterwards");
        put(Piece.of(
                        "act",
                        new AppealBox(
                                labels.get(appeal.expired() ? "appeal.expired" : "appeal.writeUntil", appeal.until()),
                                over,
                                ask,
                                appeal.languages().isEmpty()
                                        ? labels.get("appeal.anyLanguage")
                                        : labels.get("appeal.languages", labels.list(appeal.languages())),
                                String.join("\n", appeal.avoid())))
                .before(18)
                .over(Sheet.Rule.ACCENT)
                .under(Sheet.Rule.ACCENT_FINE));
    }

    private static String numbered(List<String> actions) {
        if (actions.size() == 1) return actions.get(0);
        return IntStream.range(0, actions.size())
                .mapToObj(n -> (n + 1) + "\u2002" + actions.get(n))
                .collect(Collectors.joining("\n"));
    }

    private void offices() {
        plainSection(labels.get("appeal.offices"), "offices", 22);
        var cards = appeal.offices().stream().map(this::card).toList();
        String list = container("L");
        for (int i = 0; i < cards.size(); i += CARDS)
            put(Piece.of(
                            "offices",
                            new OfficeCards(
                                    cards.get(i),
                                    i + 1 < cards.size() ? cards.get(i + 1) : null,
                                    i + 2 < cards.size() ? cards.get(i + 2) : null))
                    .before(i == 0 ? 6 : 10)
                    .in(list));
    }

    private OfficeCards.Card card(OfficeView office) {
        String salutation = office.salutation().isEmpty() ? "" : labels.get("appeal.salutation", office.salutation());
        return new OfficeCards.Card(
                office.office(),
                Stream.of(office.body(), office.address().isEmpty() ? office.stateName() : office.address(), salutation)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n")));
    }

    private void whatHappened() {
        place = "facts";
        put(Piece.of("section", new SectionHead(0, labels.get("appeal.facts"), null))
                .as(PAGE)
                .over(Sheet.Rule.ACCENT)
                .kept(true));
        var paragraphs = text.paragraphs();
        boolean few = paragraphs.stream()
                        .mapToInt(
                                each -> script.reading().lines(proof.text(each, place), script.sentence(), TEXT_WIDTH))
                        .sum()
                <= FEW_LINES;
        for (int i = 0; i < paragraphs.size(); i++)
            put(Piece.of(few ? "paragraph" : "lead", new Line(paragraphs.get(i)))
                    .before(i == 0 ? 6 : 8));
    }

    /** What can be said of the states that are written to, the furthest first; the rest is in the briefing of the case. */
    private void law() {
        Set<CountryCode> asked =
                appeal.offices().stream().map(OfficeView::state).collect(Collectors.toSet());
        var engaged = briefing.obligations().stream()
                .filter(o -> o.inFull() && asked.contains(o.dutyBearer()))
                .filter(o -> o.highestStep().compareTo(Step.ENGAGED) >= 0)
                .sorted(Comparator.comparing(ObligationView::highestStep).reversed())
                .toList();
        plainSection(labels.get("obligations"), "law", 22);
        if (engaged.isEmpty())
            put(Piece.of("empty", new Line(labels.get("obligations.none"))).before(6));
        else note(labels.get("obligations.ladderOnly"), 6, true);
        boolean first = true;
        for (ObligationView obligation : engaged.stream().limit(MOST_PROVISIONS).toList())
            for (SayingView saying : obligation.sayings()) {
                if (saying.step().compareTo(Step.ENGAGED) < 0) continue;
                String step =
                        labels.get("step", saying.step().number(), stepName(obligation.standard(), saying.step()));
                String heading = script.type()
                        .lines(
                                List.of(unbroken(obligation.heading()).split(labels.comma())),
                                labels.comma(),
                                script.label(),
                                LABEL_WIDTH);
                put(Piece.of("said", new Labelled(heading + "\n" + step, saying.sentence()))
                        .before(first ? 6 : 8));
                first = false;
            }
        int left = engaged.size() - MOST_PROVISIONS;
        if (left > 0) note(labels.get("more.provisions", left), 4, false);
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

package org.dutybearer.reporting;

import static org.dutybearer.reporting.Piece.Kind.BESIDE;
import static org.dutybearer.reporting.Piece.Kind.CONTINUED;
import static org.dutybearer.reporting.Piece.Kind.HEAD;
import static org.dutybearer.reporting.Piece.Kind.PLAIN;
import static org.dutybearer.reporting.Piece.Kind.PROVISION;
import static org.dutybearer.reporting.Piece.Kind.ROW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutybearer.assessment.Question;
import org.dutybearer.assessment.Step;
import org.dutybearer.briefing.Briefing;
import org.dutybearer.briefing.ChangeView;
import org.dutybearer.briefing.Changes;
import org.dutybearer.briefing.ElementView;
import org.dutybearer.briefing.GeneralAnswerView;
import org.dutybearer.briefing.GeneralQuestionView;
import org.dutybearer.briefing.GroundView;
import org.dutybearer.briefing.InBrief;
import org.dutybearer.briefing.Mark;
import org.dutybearer.briefing.ObligationView;
import org.dutybearer.briefing.Original;
import org.dutybearer.briefing.Part;
import org.dutybearer.briefing.PersonAnswer;
import org.dutybearer.briefing.PersonView;
import org.dutybearer.briefing.RecommendationView;
import org.dutybearer.briefing.SayingView;
import org.dutybearer.briefing.StatementView;
import org.dutybearer.briefing.TopicView;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.core.Truth;
import org.jspecify.annotations.Nullable;

/** A briefing as copy. */
final class Manuscript extends Copy {
    private static final int TITLE_LINES = 3;
    private static final int ELEMENTS_WITH_HEAD = 2;

    /** The design draws 12; the gate counts words, and as many as it allows can take one or two more. */
    private static final int MOST_LINES_IN_BRIEF = 14;

    private static final int MOST_NAMES_IN_LINE = 3;
    private static final int MOST_TOPICS_TOGETHER = 7;

    /** A name is larger than what heads other columns. */
    private static final int UNDER_NAMES = 2;

    /** What the register of treaties answers, and not the record of the case. */
    private static final Set<Question> OF_TREATIES =
            EnumSet.of(Question.BOUND, Question.RESERVATION, Question.COMPLAINT);

    private static final int IN_BRIEF_WIDTH = 346;
    private static final int SIGN_WIDTH = 14;
    private static final int PAIR_WIDTH = 153;
    private static final int MOST_LINES_WITHHELD_BESIDE = 3;
    private static final int CHANGE_WIDTH = 205;

    private final Briefing briefing;
    private final Map<String, String> names;
    private @Nullable String shortTitle;

    Manuscript(Briefing briefing, Labels labels, boolean annex) {
        super(labels);
        this.briefing = briefing;
        this.names = briefing.people().stream()
                .collect(Collectors.toMap(PersonView::label, PersonView::name, (first, again) -> first));
        heading();
        inBrief();
        briefing.changes().ifPresent(this::changes);
        people();
        events();
        statements();
        obligations();
        calls();
        sources(annex);
        standing();
        if (annex) annex();
    }

    @Override
    String title() {
        return proof.text(unmarked(briefing.heading().title(), originals()), "heading");
    }

    @Override
    LocalDate day() {
        return factsAsAt();
    }

    @Override
    List<Original> originals() {
        return briefing.originals();
    }

    @Override
    Folio folio(int page, int pages) {
        var heading = briefing.heading();
        return new Folio(
                page == 1,
                heading.ref() == null ? null : heading.ref().toString(),
                shortTitle(),
                proof.text(heading.marking(), "heading"),
                labels.get("foot", labels.day(heading.factsAsAt())),
                labels.get("pageOf", page, pages).replace(' ', '\u00a0'));
    }

    /** As much of it as a running head has room for, measured once for all pages. */
    private String shortTitle() {
        if (shortTitle == null) {
            var heading = briefing.heading();
            String whole = proof.text(unmarked(heading.shortTitle(), originals()), "heading")
                    .replace('\n', ' ');
            int room = heading.ref() == null ? 295 : 220;
            shortTitle =
                    labels.script().type().cut(whole, false, labels.script().label(), room, 1);
        }
        return shortTitle;
    }

    private void heading() {
        var heading = briefing.heading();
        put(Piece.of("masthead", new Masthead(labels.get("product"), labels.get("kind"), heading.marking()))
                .under(Sheet.Rule.INK));
        put(Piece.of(
                        "title",
                        new Line(labels.script()
                                .reading()
                                .cut(title(), true, labels.script().title(), Sheet.TEXT_WIDTH, TITLE_LINES)))
                .kept(true));
        markOf(heading.title(), originals()).ifPresent(mark -> note(mark, 4, true));
        var pairs = new ArrayList<Pairs.Pair>();
        if (heading.ref() != null)
            pairs.add(new Pairs.Pair(labels.get("reference"), heading.ref().toString(), true));
        pairs.add(pair("factsAsAt", labels.day(heading.factsAsAt())));
        pairs.add(pair("language", labels.languageName()));
        pairs.add(pair("audience", heading.audienceName()));
        pairs.add(pair("preparedBy", or(heading.preparedBy(), "notRecorded")));
        pairs.add(pair("reviewedBy", or(heading.reviewedBy(), "notReviewed")));
        String list = container("L");
        pairs(pairs, list, 14, 8, Sheet.Rule.HAIR);
    }

    private void inBrief() {
        place = "in brief";
        var said = briefing.inBrief();
        var shown = InBriefBox.of(said, 2, labels.get("none"));
        int words = said.words();
        int lines = Stream.of(shown.happening(), shown.law(), shown.notKnown(), shown.asked())
                        .mapToInt(text -> labels.script()
                                .reading()
                                .lines(proof.text(text, place), labels.script().sentence(), IN_BRIEF_WIDTH))
                        .sum()
                + labels.script()
                        .reading()
                        .lines(
                                proof.text(shown.stands(), place),
                                labels.script().sentence(),
                                IN_BRIEF_WIDTH - SIGN_WIDTH);
        int most = InBrief.mostWords(labels.language());
        if (words > most || lines > MOST_LINES_IN_BRIEF)
            throw new Refusal(
                    Reason.SUMMARY_TOO_LONG,
                    briefing.heading().ref() == null
                            ? place
                            : briefing.heading().ref(),
                    words,
                    Math.min(most, words * MOST_LINES_IN_BRIEF / lines));
        put(Piece.of("brief", shown).before(18).over(Sheet.Rule.ACCENT).under(Sheet.Rule.ACCENT_FINE));
    }

    /** For the public no more than there is more of: it lists what is new, and no trace of what is told no more. */
    private void changes(Changes changes) {
        section(labels.get("since", labels.day(changes.since())), "since");
        boolean all = briefing.heading().audience().isToldWhatIsWithheld();
        if (changes.isEmpty())
            put(Piece.of("empty", new Line(labels.get("since.none"))).before(6));
        else {
            note(labels.get(all ? "since.lead" : "since.lead.PUBLIC"), 6, true);
            var rows = Stream.concat(
                            changed(changes.told()).stream(),
                            changes.toldNoMore().stream()
                                    .map(part -> new ChangeRow(
                                            part(part),
                                            labels.get("since.gone"),
                                            labels.get("since.toldNoMore"),
                                            null)))
                    .map(row -> Piece.of("change", row))
                    .toList();
            table(8, Piece.of("change-head", new Line("")), rows);
        }
        if (changes.inTheSameWords()) return;
        keepLast();
        note(labels.get("since.otherWords"), 4, false);
    }

    /** What changed alike of one person, one day or one state stands in one row. */
    private List<ChangeRow> changed(List<ChangeView> changes) {
        var alike = new LinkedHashMap<List<Object>, List<ChangeView>>();
        for (ChangeView change : changes) {
            Object of = change.of().isEmpty() ? change : change.of();
            alike.computeIfAbsent(List.of(change.part(), of, how(change)), row -> new ArrayList<>())
                    .add(change);
        }
        return alike.values().stream()
                .map(row -> new ChangeRow(part(row.get(0).part()), what(row), how(row.get(0)), sign(row.get(0))))
                .toList();
    }

    private String what(List<ChangeView> row) {
        String of = row.get(0).of();
        var named = new ArrayList<String>();
        for (ChangeView change : row)
            named.add(
                    named.isEmpty() && !of.isEmpty()
                            ? labels.get("since.item", of, unbroken(change.what()))
                            : unbroken(change.what()));
        return row.get(0).part() == Part.OBLIGATIONS
                ? labels.script()
                        .type()
                        .lines(named, labels.get("list.series"), labels.script().cell(), CHANGE_WIDTH)
                : labels.series(named);
    }

    /** Of a call that stands otherwise: the square that it has among the calls. */
    private @Nullable Sign sign(ChangeView change) {
        if (change.part() != Part.RECOMMENDATIONS || change.now().isEmpty()) return null;
        return briefing.recommendations().stream()
                .filter(call -> call.status().equals(change.now()))
                .findFirst()
                .flatMap(Copy::sign)
                .orElse(null);
    }

    private String how(ChangeView change) {
        var step = change.step();
        var before = change.before();
        if (change.isNew())
            return step == null
                    ? labels.get("since.new")
                    : labels.get("since.newStep", step.number(), labels.unstopped(change.now()));
        if (step != null && before != null)
            return labels.get("since.step", step.number(), labels.unstopped(change.now()), before.number());
        return change.now().isEmpty() ? labels.get("since.changed") : change.now();
    }

    /** As its section is called. */
    private String part(Part part) {
        return labels.get(
                switch (part) {
                    case PEOPLE, ACCOUNTS -> "people";
                    case TIMELINE -> "events";
                    case STATEMENTS -> "statements";
                    case OBLIGATIONS -> "obligations";
                    case RECOMMENDATIONS -> "calls";
                });
    }

    private void people() {
        section(labels.get("people"), "people");
        var people = briefing.people();
        if (people.isEmpty()) {
            put(Piece.of("empty", new Line(labels.get("people.none"))).before(6));
            return;
        }
        if (people.size() > 1) note(labels.get("people.apart"), 6, true);
        for (int i = 0; i < people.size(); i += 2) {
            var pair = people.subList(i, Math.min(i + 2, people.size()));
            var rows = topics(pair).stream().map(row -> Piece.of("grid", row)).toList();
            table(
                    i > 0 ? 14 : people.size() > 1 ? 8 : 6,
                    Piece.of("grid-head", head("", true, pair)).padded(0, UNDER_NAMES),
                    rows,
                    rows.size() <= MOST_TOPICS_TOGETHER ? rows.size() : 2);
        }
        key(
                people.stream()
                        .flatMap(person -> person.topics().stream())
                        .map(topic -> Sign.of(topic.answer().mark()))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Sign.class))),
                "key.",
                7);
    }

    private GridHead head(String topic, boolean strong, List<PersonView> pair) {
        var first = pair.get(0);
        var second = pair.size() > 1 ? pair.get(1) : null;
        return new GridHead(
                topic,
                strong,
                first.name(),
                strong ? first.otherForm() : null,
                second == null ? null : second.name(),
                second == null || !strong ? null : second.otherForm());
    }

    private List<GridRow> topics(List<PersonView> pair) {
        var names = new LinkedHashMap<String, String>();
        for (var person : pair) for (var topic : person.topics()) names.putIfAbsent(topic.id(), topic.label());
        return names.entrySet().stream()
                .map(topic -> {
                    var answers = pair.stream()
                            .map(person -> person.topics().stream()
                                    .filter(each -> each.id().equals(topic.getKey()))
                                    .findFirst()
                                    .map(TopicView::answer))
                            .toList();
                    var numbers = new TreeSet<Integer>();
                    answers.forEach(answer -> answer.ifPresent(each -> numbers.addAll(each.sources())));
                    var cells = answers.stream()
                            .map(answer -> answer.map(each -> new Cell(Sign.of(each.mark()), each.text()))
                                    .orElseGet(() -> new Cell(Sign.NOT_KNOWN, labels.get("topic.none"))))
                            .toList();
                    return new GridRow(
                            topic.getValue(),
                            true,
                            cells.get(0),
                            cells.size() > 1 ? cells.get(1) : null,
                            cells.size(),
                            Citations.of(List.copyOf(numbers)));
                })
                .toList();
    }

    private void events() {
        section(labels.get("events"), "events");
        var events = briefing.events();
        if (events.isEmpty()) {
            put(Piece.of("empty", new Line(labels.get("events.none"))).before(6));
            return;
        }
        var drawn = Timeline.of(briefing, labels, proof);
        drawn.ifPresent(timeline -> {
            note(labels.get("events.exact"), 6, true);
            put(Piece.of("figure", timeline.figure()).before(8).kept(true));
            boolean first = true;
            for (var entry : timeline.key()) {
                put(Piece.of(entry.art() instanceof Sign ? "key" : "shape-key", entry)
                        .as(BESIDE)
                        .before(first ? 4 : 0)
                        .kept(timeline.left() > 0));
                first = false;
            }
            if (timeline.left() > 0) note(labels.get("events.leftToTable", timeline.left()), 4, false);
        });
        table(
                drawn.isPresent() ? 12 : 6,
                Piece.of("event-head", new Line("")),
                events.stream().map(event -> Piece.of("event", event)).toList());
    }

    private void statements() {
        section(labels.get("statements"), "statements");
        var statements = briefing.statements();
        if (statements.isEmpty()) {
            put(Piece.of("empty", new Line(labels.get("statements.none", labels.day(factsAsAt()))))
                    .before(6));
            return;
        }
        var rows = new ArrayList<Piece>();
        boolean contradicted = false;
        for (int i = 0; i < statements.size(); i++) {
            var statement = statements.get(i);
            var others = statements.stream()
                    .filter(other -> contradict(statement, other))
                    .toList();
            if (others.isEmpty()) rows.add(Piece.of("statement", statement));
            for (StatementView other : others) {
                if (statements.indexOf(other) < i) continue;
                rows.add(Piece.of("contradiction", new Contradiction(statement, other, labels.get("statements.two"))));
                contradicted = true;
            }
        }
        table(6, Piece.of("statement-head", new Line("")), rows);
        if (contradicted) {
            keepLast();
            put(Piece.of("aside", new Line(labels.get("statements.contradict"))).before(6));
        }
    }

    private static boolean contradict(StatementView one, StatementView other) {
        return !one.key().equals(other.key())
                && (one.contradicts().contains(other.key())
                        || other.contradicts().contains(one.key()));
    }

    private void obligations() {
        String title = labels.get("obligations");
        section(title, "obligations");
        var obligations =
                briefing.obligations().stream().filter(ObligationView::inFull).toList();
        if (obligations.isEmpty()) {
            put(Piece.of("empty", new Line(labels.get("obligations.none"))).before(6));
            return;
        }
        put(Piece.of(
                        "section",
                        new SectionHead(sections, title, Styled.aside(labels.get("continued"), labels.script())))
                .as(CONTINUED)
                .over(Sheet.Rule.ACCENT));
        key(
                obligations.stream()
                        .flatMap(each -> each.elements().stream())
                        .flatMap(each -> each.answers().stream())
                        .map(each -> Sign.of(each.answer().mark()))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Sign.class))),
                "sign.",
                6);
        keepLast();
        note(labels.get("obligations.ladder"), 3, true);
        for (int i = 0; i < obligations.size(); i++) obligation(obligations.get(i), i == 0 ? 11 : 15, PROVISION);
    }

    /**
     * Every provision with how far it reaches for whom, then the general test of each, and element by element those that the main
     * part does not tell so.
     */
    private void annex() {
        section(labels.get("annex"), "annex");
        note(labels.get("annex.lead"), 6, true);
        if (briefing.obligations().isEmpty()) {
            put(Piece.of("empty", new Line(labels.get("obligations.none"))).before(6));
            return;
        }
        boolean first = true;
        for (ObligationView obligation : briefing.obligations()) {
            put(Piece.of(
                            "requires",
                            new Labelled(
                                    unbroken(obligation.heading()),
                                    labels.get("annex.line", obligation.dutyBearerName(), reached(obligation))))
                    .before(first ? 8 : 2)
                    .kept(first));
            first = false;
        }
        for (ObligationView obligation : briefing.obligations()) {
            if (obligation.inFull()) {
                provision(obligation, 15, PLAIN);
                generalTest(obligation);
            } else obligation(obligation, 15, PLAIN);
            keepLast();
            put(Piece.of("requires", new Labelled(labels.get("annex.rule"), rule(obligation)))
                    .before(5));
        }
    }

    /** Where the law is from, and which lawyer has looked at how the rule holds it. */
    private String rule(ObligationView obligation) {
        String lawyer = obligation.reviewer();
        return lawyer == null
                ? labels.get("annex.rule.unreviewed", obligation.law(), obligation.rule(), obligation.ruleVersion())
                : labels.get(
                        "annex.rule.reviewed", obligation.law(), obligation.rule(), obligation.ruleVersion(), lawyer);
    }

    /**
     * One paragraph for each truth there is: what is answered yes by name, the rest with question and reason. Whom and what a
     * provision is about is answered by its elements, so their table is the reason.
     */
    private void generalTest(ObligationView obligation) {
        var paragraphs = new ArrayList<Labelled>();
        for (Truth truth : List.of(Truth.YES, Truth.NO, Truth.UNKNOWN)) {
            var said = new ArrayList<String>();
            for (GeneralQuestionView question : obligation.general()) said.addAll(said(question, truth));
            if (said.isEmpty()) continue;
            String text = truth == Truth.YES ? sentence(labels.list(said)) : labels.sentences(said);
            paragraphs.add(new Labelled(labels.get("general." + truth), text));
        }
        for (int i = 0; i < paragraphs.size(); i++)
            put(Piece.of("requires", paragraphs.get(i)).before(i == 0 ? 5 : 2).kept(i < paragraphs.size() - 1));
    }

    private List<String> said(GeneralQuestionView question, Truth truth) {
        var byReason = question.answers().stream()
                .filter(answer -> answer.truth() == truth)
                .collect(Collectors.groupingBy(GeneralAnswerView::why, LinkedHashMap::new, Collectors.toList()));
        if (truth == Truth.YES && !byReason.isEmpty()) {
            var all = byReason.values().stream().flatMap(List::stream).toList();
            return List.of(citedBy(only(labels.get("general." + question.question()), all, question), all));
        }
        return byReason.values().stream()
                .map(group -> reasoned(question, group))
                .toList();
    }

    /** With the numbers of the sources on which the answers rest. */
    private String citedBy(String said, List<GeneralAnswerView> answers) {
        return cited(
                said,
                answers.stream()
                        .flatMap(answer -> answer.sources().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    private String cited(String said, List<Integer> numbers) {
        return numbers.isEmpty() ? said : labels.get("general.cited", said, Citations.of(numbers));
    }

    private String reasoned(GeneralQuestionView question, List<GeneralAnswerView> group) {
        boolean byElements = question.question() == Question.PERSON || question.question() == Question.CONDUCT;
        String asked = only(question.text(), group, question);
        return byElements
                ? asked
                : labels.get("general.reason", asked, citedBy(group.get(0).why(), group));
    }

    /** With those it is said of, where it is not said of all. */
    private String only(String said, List<GeneralAnswerView> group, GeneralQuestionView question) {
        if (group.size() == question.answers().size()) return said;
        String whom = group.get(0).truth() == Truth.YES
                ? labels.get("forWhom.of", group.size(), question.answers().size())
                : labels.list(group.stream().map(each -> name(each.person())).toList());
        return labels.get("general.only", said, whom);
    }

    private String sentence(String said) {
        return labels.stopped(said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1));
    }

    /** The steps with whom they are said of, the highest first: "at risk (A and B); engaged (C)", and of many how many they are. */
    private String reached(ObligationView obligation) {
        return labels.series(obligation.sayings().stream()
                .map(saying -> labels.get(
                        "annex.step",
                        stepName(obligation.standard(), saying.step()),
                        saying.persons().size() > MOST_NAMES_IN_LINE
                                ? labels.get(
                                        "forWhom.of",
                                        saying.persons().size(),
                                        briefing.people().size())
                                : labels.list(saying.persons().stream()
                                        .map(this::name)
                                        .toList())))
                .toList());
    }

    private void provision(ObligationView obligation, int before, Piece.Kind kind) {
        var step = obligation.highestStep();
        put(Piece.of(
                        "provision",
                        new ProvisionHead(
                                unbroken(obligation.heading()),
                                labels.get("step", step.number(), stepName(obligation.standard(), step)),
                                new Ladder(step)))
                .as(kind)
                .before(before)
                .kept(true));
    }

    private void obligation(ObligationView obligation, int before, Piece.Kind kind) {
        provision(obligation, before, kind);
        put(Piece.of("requires", new Labelled(labels.get("requires"), obligation.requires()))
                .before(5)
                .kept(true));
        for (SayingView saying : obligation.sayings()) {
            put(Piece.of(
                            "said",
                            new Labelled(sayingLabel(saying, obligation), cited(saying.sentence(), saying.sources())))
                    .before(2)
                    .kept(true));
            if (!saying.why().isEmpty())
                put(Piece.of("requires", new Labelled(labels.get("decidedBecause"), saying.why()))
                        .before(2)
                        .kept(true));
        }
        if (!obligation.inFull()) generalTest(obligation);
        var people = briefing.people();
        if (people.size() <= 2 && !people.isEmpty())
            table(
                    7,
                    Piece.of("grid-head", head(labels.get("mustBeShown"), false, people)),
                    obligation.elements().stream()
                            .map(element -> Piece.of("grid", row(element)))
                            .toList(),
                    ELEMENTS_WITH_HEAD);
        else forWhom(obligation.elements());
        for (String warning : obligation.warnings()) {
            keepLast();
            note(warning, 4, false);
        }
    }

    private String sayingLabel(SayingView saying, ObligationView obligation) {
        if (obligation.sayings().size() == 1) return labels.get("canBeSaid");
        String of = saying.persons().isEmpty()
                ? labels.get("canBeSaid")
                : labels.get(
                        "canBeSaidFor",
                        labels.list(saying.persons().stream().map(this::name).toList()));
        return saying.step() == obligation.highestStep()
                ? of
                : labels.get(
                        "canBeSaidAt",
                        of,
                        labels.get("step", saying.step().number(), stepName(obligation.standard(), saying.step()))
                                .toLowerCase(labels.language()));
    }

    private GridRow row(ElementView element) {
        var people = briefing.people();
        var numbers = element.answers().stream()
                .flatMap(each -> each.answer().sources().stream())
                .sorted()
                .distinct()
                .toList();
        boolean one = element.ofTheState() || people.size() == 1;
        return new GridRow(
                element.label(),
                false,
                cell(element, one ? null : people.get(0).label()),
                one ? null : cell(element, people.get(1).label()),
                people.size(),
                Citations.of(numbers));
    }

    private Cell cell(ElementView element, @Nullable String person) {
        return element.answers().stream()
                .filter(each -> person == null || each.person().equals(person))
                .findFirst()
                .map(each ->
                        new Cell(Sign.of(each.answer().mark()), each.answer().text()))
                .orElseGet(() -> new Cell(Sign.NOT_KNOWN, labels.get("topic.none")));
    }

    private void forWhom(List<ElementView> elements) {
        String table = container("Table");
        var head = new GridHead(labels.get("mustBeShown"), false, labels.get("forWhom"), null, null, null);
        put(Piece.of("grid-head", head)
                .as(HEAD)
                .before(7)
                .under(Sheet.Rule.INK)
                .kept(true)
                .in(table));
        for (int i = 0; i < elements.size(); i++) {
            var lines = lines(elements.get(i));
            String row = table + "/" + container("TR");
            for (int line = 0; line < lines.size(); line++) {
                boolean last = line == lines.size() - 1;
                put(Piece.of("for-whom", lines.get(line))
                        .as(ROW)
                        .padded(line == 0 ? 4 : 0, last ? 5 : 0)
                        .under(!last ? null : i == elements.size() - 1 ? Sheet.Rule.INK : Sheet.Rule.HAIR)
                        .kept(!last || i == 0)
                        .in(row));
            }
        }
    }

    /** One line for each mark and wording; only those shown are counted, all others are named. */
    private List<ForWhom> lines(ElementView element) {
        var groups = new LinkedHashMap<List<Object>, List<PersonAnswer>>();
        for (var answer : element.answers())
            groups.computeIfAbsent(
                            List.of(answer.answer().mark(), answer.answer().text()), mark -> new ArrayList<>())
                    .add(answer);
        String sources = Citations.of(element.answers().stream()
                .flatMap(each -> each.answer().sources().stream())
                .sorted()
                .distinct()
                .toList());
        var lines = new ArrayList<ForWhom>();
        for (var group : groups.values()) {
            var answer = group.get(0).answer();
            var sign = Sign.of(answer.mark());
            String text = element.ofTheState()
                    ? answer.text()
                    : labels.get(
                            "forWhom.why",
                            labels.get("forWhom." + sign, whom(group, answer.mark())),
                            withoutSign(answer.text(), sign));
            boolean first = lines.isEmpty();
            lines.add(new ForWhom(first ? element.label() : null, sign, text, first ? sources : null));
            if (element.ofTheState()) break;
        }
        if (lines.isEmpty()) lines.add(new ForWhom(element.label(), Sign.NOT_KNOWN, labels.get("topic.none"), "–"));
        return lines;
    }

    /** What follows the sign's own word, where the answer starts with it: the line has said it. */
    private String withoutSign(String text, Sign sign) {
        var said = Pattern.compile(
                        Pattern.quote(labels.get(sign.key())) + "[\\s\u00a0\u202f]*[:：]\\s*(.+)",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL)
                .matcher(text);
        return said.matches() ? said.group(1) : text;
    }

    private String whom(List<PersonAnswer> group, Mark mark) {
        int all = briefing.people().size();
        if (mark == Mark.SHOWN)
            return group.size() == all ? labels.get("forWhom.all", all) : labels.get("forWhom.of", group.size(), all);
        return labels.list(group.stream().map(each -> name(each.person())).toList());
    }

    private String name(String label) {
        return names.getOrDefault(label, label);
    }

    private void calls() {
        var byAddressee = briefing.recommendations().stream()
                .collect(Collectors.groupingBy(RecommendationView::to, LinkedHashMap::new, Collectors.toList()));
        section(
                byAddressee.size() == 1
                        ? labels.get("calls.of", byAddressee.keySet().iterator().next())
                        : labels.get("calls"),
                "calls");
        if (byAddressee.isEmpty()) {
            put(Piece.of("empty", new Line(labels.get("calls.none"))).before(6));
            return;
        }
        var signs = EnumSet.noneOf(Sign.class);
        boolean first = true;
        for (Map.Entry<String, List<RecommendationView>> each : byAddressee.entrySet()) {
            if (byAddressee.size() > 1)
                put(Piece.of("addressee", new Line(labels.get("calls.of", each.getKey())))
                        .before(first ? 6 : 15)
                        .kept(true));
            table(
                    byAddressee.size() > 1 ? 4 : 6,
                    Piece.of("call-head", new Line(labels.get("status", labels.day(factsAsAt())))),
                    each.getValue().stream()
                            .map(call -> Piece.of("call", call(call)))
                            .toList());
            each.getValue().stream().map(Copy::sign).flatMap(Optional::stream).forEach(signs::add);
            first = false;
        }
        key(signs, "sign.", 7);
        grounds();
    }

    /**
     * A remark for each step that is not reached, with what is missing, each thing once; then in one paragraph what is. None stands apart
     * from the calls.
     */
    private void grounds() {
        var bySteps = briefing.grounds().stream()
                .collect(Collectors.groupingBy(
                        GroundView::step,
                        TreeMap::new,
                        Collectors.groupingBy(
                                ground -> stepName(ground.standard(), ground.step()),
                                LinkedHashMap::new,
                                Collectors.toList())));
        var reached = new ArrayList<String>();
        bySteps.forEach((step, byNames) -> byNames.forEach((stepName, grounds) -> {
            String missing = grounds.stream()
                    .flatMap(ground -> ground.missing().stream())
                    .map(labels::unstopped)
                    .distinct()
                    .collect(Collectors.collectingAndThen(Collectors.toList(), labels::series));
            String said = labels.get(
                    missing.isEmpty() ? "grounds.whole" : "grounds",
                    labels.list(grounds.stream()
                            .map(ground -> unbroken(ground.name()))
                            .distinct()
                            .toList()),
                    step.number(),
                    stepName,
                    missing);
            if (step.compareTo(Step.AT_RISK) >= 0) {
                reached.add(said);
                return;
            }
            keepLast();
            note(said, 4, false);
        }));
        if (!reached.isEmpty()) {
            // What is at risk or alleged is no remark beside something else.
            keepLast();
            put(Piece.of("empty", new Line(String.join(" ", reached))).before(4));
        }
        var own = new LinkedHashMap<String, List<String>>();
        for (GroundView ground : briefing.grounds())
            for (String said : ground.own())
                own.computeIfAbsent(said, s -> new ArrayList<>()).add(unbroken(ground.name()));
        own.forEach((said, of) -> {
            keepLast();
            note(labels.get("grounds.own", labels.list(of), said), 4, false);
        });
    }

    /** A treaty that only the annex rests on is listed only with the annex. */
    private void sources(boolean annex) {
        section(labels.get("sources"), "sources");
        var ofTheAnnex = treaties(false);
        ofTheAnnex.addAll(treatiesOfTheGeneralTest());
        ofTheAnnex.removeAll(treaties(true));
        var sources = briefing.sources().stream()
                .filter(source -> annex || !ofTheAnnex.contains(source.number()))
                .toList();
        if (sources.isEmpty())
            put(Piece.of("empty", new Line(labels.get("sources.none")))
                    .before(6)
                    .kept(true));
        String list = container("L");
        for (int i = 0; i < sources.size(); i++)
            put(Piece.of("source", sources.get(i))
                    .before(i == 0 ? 6 : 0)
                    .in(list)
                    .kept(i == 0 || i >= sources.size() - TOGETHER));
    }

    /** The numbers of the treaties by which states are bound to what is told in full, or to the rest. */
    private Set<Integer> treaties(boolean inFull) {
        return briefing.obligations().stream()
                .filter(obligation -> obligation.inFull() == inFull)
                .flatMap(obligation -> obligation.elements().stream())
                .filter(ElementView::ofTheState)
                .flatMap(element -> element.answers().stream())
                .flatMap(answer -> answer.answer().sources().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<Integer> treatiesOfTheGeneralTest() {
        return briefing.obligations().stream()
                .flatMap(obligation -> obligation.general().stream())
                .filter(question -> OF_TREATIES.contains(question.question()))
                .flatMap(question -> question.answers().stream())
                .flatMap(answer -> answer.sources().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void standing() {
        section(labels.get("standing"), "standing");
        put(Piece.of("lead", new Line(labels.get("standing.aid") + rules()))
                .before(6)
                .kept(true));
        var heading = briefing.heading();
        LocalDate reviewed = heading.reviewedOn();
        var pairs = new ArrayList<Pairs.Pair>();
        pairs.add(pair("reviewedBy", or(heading.reviewedBy(), "notReviewed")));
        pairs.add(pair("reviewedOn", reviewed == null ? labels.get("notReviewed") : labels.day(reviewed)));
        String withheld = proof.text(withheld(), place);
        boolean beside = labels.script().type().lines(withheld, labels.script().cell(), PAIR_WIDTH)
                <= MOST_LINES_WITHHELD_BESIDE;
        if (beside) pairs.add(pair("withheld", withheld));
        pairs(pairs, container("L"), 8, 0, null);
        if (beside) return;
        keepLast();
        put(Piece.of("requires", new Labelled(labels.get("withheld"), withheld)).before(8));
    }

    /** Which rules assessed it, and how many of those a lawyer has reviewed. */
    private String rules() {
        if (briefing.obligations().isEmpty()) return "";
        var used = briefing.obligations().stream().collect(Collectors.toMap(ObligationView::rule, o -> o, (a, b) -> a));
        long reviewed = used.values().stream().filter(o -> o.reviewer() != null).count();
        return " " + labels.get("standing.rules", briefing.heading().rules(), reviewed, used.size());
    }

    private String withheld() {
        if (!briefing.heading().audience().isToldWhatIsWithheld()) return briefing.withheldSentence();
        return briefing.withheld().isEmpty()
                ? labels.get("nothingWithheld")
                : briefing.withheld().stream()
                        .map(each -> labels.get("withheldItem", each.what(), each.why()))
                        .collect(Collectors.joining("\n"));
    }

    private LocalDate factsAsAt() {
        return briefing.heading().factsAsAt();
    }
}

package org.dutybearer.reporting;

import static org.dutybearer.reporting.Piece.Kind.PAGE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutybearer.briefing.CallsAt;
import org.dutybearer.briefing.Original;
import org.dutybearer.briefing.Portfolio;
import org.dutybearer.briefing.PortfolioCase;
import org.dutybearer.briefing.RecommendationView;
import org.dutybearer.briefing.StateOfPlay;
import org.dutybearer.briefing.StateView;
import org.dutybearer.casefile.Role;

/** A portfolio as copy: how its cases stand together, then each of them on a page of its own. */
final class PortfolioCopy extends Copy {
    private static final List<Sign> OUTCOMES = List.of(Sign.MET, Sign.PARTLY_MET, Sign.NOT_MET, Sign.NO_REPLY);
    private static final List<Role> SCENE = List.of(Role.TERRITORY, Role.REFUGE, Role.TRANSIT, Role.ORIGIN);
    private static final int TITLE_LINES = 3;
    private static final int MOST_PROVISIONS = 8;
    private static final int MOST_NAMES = 3;
    private static final int HEADING_WIDTH = 112;
    private static final int REACH_WIDTH = 265;
    private static final int LABEL_LINE = 10;

    /** What stands on the page of a case whatever there is to tell of it: heads, rules and the spaces between. */
    private static final int FIXED = 252;

    /** Two rows, or one of many lines. */
    private static final int LEAST_FOR_CALLS = 60;

    /** What heights are reckoned too high by at the most: a call too many is taken out again once the page is set. */
    private static final int HOPED_FOR = 100;

    private static final int ROOM = Sheet.BODY_END - Sheet.BODY;
    private static final int CALL_WIDTH = 176;
    private static final int RESTS_ON_WIDTH = 153;
    private static final int STATUS_WIDTH = 98;

    private final Portfolio portfolio;
    private final Script script;

    PortfolioCopy(Portfolio portfolio, String preparedBy, Labels labels) {
        super(labels);
        this.portfolio = portfolio;
        this.script = labels.script();
        heading(preparedBy);
        if (portfolio.cases().size() > 1) charts();
        cases();
        ahead();
    }

    /** How the cases stand together; then each of them, as it is asked for. */
    @Override
    void chapters(Consumer<Chapter> next) {
        super.chapters(next);
        for (PortfolioCase each : portfolio.cases()) {
            next.accept(chapter(each, new Shown(MOST_PROVISIONS, Integer.MAX_VALUE)));
        }
    }

    /** How many provisions and calls of a case its page shows. */
    private record Shown(int provisions, int calls) {
        /** A call fewer, and where there is one alone a provision fewer; empty where nothing can be left out any more. */
        Optional<Shown> fewer() {
            if (calls > 1) return Optional.of(new Shown(provisions, calls - 1));
            return provisions > 1 ? Optional.of(new Shown(provisions - 1, calls)) : Optional.empty();
        }
    }

    /** A case with so much at most, and with less where that takes more than its page. */
    private Chapter chapter(PortfolioCase each, Shown most) {
        long before = allowance().read();
        pieces().clear();
        var fewer = page(each, most).fewer();
        return new Chapter(
                List.copyOf(pieces()),
                each.originals(),
                fewer.isEmpty() ? null : () -> fewer(each, fewer.get(), before));
    }

    private Chapter fewer(PortfolioCase each, Shown most, long before) {
        allowance().forget(before);
        return chapter(each, most);
    }

    @Override
    String title() {
        return proof.text(
                labels.get(
                        "portfolio.title",
                        labels.get("cases", portfolio.cases().size()),
                        labels.get("callsMade", portfolio.calls().made())),
                "heading");
    }

    @Override
    LocalDate day() {
        return portfolio.factsAsAt();
    }

    @Override
    List<Original> originals() {
        return portfolio.cases().stream()
                .flatMap(each -> each.originals().stream())
                .distinct()
                .toList();
    }

    @Override
    Folio folio(int page, int pages) {
        var day = portfolio.lastDay();
        return new Folio(
                page == 1,
                labels.get("portfolio.ref", String.valueOf(day.getYear()), quarter(day)),
                title(),
                proof.text(portfolio.marking(), "heading"),
                labels.get("foot", labels.day(portfolio.factsAsAt())),
                labels.get("pageOf", page, pages).replace(' ', '\u00a0'));
    }

    private static int quarter(LocalDate day) {
        return (day.getMonthValue() + 2) / 3;
    }

    private void heading(String preparedBy) {
        put(Piece.of("masthead", new Masthead(labels.get("product"), labels.get("portfolio"), portfolio.marking()))
                .under(Sheet.Rule.INK));
        put(Piece.of("title", new Line(title())).kept(true));
        var quarters = portfolio.quarters();
        var first = quarters.get(0).day();
        var from = LocalDate.of(first.getYear(), quarter(first) * 3 - 2, 1);
        pairs(
                List.of(
                        pair("factsAsAt", labels.day(portfolio.factsAsAt())),
                        pair("period", labels.get("range", labels.day(from), labels.day(portfolio.lastDay()))),
                        pair("preparedBy", preparedBy)),
                container("L"),
                12,
                8,
                Sheet.Rule.HAIR);
    }

    private void charts() {
        place = "charts";
        var quarters = portfolio.quarters();
        var states = new LinkedHashMap<String, Integer>();
        portfolio.byState().forEach((state, number) -> states.merge(stateName(state), number, Integer::sum));
        var byState = new StateChart(states, labels.script());
        put(Piece.of(
                        "charts",
                        new ChartPair(
                                new ChartPair.Chart(
                                        labels.get("chart.calls"),
                                        new QuarterChart(quarters, labels),
                                        labels.get(
                                                "chart.calls.alternative",
                                                quarters.stream()
                                                        .map(this::numbers)
                                                        .collect(Collectors.collectingAndThen(
                                                                Collectors.toList(), labels::series))),
                                        caption(quarters)),
                                new ChartPair.Chart(
                                        labels.get("chart.states"),
                                        byState,
                                        labels.get(
                                                "chart.states.alternative",
                                                states.entrySet().stream()
                                                        .map(each -> labels.get(
                                                                "chart.state", each.getKey(), each.getValue()))
                                                        .collect(Collectors.joining(labels.comma()))),
                                        labels.get(byState.inBlocks() ? "chart.states.blocks" : "chart.states.bars"))))
                .before(18));
    }

    private String stateName(StateOfPlay state) {
        return portfolio.cases().stream()
                .map(PortfolioCase::atAGlance)
                .filter(glance -> glance.state() == state)
                .map(glance -> proof.text(glance.stateName(), "charts"))
                .findFirst()
                .orElseThrow();
    }

    private String numbers(CallsAt at) {
        return labels.get("chart.calls.numbers", labels.day(at.day()), outcomes(at, true));
    }

    private String caption(List<CallsAt> quarters) {
        var last = quarters.get(quarters.size() - 1);
        var first = quarters.get(0);
        return quarters.size() == 1
                ? labels.get("chart.calls.one", last.met(), last.made(), labels.day(last.day()))
                : labels.get(
                        "chart.calls.caption",
                        last.met(),
                        last.made(),
                        labels.day(last.day()),
                        first.met(),
                        first.made(),
                        labels.day(first.day()));
    }

    /** @param all whether what is none is told too */
    private String outcomes(CallsAt at, boolean all) {
        int[] numbers = {at.met(), at.partlyMet(), at.notMet(), at.noReply()};
        var said = new ArrayList<String>();
        for (int n = 0; n < numbers.length; n++)
            if (all || numbers[n] > 0) said.add(labels.get("count." + OUTCOMES.get(n), numbers[n]));
        return String.join(labels.comma(), said);
    }

    private void cases() {
        plainSection(labels.get("theCases"), "cases", 22);
        var rows = new ArrayList<Piece>();
        var drawn = EnumSet.noneOf(Sign.class);
        for (PortfolioCase each : portfolio.cases()) {
            var row = row(each);
            if (row.squares() != null) drawn.addAll(row.squares().signs());
            rows.add(Piece.of("case", row));
        }
        if (portfolio.cases().size() > 1) {
            rows.set(rows.size() - 1, rows.get(rows.size() - 1).kept(true));
            rows.add(Piece.of(
                    "case-total",
                    new Columns(
                            labels.get("all"),
                            labels.get("cases", portfolio.cases().size()),
                            labels.get("callsMade", portfolio.calls().made()))));
        }
        table(6, Piece.of("case-head", new Line("")), rows);
        key(drawn, "sign.", 7);
    }

    private CaseRow row(PortfolioCase each) {
        var glance = each.atAGlance();
        var signs = outcomes(each);
        return new CaseRow(
                reference(each),
                each.heading().shortTitle(),
                who(each),
                glance.stateName(),
                glance.lastChange(),
                signs.isEmpty() || signs.size() > Squares.MOST ? null : new Squares(signs, labels.script()),
                signs.isEmpty() ? labels.get("calls.none") : outcomes(standing(each), false));
    }

    private static CallsAt standing(PortfolioCase each) {
        var quarters = each.atAGlance().quarters();
        return quarters.get(quarters.size() - 1);
    }

    private static String reference(PortfolioCase each) {
        return each.ref().toString();
    }

    private static List<Sign> outcomes(PortfolioCase each) {
        return each.recommendations().stream()
                .map(Copy::sign)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(OUTCOMES::indexOf))
                .toList();
    }

    /** Where it is, and how many are told of. */
    private String who(PortfolioCase each) {
        String people = people(each);
        return SCENE.stream()
                .flatMap(role -> each.heading().states().stream().filter(state -> state.role() == role))
                .findFirst()
                .map(StateView::name)
                .map(state -> labels.get("stateAndPeople", state, people))
                .orElse(people);
    }

    private String people(PortfolioCase each) {
        int persons = each.atAGlance().persons();
        int groups = each.atAGlance().groups();
        if (persons + groups == 0) return labels.get("noPeople");
        return Stream.of(
                        persons == 0 ? "" : labels.get("persons", persons),
                        groups == 0 ? "" : labels.get("groups", groups))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(labels.comma()));
    }

    private void ahead() {
        plainSection(labels.get("ahead"), "ahead", 22);
        var due = portfolio.ahead();
        if (due.isEmpty())
            put(Piece.of("empty", new Line(labels.get("ahead.none"))).before(6));
        else
            table(
                    6,
                    Piece.of("due-head", new Line("")),
                    due.stream()
                            .map(each -> Piece.of(
                                    "due",
                                    new Columns(
                                            each.ahead().when(),
                                            each.ref().toString(),
                                            each.ahead().what())))
                            .toList());
    }

    /** The case in brief, how far the law reaches and what is asked: as much of it as a page may hold, and how much is left. */
    private Shown page(PortfolioCase each, Shown most) {
        var heading = each.heading();
        place = reference(each);
        String title = labels.script()
                .reading()
                .cut(
                        proof.text(unmarked(heading.title(), each.originals()), place),
                        true,
                        labels.script().title(),
                        Sheet.TEXT_WIDTH,
                        TITLE_LINES);
        put(Piece.of("case-title", new Line(title)).as(PAGE).kept(true));
        markOf(heading.title(), each.originals()).ifPresent(mark -> note(mark, 4, true));
        var glance = each.atAGlance();
        pairs(
                List.of(
                        new Pairs.Pair(labels.get("reference"), reference(each), true),
                        pair("factsAsAt", labels.day(heading.factsAsAt())),
                        pair("play", glance.stateName()),
                        pair("concerned", who(each)),
                        pair("lastChange", or(glance.lastChange(), "notRecorded")),
                        pair("reviewedBy", or(heading.reviewedBy(), "notReviewed"))),
                container("L"),
                12,
                8,
                Sheet.Rule.HAIR);
        var box = InBriefBox.of(each.inBrief(), 3, labels.get("none"));
        put(Piece.of("brief", box).before(14).over(Sheet.Rule.ACCENT).under(Sheet.Rule.ACCENT_FINE));
        int left = ROOM - FIXED - height(box);
        left -= Math.round(script.titleLine() * script.reading().lines(title, true, script.title(), Sheet.TEXT_WIDTH));
        if (markOf(heading.title(), each.originals()).isPresent()) left -= 4 + LABEL_LINE;
        left -= LABEL_LINE * (lines(status(heading.factsAsAt()), STATUS_WIDTH) - 1);
        var law = law(each, most.provisions(), left - LEAST_FOR_CALLS);
        return new Shown(
                law.shown(),
                calls(each.recommendations(), heading.factsAsAt(), left - law.height() + HOPED_FOR, most.calls()));
    }

    private int height(InBriefBox box) {
        return Stream.of(box.happening(), box.law(), box.notKnown(), box.asked(), box.stands())
                .mapToInt(text -> Math.round(script.sentenceLine()
                                * script.reading().lines(proof.text(text, place), script.sentence(), 333))
                        + 6)
                .sum();
    }

    /** The steps with whom they are said of, and of many how many they are. */
    private String reached(PortfolioCase.Reach reach, int of) {
        return labels.series(reach.reached().stream()
                .map(each -> labels.get(
                        "annex.step",
                        stepName(reach.standard(), each.step()),
                        each.people().size() > MOST_NAMES
                                ? labels.get("forWhom.of", each.people().size(), of)
                                : labels.list(each.people())))
                .toList());
    }

    /** How many provisions stand there, and how high they are. */
    private record Law(int shown, int height) {}

    /** The provisions that reach furthest first, as many as there is room for. */
    private Law law(PortfolioCase each, int most, int room) {
        var reaches = each.reaches();
        put(Piece.of("addressee", new Line(labels.get("obligations")))
                .before(15)
                .kept(true));
        if (reaches.isEmpty()) {
            put(Piece.of("empty", new Line(labels.get("obligations.none"))).before(4));
            return new Law(0, 20);
        }
        int of = each.atAGlance().persons() + each.atAGlance().groups();
        int height = 14;
        int shown = 0;
        var furthestFirst = reaches.stream()
                .sorted(Comparator.comparing(PortfolioCase.Reach::highestStep).reversed())
                .limit(most)
                .toList();
        for (PortfolioCase.Reach reach : furthestFirst) {
            var told = new ProvisionHead(
                    unbroken(reach.heading()),
                    labels.get("annex.line", reach.dutyBearerName(), reached(reach, of)),
                    new Ladder(reach.highestStep()));
            height += height(told);
            if (shown > 0 && height > room) break;
            put(Piece.of("reach", told).before(shown == 0 ? 4 : 3));
            shown++;
        }
        if (shown < reaches.size()) note(labels.get("more.provisions", reaches.size() - shown), 4, false);
        return new Law(shown, Math.min(height, room));
    }

    private int height(ProvisionHead told) {
        int heading =
                LABEL_LINE * script.type().lines(proof.text(told.heading(), place), script.label(), HEADING_WIDTH);
        return 6 + Math.max(heading, Math.round(script.cellLine() * lines(told.step(), REACH_WIDTH)));
    }

    /** As many as there is room for at the most: what else the page holds may be higher in another language. */
    private int calls(List<RecommendationView> calls, LocalDate asAt, int room, int most) {
        put(Piece.of("addressee", new Line(labels.get("calls"))).before(15).kept(true));
        if (calls.isEmpty()) {
            put(Piece.of("empty", new Line(labels.get("calls.none"))).before(4));
            return 0;
        }
        var rows = new ArrayList<Piece>();
        var signs = EnumSet.noneOf(Sign.class);
        int left = room;
        for (RecommendationView call : calls) {
            var row = call(call);
            left -= height(row);
            if (rows.size() == most || (left < 0 && !rows.isEmpty())) break;
            rows.add(Piece.of("call", row));
            sign(call).ifPresent(signs::add);
        }
        table(4, Piece.of("call-head", new Line(status(asAt))), rows);
        key(signs, "sign.", 7);
        if (rows.size() < calls.size()) {
            keepLast();
            note(labels.get("more.calls", calls.size() - rows.size()), 4, false);
        }
        return rows.size();
    }

    private String status(LocalDate asAt) {
        return labels.get("status", labels.day(asAt));
    }

    private int height(CallRow row) {
        int lines = Math.max(
                lines(row.action(), CALL_WIDTH),
                Math.max(lines(row.restsOn(), RESTS_ON_WIDTH), lines(row.status(), STATUS_WIDTH)));
        return Math.round(script.cellLine() * lines) + 9;
    }

    private int lines(String text, int width) {
        return script.type().lines(proof.text(text, place), script.cell(), width);
    }
}

package org.dutybearer.donor;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.donor.DonorPreview.Why;
import org.dutybearer.donor.Link.Term;
import org.dutybearer.donor.Puzzle.Row;
import org.jspecify.annotations.Nullable;

/**
 * Decides which figures of a report are told. It leaves out what counts few people, then looks at the report as whoever holds it and
 * all earlier ones does, and leaves out more until of nothing left out fewer values remain possible than the policy demands.
 *
 * <p>What is looked at is one {@link Puzzle} of all that was ever told under the agreement. The unknowns are what each period counts in
 * each category, as it was known when a report was made: where the record has changed since, the later ones are unknowns of their own,
 * tied to the earlier by which way the figure went. So the reader is taken to know in which periods something changed, and that nothing
 * else did.
 *
 * <p>Which more to leave out is sought by asking for another reading of the report in which the figure is something else, at the least
 * cost; what that reading moves is left out. That choice may be good or bad, and is tried again one by one for what need not be; but
 * what counts is the last look, and a report that does not pass it is refused.
 */
final class Suppression {
    /**
     * A report that a reader has already.
     *
     * @param place of its period in the agreement
     */
    record Told(int place, SmallNumbers policy, Map<CellName, Reported> figures, List<Restatement> restated) {}

    /** What to tell, what is left out and why, and which periods have changed. */
    record Choice(Map<CellName, Reported> told, List<DonorPreview.Hidden> hidden, List<Restatement> restated) {}

    /** A figure of this report. */
    private record Cell(CellName name, String category, int tableAt, int last, Row row, long value, double cost) {}

    private static final int READINGS_KEPT = 300;

    /** A figure that was told in an earlier report. */
    private record Recalled(int table, String category, int from, int to, Row row) {}

    /** What nobody may narrow down, and why it matters. */
    private record Secret(Form form, int tableAt, long values, Why why) {}

    /**
     * A count in one period, as it was known at one point.
     *
     * @param without the tables that count nobody of it; empty for what the table itself counts
     */
    private record Unknown(int table, int period, int version, String category, List<Integer> without) {}

    private final List<CountTable> tables;
    private final List<ReportingPeriod> periods;
    private final int place;
    private final SmallNumbers policy;
    private final boolean complementary;
    private final List<Link> links;
    private final int[] cluster;

    private final Puzzle puzzle = new Puzzle();
    private final Map<Unknown, Integer> unknowns = new HashMap<>();
    private final List<Unknown> named = new ArrayList<>();
    private final int[][] versions;

    /** How often anything changed that hangs together with a table, by the first of them. */
    private final int[] changes;

    private final List<Secret> secrets = new ArrayList<>();
    private final List<Restatement> restated = new ArrayList<>();
    private final List<Cell> told = new ArrayList<>();
    private final List<Cell> settled = new ArrayList<>();
    private final Map<Cell, Why> hidden = new LinkedHashMap<>();
    private static final Set<Counted> IN_TABLES =
            EnumSet.of(Counted.PEOPLE, Counted.PEOPLE_IN_GROUPS, Counted.ACTS, Counted.CASES);

    private final List<Recalled> recalled = new ArrayList<>();
    private long[] truth = {};
    private final List<long[]> readings = new ArrayList<>();
    private @Nullable List<Row> toldRows;
    private List<long[]> fitting = new ArrayList<>();
    private List<Secret> rests = List.of();
    private final Set<Secret> shutBefore = new LinkedHashSet<>();

    private Suppression(
            List<CountTable> tables,
            List<Link> links,
            List<ReportingPeriod> periods,
            int place,
            SmallNumbers policy,
            boolean complementary) {
        this.tables = List.copyOf(tables);
        this.links = List.copyOf(links);
        this.periods = List.copyOf(periods);
        this.place = place;
        this.policy = policy;
        this.complementary = complementary;
        this.versions = new int[tables.size()][periods.size()];
        this.changes = new int[tables.size()];
        this.cluster = clusters();
    }

    /**
     * Chooses what to tell.
     *
     * @param links which tables count the same in part
     * @param periods of the agreement, in order
     * @param place of the period that is reported
     * @param earlier in the order in which they were made
     * @throws Refusal {@link Reason#FIGURES_NOT_SAFE}; {@link Reason#SUPPRESSION_UNAVAILABLE} where the library is missing
     */
    static Choice choose(
            List<CountTable> tables,
            List<Link> links,
            List<ReportingPeriod> periods,
            int place,
            SmallNumbers policy,
            List<Told> earlier) {
        try {
            LinearProgram.requireLibrary();
            return new Suppression(tables, links, periods, place, policy, true).choose(earlier);
        } catch (NoClassDefFoundError missing) {
            throw new Refusal(Reason.SUPPRESSION_UNAVAILABLE);
        }
    }

    /** Small counts alone are left out: what everybody does who has not been attacked yet. For the test that attacks it. */
    static Choice chooseWithoutComplements(
            List<CountTable> tables,
            List<Link> links,
            List<ReportingPeriod> periods,
            int place,
            SmallNumbers policy,
            List<Told> earlier) {
        return new Suppression(tables, links, periods, place, policy, false).choose(earlier);
    }

    private Choice choose(List<Told> earlier) {
        earlier.forEach(this::recall);
        noticeChanges();
        offer();
        tieTables(place);
        tieSome();
        truth = reading().orElseThrow(() -> new Refusal(Reason.FIGURES_NOT_SAFE));
        if (complementary) {
            rests = smallRests();
            settle();
            protect();
            effortForSafety = puzzle.effort();
            reveal();
            improve();
            audit();
        }
        return choice();
    }

    // What is known already.

    private void recall(Told report) {
        for (var change : report.restated()) begin(change);
        for (int t = 0; t < tables.size(); t++) for (int p = 0; p <= report.place(); p++) meet(t, p);
        tieTables(report.place());
        report.figures().forEach((name, figure) -> recall(report, name, figure));
    }

    private void recall(Told report, CellName name, Reported figure) {
        var category = name.category() == null ? CountTable.WHOLE : name.category();
        boolean held = !IN_TABLES.contains(name.counted());
        for (int t = 0; t < tables.size(); t++) {
            if (!isOf(tables.get(t), name) || !tables.get(t).categories().contains(category)) continue;
            held = true;
            int from = first(name.of());
            int to = last(name.of());
            var form = form(t, category, from, to);
            var number = figure.number();
            if (number.isPresent()) {
                var row = row(form, report.policy(), number.get().longValueExact());
                puzzle.add(row);
                recalled.add(new Recalled(t, category, from, to, row));
                if (number.get().signum() > 0) tieSome(t, category, from, to);
            } else if (figure.whyEmpty() == WhyEmpty.SUPPRESSED && !isToldAlready(form))
                secrets.add(new Secret(form, t, report.policy().threshold(), Why.PROTECTS_ANOTHER));
        }
        // A figure that nothing holds any more is still at the donor, and could be taken from what this report tells.
        if (!held) throw new Refusal(Reason.FIGURES_NOT_SAFE, name.code());
    }

    private boolean isToldAlready(Form form) {
        return recalled.stream().anyMatch(was -> was.row().form().equals(form));
    }

    private static boolean isOf(CountTable table, CellName name) {
        return table.code().equals(name.code()) && table.counted() == name.counted();
    }

    private static Row row(Form form, SmallNumbers policy, long told) {
        return new Row(form, policy.least(told), policy.most(told));
    }

    private int first(ReportingPeriod span) {
        for (int p = 0; p < periods.size(); p++) if (periods.get(p).start().equals(span.start())) return p;
        throw new IllegalArgumentException("no period of the agreement begins so: " + span);
    }

    private int last(ReportingPeriod span) {
        for (int p = 0; p < periods.size(); p++) if (periods.get(p).end().equals(span.end())) return p;
        throw new IllegalArgumentException("no period of the agreement ends so: " + span);
    }

    private void begin(Restatement change) {
        for (int t = 0; t < tables.size(); t++)
            if (tables.get(t).code().equals(change.code()) && tables.get(t).counted() == change.counted()) {
                int period = last(change.period());
                begin(t, period);
                tie(t, period, change.way());
            }
    }

    /** From here on the period is what it is known to be now. */
    private void begin(int table, int period) {
        meet(table, period);
        versions[table][period]++;
        changes[cluster[table]]++;
        meet(table, period);
    }

    private void tie(int table, int period, Restatement.Way way) {
        int version = versions[table][period];
        for (var category : tables.get(table).categories()) {
            int was = unknown(table, period, version - 1, category);
            int is = unknown(table, period, version, category);
            switch (way) {
                case MORE -> relate(Form.difference(List.of(is), List.of(was)), Puzzle.ENDLESS);
                case FEWER -> relate(Form.difference(List.of(was), List.of(is)), Puzzle.ENDLESS);
                case OTHERWISE -> {}
            }
        }
    }

    /** The unknowns of a table in a period, as it is known at this point, and what adds up to what among them. */
    private void meet(int table, int period) {
        int version = versions[table][period];
        if (unknowns.containsKey(new Unknown(table, period, version, CountTable.WHOLE, List.of()))) return;
        for (var category : tables.get(table).categories()) unknown(table, period, version, category);
        for (var sum : tables.get(table).sums())
            relate(
                    Form.difference(
                            List.of(unknown(table, period, version, sum.whole())),
                            sum.parts().stream()
                                    .map(part -> unknown(table, period, version, part))
                                    .toList()),
                    0);
    }

    /** That the form is zero or more, and no more than that. */
    private void relate(Form form, long most) {
        puzzle.add(new Row(form, 0, most));
    }

    private int unknown(int table, int period, int version, String category) {
        return unknown(new Unknown(table, period, version, category, List.of()));
    }

    private int unknown(Unknown which) {
        return unknowns.computeIfAbsent(which, each -> {
            named.add(each);
            return puzzle.unknown();
        });
    }

    private List<Integer> unknowns(int table, String category, int from, int to) {
        var all = new ArrayList<Integer>();
        for (int p = from; p <= to; p++) all.add(unknown(table, p, versions[table][p], category));
        return all;
    }

    private Form form(int table, String category, int from, int to) {
        return Form.sum(unknowns(table, category, from, to));
    }

    // Where two tables count the same things in part, one can be held against the other.

    private record Rest(Form form, int tableAt, long value) {}

    private void tieTables(int upTo) {
        for (var link : links)
            for (int p = 0; p <= upTo; p++)
                if (link.kind() != Link.Kind.SOME)
                    relate(form(link, p), link.kind() == Link.Kind.SAME ? 0 : Puzzle.ENDLESS);
    }

    /** What the one counts and the other does not. */
    private Form form(Link link, int period) {
        return Form.difference(unknowns(link.more(), period), unknowns(link.fewer(), period));
    }

    private List<Integer> unknowns(List<Term> terms, int period) {
        var all = new ArrayList<Integer>();
        for (var term : terms) {
            int t = tables.indexOf(term.table());
            var without = term.without().stream().map(tables::indexOf).toList();
            for (int p = term.from(period); p <= term.to(period); p++)
                all.add(
                        without.isEmpty()
                                ? unknown(t, p, versions[t][p], term.category())
                                : unknown(new Unknown(t, p, changes[cluster[t]], term.category(), without)));
        }
        return all;
    }

    /** Where others count anything, as the record has it now, a reader is taken to know that somebody counts here. */
    private void tieSome() {
        for (var link : links)
            for (int p = 0; p <= place; p++) {
                int period = p;
                if (link.kind() == Link.Kind.SOME && link.fewer().stream().anyMatch(term -> term.at(period) > 0))
                    somebodyCounts(link, p);
            }
    }

    /** The same of a figure of an earlier report, which told that they did. */
    private void tieSome(int table, String category, int from, int to) {
        for (var link : links)
            if (link.kind() == Link.Kind.SOME
                    && link.fewer().stream()
                            .anyMatch(term -> tables.get(table) == term.table()
                                    && term.category().equals(category)
                                    && term.from(to) <= from)) somebodyCounts(link, to);
    }

    private void somebodyCounts(Link link, int period) {
        puzzle.add(new Row(Form.sum(unknowns(link.more(), period)), 1, Puzzle.ENDLESS));
    }

    /** Who counts in the wider table alone, period by period, where that may be few. */
    private List<Rest> rests() {
        var rests = new ArrayList<Rest>();
        for (var link : links)
            for (int p = 0; p <= place; p++) {
                int period = p;
                if (link.kind() != Link.Kind.WITHIN) continue;
                long value =
                        link.more().stream().mapToLong(term -> term.at(period)).sum()
                                - link.fewer().stream()
                                        .mapToLong(term -> term.at(period))
                                        .sum();
                rests.add(new Rest(
                        form(link, p), tables.indexOf(link.more().get(0).table()), value));
            }
        return rests;
    }

    // What is not as it was.

    private void noticeChanges() {
        for (int t = 0; t < tables.size(); t++)
            for (int p = 0; p < periods.size(); p++) if (!agrees(t, p, p)) change(t, p);
        // What was left out may have changed alone: then what is known now does not fit the sums that were told, or the
        // past.
        for (int t = 0; t < tables.size(); t++)
            for (int p = periods.size() - 1; p >= 0; p--)
                if (isMet(t, p) && !isChanged(t, p) && mayHaveChanged(t, p) && !fits(t)) change(t, p);
        // Where tables that count the same in part contradict each other still, anything may have changed.
        for (int t = 0; t < tables.size(); t++)
            for (int p = 0; p < periods.size(); p++)
                if (isMet(t, p) && !isChanged(t, p) && reading().isEmpty()) change(t, p);
        recalled.stream()
                .filter(this::isSmallChange)
                .map(was -> new Secret(
                        form(was.table(), was.category(), was.from(), was.to()),
                        was.table(),
                        valuesOfAChange(was),
                        Why.SMALL_CHANGE))
                .forEach(secrets::add);
    }

    /**
     * How many values a changed figure keeps. Where the whole is told before and after, nobody changed by more than it did: then it has to
     * stay open how many of those it is, from none to all.
     */
    private long valuesOfAChange(Recalled was) {
        return recalled.stream()
                .filter(whole -> whole.table() == was.table()
                        && whole.category().equals(CountTable.WHOLE)
                        && whole.from() == was.from()
                        && whole.to() == was.to())
                .mapToLong(whole -> 1
                        + Math.max(
                                value(was.table(), CountTable.WHOLE, was.from(), was.to())
                                        - whole.row().least(),
                                whole.row().most() - value(was.table(), CountTable.WHOLE, was.from(), was.to())))
                .min()
                .stream()
                .map(values -> Math.min(Math.max(values, 2), policy.threshold()))
                .findFirst()
                .orElse(policy.threshold());
    }

    private boolean fits(int table) {
        for (int p = 1; p < periods.size(); p++) if (!agrees(table, 0, p)) return false;
        return reading(unknown -> unknown.table() == table).isPresent();
    }

    /** Whether something of it was never told, as it is still known: all else is what it was. */
    private boolean mayHaveChanged(int table, int period) {
        return tables.get(table).categories().stream()
                .anyMatch(category -> !isToldAlready(form(table, category, period, period)));
    }

    /** Whether what was told of these periods, as they are still known, is what is counted now. */
    private boolean agrees(int table, int from, int to) {
        return recalled.stream()
                .filter(was -> was.table() == table && was.from() == from && was.to() == to)
                .filter(was -> was.row().form().equals(form(table, was.category(), from, to)))
                .allMatch(was -> was.row().holds(value(table, was.category(), from, to)));
    }

    private long value(int table, String category, int from, int to) {
        var counts = tables.get(table);
        long sum = 0;
        for (int p = from; p <= to; p++) sum += counts.at(category, p);
        return sum;
    }

    private void change(int table, int period) {
        var way = way(table, period);
        begin(table, period);
        int before = puzzle.size();
        tie(table, period, way);
        if (way != Restatement.Way.OTHERWISE
                && reading(unknown -> unknown.table() == table).isEmpty()) {
            puzzle.forgetAfter(before);
            way = Restatement.Way.OTHERWISE;
        }
        var counts = tables.get(table);
        restated.add(Restatement.of(counts.code(), counts.counted(), periods.get(period), way));
        for (var category : counts.categories())
            if (policy.isSmall(counts.at(category, period)) && !wasTold(table, category, period))
                secrets.add(new Secret(
                        form(table, category, period, period), table, policy.threshold(), Why.PROTECTS_ANOTHER));
    }

    private boolean wasTold(int table, String category, int period) {
        return recalled.stream()
                .anyMatch(was -> was.table() == table
                        && was.from() == period
                        && was.to() == period
                        && was.category().equals(category));
    }

    private boolean isMet(int table, int period) {
        return unknowns.containsKey(new Unknown(table, period, versions[table][period], CountTable.WHOLE, List.of()));
    }

    private boolean isChanged(int table, int period) {
        var counts = tables.get(table);
        return restated.stream()
                .anyMatch(r -> r.code().equals(counts.code())
                        && r.counted() == counts.counted()
                        && r.period().equals(periods.get(period)));
    }

    /** Which way the figures went that were told of the period, by themselves or in a sum, as it was known. */
    private Restatement.Way way(int table, int period) {
        var was = recalled.stream()
                .filter(each -> each.table() == table && each.from() <= period && period <= each.to())
                .filter(each -> each.row().form().equals(form(table, each.category(), each.from(), each.to())))
                .toList();
        boolean more = was.stream()
                .allMatch(each -> value(table, each.category(), each.from(), each.to())
                        >= each.row().least());
        boolean fewer = was.stream()
                .allMatch(each -> value(table, each.category(), each.from(), each.to())
                        <= each.row().most());
        if (more == fewer) return Restatement.Way.OTHERWISE;
        return more ? Restatement.Way.MORE : Restatement.Way.FEWER;
    }

    /** Whether a category was told, and now counts a few more or fewer. A whole may change by few: that says nothing of them. */
    private boolean isSmallChange(Recalled was) {
        if (was.category().equals(CountTable.WHOLE)) return false;
        if (was.row().form().equals(form(was.table(), was.category(), was.from(), was.to()))) return false;
        if (was.row().most() - was.row().least() + 1 >= policy.threshold()) return false;
        long now = value(was.table(), was.category(), was.from(), was.to());
        return now != was.row().least()
                && now - was.row().most() < policy.threshold()
                && was.row().least() - now < policy.threshold();
    }

    // What is offered to be told.

    private void offer() {
        for (int t = 0; t < tables.size(); t++) {
            for (int p = 0; p <= place; p++) meet(t, p);
            var table = tables.get(t);
            for (int p = 0; p <= place; p++) offer(t, CountTable.WHOLE, p, p, p < place ? 2 : 3);
            for (var category : table.categories())
                if (!category.equals(CountTable.WHOLE)) offer(t, category, place, place, costOfPart(table));
            if (!table.isCumulative() || place == 0) continue;
            offer(t, CountTable.WHOLE, 0, place, 4);
            for (var category : table.categories())
                if (!category.equals(CountTable.WHOLE)) offer(t, category, 0, place, costOfPart(table));
        }
    }

    /** How many people there are is asked for in every agreement, what was done to them by right and type in none. */
    private static double costOfPart(CountTable table) {
        return table.code().equals(Tally.RIGHTS) ? 0.25 : 1;
    }

    private void offer(int t, String category, int from, int to, double cost) {
        var table = tables.get(t);
        if (!table.isTold(category)) return;
        var span =
                new ReportingPeriod(periods.get(from).start(), periods.get(to).end());
        var name =
                new CellName(table.code(), table.counted(), span, category.equals(CountTable.WHOLE) ? null : category);
        long value = value(t, category, from, to);
        var form = form(t, category, from, to);
        var cell = new Cell(name, category, t, to, row(form, policy, policy.told(value)), value, cost);
        boolean few = policy.isSmall(value) || policy.isSmall(value(t, CountTable.WHOLE, from, to));
        if (few) hide(cell, Why.SMALL);
        else told.add(cell);
    }

    private void hide(Cell cell, Why why) {
        told.remove(cell);
        hidden.put(cell, why);
        toldRows = null;
    }

    private void tell(Cell cell) {
        hidden.remove(cell);
        told.add(cell);
        toldRows = null;
    }

    /**
     * What the earlier reports tell as good as exactly, by itself or by subtraction, is told again: leaving it out would hide nothing.
     * A policy that has become stricter since leaves it out all the same.
     */
    private void settle() {
        var offered = List.copyOf(told);
        told.clear();
        toldRows = null;
        for (var cell : offered) if (!isOpen(secret(cell))) settled.add(cell);
        settled.forEach(cell -> puzzle.add(cell.row()));
        told.addAll(offered);
        told.removeAll(settled);
        readings.clear();
        toldRows = null;
    }

    // Leaving out more, until nothing can be worked out.

    private void protect() {
        var waiting = new ArrayDeque<>(everySecret());
        while (!waiting.isEmpty()) {
            var secret = waiting.peek();
            if (isOpen(secret)) {
                waiting.poll();
                continue;
            }
            var more = leaveOut(secret);
            if (more.isEmpty()) throw unsafe(secret);
            for (var cell : more) {
                hide(cell, secret.why() == Why.SMALL_CHANGE ? Why.SMALL_CHANGE : Why.PROTECTS_ANOTHER);
                waiting.add(secret(cell));
            }
        }
    }

    private Secret secret(Cell cell) {
        return new Secret(cell.row().form(), cell.tableAt(), policy.threshold(), Why.PROTECTS_ANOTHER);
    }

    /** Who counts in the wider table alone may be few too. */
    private List<Secret> smallRests() {
        return rests().stream()
                .filter(rest -> policy.isSmall(rest.value()))
                .map(rest -> new Secret(rest.form(), rest.tableAt(), policy.threshold(), Why.PROTECTS_ANOTHER))
                .toList();
    }

    private List<Row> rows() {
        if (toldRows == null) {
            toldRows = told.stream().map(Cell::row).toList();
            fitting = readings.stream()
                    .filter(reading -> toldRows.stream().allMatch(row -> row.holdsFor(reading)))
                    .collect(Collectors.toCollection(ArrayList::new));
        }
        return toldRows;
    }

    /**
     * Whether a count stays open: there are two readings of the report, in whole people, that agree with all that is told and are so
     * far apart in it. Whoever holds the report cannot tell them from the truth, nor rule out what lies between.
     */
    private boolean isOpen(Secret secret) {
        var rows = rows();
        long apart = secret.values() - 1;
        if (spread(secret.form()) >= apart) return true;
        var high = puzzle.farthest(secret.form(), true, apart, truth, rows);
        keep(high);
        if (spread(secret.form()) >= apart) return true;
        long rest = apart - (secret.form().at(high) - secret.form().at(truth));
        keep(puzzle.farthest(secret.form(), false, rest, truth, rows));
        return spread(secret.form()) >= apart;
    }

    /** How far the readings at hand are apart in it. */
    private long spread(Form form) {
        long least = form.at(truth);
        long most = least;
        for (var reading : fitting) {
            long value = form.at(reading);
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        return most - least;
    }

    /** A reading serves every figure that it reads otherwise, as long as it agrees with what is told. */
    private void keep(long[] reading) {
        if (reading == truth) return;
        readings.add(reading);
        if (rows().stream().allMatch(row -> row.holdsFor(reading))) fitting.add(reading);
        if (readings.size() > READINGS_KEPT) readings.remove(0);
    }

    /** What to leave out so that a secret is open: up from the truth where there is room, and down for what is missing. */
    private List<Cell> leaveOut(Secret secret) {
        long apart = secret.values() - 1;
        long room = secret.form().at(puzzle.farthest(secret.form(), true, apart, truth, List.of()))
                - secret.form().at(truth);
        for (var scope : scopes(secret))
            for (long up : room < apart ? new long[] {room} : new long[] {apart, 0}) {
                var more = new LinkedHashSet<Cell>();
                if (moves(secret, up, scope, more) && moves(secret, up - apart, scope, more) && !more.isEmpty())
                    return List.copyOf(more);
            }
        // No reading is far enough off: leave out all that can be of what hangs together with it.
        return told.stream()
                .filter(cell -> hangsTogether(cell.tableAt(), secret.tableAt()))
                .toList();
    }

    /** Adds what a reading moves in which the secret is off by so much; false where there is no such reading. */
    private boolean moves(Secret secret, long by, BitSet scope, Set<Cell> more) {
        if (by == 0) return true;
        // What can move by little only costs more for each step, so that one figure is left out rather than two.
        var costs = told.stream()
                .mapToDouble(cell ->
                        more.contains(cell) ? 0 : cell.cost() / Math.min(Math.abs(by), Math.max(1, cell.value())))
                .toArray();
        var other = puzzle.otherwise(secret.form(), by, truth, rows(), costs, scope);
        if (other.isEmpty()) return false;
        other.get().untold().stream().mapToObj(told::get).forEach(more::add);
        other.get().reading().ifPresent(this::keep);
        return true;
    }

    /** First what tells people apart by the same thing, since that is small; then everything that hangs together. */
    private List<BitSet> scopes(Secret secret) {
        var dimension = named.get(secret.form().unknown(0)).category();
        var near = scope(u -> u.table() == secret.tableAt() && isSideBySide(u.category(), dimension));
        var wide = scope(u -> hangsTogether(u.table(), secret.tableAt()));
        return dimension.equals(CountTable.WHOLE) ? List.of(wide) : List.of(near, wide);
    }

    private static boolean isSideBySide(String one, String other) {
        return !one.equals(CountTable.WHOLE) && dimension(one).equals(dimension(other));
    }

    /** Areas are parts of countries, so they are looked at together. */
    private static String dimension(String category) {
        int colon = category.indexOf(':');
        var name = colon < 0 ? "" : category.substring(0, colon);
        return name.equals(Dimension.AREA.name()) ? Dimension.COUNTRY.name() : name;
    }

    private boolean hangsTogether(int one, int other) {
        return cluster[one] == cluster[other];
    }

    /** For each table the first of those that links tie it to, by whatever way. */
    private int[] clusters() {
        var first = new int[tables.size()];
        for (int t = 0; t < first.length; t++) first[t] = t;
        for (boolean changed = true; changed; ) {
            changed = false;
            for (var link : links) {
                var linked =
                        link.tables().stream().map(tables::indexOf).distinct().toList();
                int least = linked.stream().mapToInt(t -> first[t]).min().orElseThrow();
                for (int t : linked) {
                    changed |= first[t] != least;
                    first[t] = least;
                }
            }
        }
        return first;
    }

    private BitSet scope(Predicate<Unknown> of) {
        var scope = new BitSet();
        for (int i = 0; i < named.size(); i++) if (of.test(named.get(i))) scope.set(i);
        return scope;
    }

    /** What the unknowns are, and of what nobody knows any more, what it may have been; empty where nothing fits. */
    private Optional<long[]> reading() {
        return reading(any -> true);
    }

    private Optional<long[]> reading(Predicate<Unknown> of) {
        var values = new long[puzzle.unknowns()];
        var given = scope(this::isKnownNow);
        given.stream().forEach(i -> {
            var unknown = named.get(i);
            values[i] = tables.get(unknown.table()).at(unknown.category(), unknown.period());
        });
        return puzzle.reading(values, given, scope(of));
    }

    private boolean isKnownNow(Unknown unknown) {
        return unknown.without().isEmpty() && versions[unknown.table()][unknown.period()] == unknown.version();
    }

    // Telling again what need not be left out.

    private void reveal() {
        var tried = hidden.entrySet().stream()
                .filter(each -> each.getValue() != Why.SMALL)
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparingDouble(Cell::cost).reversed())
                .toList();
        for (var cell : tried) {
            if (isEnough()) return;
            var why = Optional.ofNullable(hidden.get(cell)).orElseThrow();
            tell(cell);
            if (firstShut(cell.tableAt()).isPresent()) hide(cell, why);
        }
    }

    /** Something of this table, or of what hangs together with it, that is not open; what was shut before is looked at first. */
    private Optional<Secret> firstShut(int table) {
        var all = everySecret();
        var ordered = new LinkedHashSet<>(shutBefore);
        ordered.retainAll(new HashSet<>(all));
        ordered.addAll(all);
        var shut = ordered.stream()
                .filter(secret -> hangsTogether(secret.tableAt(), table))
                .filter(secret -> !isOpen(secret))
                .findFirst();
        shut.ifPresent(shutBefore::add);
        return shut;
    }

    private List<Secret> everySecret() {
        var all = new ArrayList<>(secrets);
        hidden.keySet().stream()
                .filter(cell -> !isToldAlready(cell.row().form()))
                .forEach(cell -> all.add(secret(cell)));
        all.addAll(rests);
        return all;
    }

    // Looking for something cheaper, as far as that does not take long.

    /** How many figures are looked at for each thing that tells people apart. */
    private static final int PATIENCE = 100;

    private int patience;

    /** What may be worked out for the sake of telling more, which is never what safety rests on: some seconds. */
    private static final long MOST_EFFORT = 12_000_000;

    private long effortForSafety;

    private boolean isEnough() {
        return puzzle.effort() - effortForSafety > MOST_EFFORT;
    }

    private void improve() {
        for (int t = 0; t < tables.size(); t++) {
            int table = t;
            var more = hidden.entrySet().stream()
                    .filter(each ->
                            each.getValue() != Why.SMALL && each.getKey().tableAt() == table)
                    .map(Map.Entry::getKey)
                    .toList();
            if (more.isEmpty()) continue;
            if (more.stream().anyMatch(cell -> cell.category().equals(CountTable.WHOLE)))
                improve(more, category -> true);
            else
                more.stream()
                        .map(cell -> dimension(cell.category()))
                        .distinct()
                        .forEach(name -> improve(
                                more.stream()
                                        .filter(cell ->
                                                dimension(cell.category()).equals(name))
                                        .toList(),
                                category -> dimension(category).equals(name)));
        }
    }

    /** Instead of these, something that costs less, if there is such a thing among what tells people apart by the same. */
    private void improve(List<Cell> instead, Predicate<String> among) {
        var why = new LinkedHashMap<Cell, Why>();
        for (var cell : instead) {
            why.put(cell, Optional.ofNullable(hidden.get(cell)).orElseThrow());
            tell(cell);
        }
        int table = instead.get(0).tableAt();
        double cost = instead.stream().mapToDouble(Cell::cost).sum();
        patience = PATIENCE;
        for (double most = 1; most < cost && patience > 0; most++)
            if (canDoWith(most, table, among, new HashSet<>())) return;
        why.forEach(this::hide);
    }

    /** Whether all is open once figures are left out that cost no more than this; they are then left out. */
    private boolean canDoWith(double most, int table, Predicate<String> among, Set<Cell> never) {
        if (patience-- <= 0 || isEnough()) return false;
        var shut = firstShut(table);
        if (shut.isEmpty()) return true;
        var rows = rows();
        var around = puzzle.around(shut.get().form(), truth, rows).stream()
                .mapToObj(told::get)
                .toList();
        var tried = new HashSet<>(never);
        for (var cell : around) {
            if (cell.cost() > most || tried.contains(cell) || !among.test(cell.category())) continue;
            hide(cell, shut.get().why() == Why.SMALL_CHANGE ? Why.SMALL_CHANGE : Why.PROTECTS_ANOTHER);
            if (canDoWith(most - cell.cost(), table, among, tried)) return true;
            tell(cell);
            tried.add(cell);
        }
        return false;
    }

    private void audit() {
        for (var secret : everySecret()) if (!isOpen(secret)) throw unsafe(secret);
    }

    private Refusal unsafe(Secret secret) {
        return new Refusal(Reason.FIGURES_NOT_SAFE, tables.get(secret.tableAt()).code());
    }

    private Choice choice() {
        var figures = new LinkedHashMap<CellName, Reported>();
        Stream.concat(told.stream(), settled.stream())
                .sorted(Comparator.comparing(Cell::name))
                .forEach(cell -> figures.put(cell.name(), Reported.of(BigDecimal.valueOf(policy.told(cell.value())))));
        hidden.keySet().forEach(cell -> figures.put(cell.name(), Reported.empty(WhyEmpty.SUPPRESSED)));
        return new Choice(
                figures,
                hidden.entrySet().stream()
                        .map(each -> new DonorPreview.Hidden(
                                each.getKey().name(), each.getKey().value(), each.getValue()))
                        .toList(),
                List.copyOf(restated));
    }
}

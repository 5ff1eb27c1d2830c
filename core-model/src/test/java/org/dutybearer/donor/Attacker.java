package org.dutybearer.donor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dutybearer.donor.Suppression.Told;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Whoever holds all reports of an agreement, knows the policy, how categories add up and what else the counting rules say, and takes for
 * granted that nothing changed but what did. He puts all tables of all reports into one linear program and asks for the least and the
 * greatest value of each figure that is left out. He shares no code with what he attacks but the names of figures.
 */
final class Attacker {
    private static final double ENDLESS = 1e12;
    private static final double NEARLY = 1e-4;

    /** That a figure lies between two values for whoever was told all this. */
    record Found(String figure, long least, long greatest) {
        long values() {
            return greatest - least + 1;
        }
    }

    private record Row(Map<Integer, Integer> form, double least, double greatest) {}

    private final List<ReportingPeriod> periods;
    private final Map<String, List<CountTable.Sum>> sums;
    private final List<String> knows;
    private final Map<String, Integer> unknowns = new LinkedHashMap<>();
    private final Set<Row> rows = new LinkedHashSet<>();
    private final Map<String, Integer> versions = new LinkedHashMap<>();
    private final Map<String, Map<Integer, Integer>> leftOut = new LinkedHashMap<>();
    private int changes;

    /**
     * @param sums which categories of a table ({@code A1|PEOPLE}) add up to which; the whole is {@code ""}
     * @param knows what else is known, as {@link WhatReadersKnow} writes it
     */
    Attacker(
            List<ReportingPeriod> periods,
            Map<String, List<CountTable.Sum>> sums,
            List<String> knows,
            List<Told> reports) {
        this.periods = periods;
        this.sums = sums;
        this.knows = knows;
        reports.forEach(this::read);
    }

    private void read(Told report) {
        report.restated().forEach(this::change);
        for (int p = 0; p <= report.place(); p++) {
            int period = p;
            sums.forEach((table, all) -> all.forEach(sum -> {
                var form = new LinkedHashMap<Integer, Integer>();
                add(form, table + "|" + sum.whole(), period, period, 1);
                sum.parts().forEach(part -> add(form, table + "|" + part, period, period, -1));
                rows.add(new Row(form, 0, 0));
            }));
            knows.stream().filter(line -> !line.contains(" => ")).forEach(line -> know(line, period));
        }
        report.figures().forEach((name, figure) -> tell(report, name, figure));
    }

    private void change(Restatement change) {
        var table = change.code() + "|" + change.counted();
        int period = periods.indexOf(change.period());
        changes++;
        for (var category : categories(table)) {
            var form = new LinkedHashMap<Integer, Integer>();
            add(form, table + "|" + category, period, period, -1);
            versions.merge(table + period, 1, Integer::sum);
            add(form, table + "|" + category, period, period, 1);
            versions.merge(table + period, -1, Integer::sum);
            switch (change.way()) {
                case MORE -> rows.add(new Row(form, 0, ENDLESS));
                case FEWER -> rows.add(new Row(form, -ENDLESS, 0));
                case OTHERWISE -> {}
            }
        }
        versions.merge(table + period, 1, Integer::sum);
    }

    private Set<String> categories(String table) {
        var all = new LinkedHashSet<>(List.of(""));
        sums.getOrDefault(table, List.of()).forEach(sum -> {
            all.add(sum.whole());
            all.addAll(sum.parts());
        });
        return all;
    }

    /** A line such as {@code in A1|PEOPLE| <= in A2|PEOPLE| + in RIGHTS|ACTS|UDHR 5}, for one period. */
    private void know(String line, int period) {
        boolean same = line.contains(" = ");
        var sides = line.split(same ? " = " : " <= ", -1);
        var form = new LinkedHashMap<Integer, Integer>();
        add(form, sides[0], period, -1);
        add(form, sides[1], period, 1);
        rows.add(new Row(form, 0, same ? 0 : ENDLESS));
    }

    private void add(Map<Integer, Integer> form, String side, int period, int factor) {
        for (var term : side.split(" \\+ ", -1)) {
            var parts = term.split(" ", 2);
            switch (parts[0]) {
                case "in" -> add(form, parts[1], period, period, factor);
                case "by" -> add(form, parts[1], 0, period, factor);
                case "before" -> add(form, parts[1], 0, period - 1, factor);
                case "nothing" -> {}
                default -> throw new IllegalArgumentException(term);
            }
        }
    }

    private void add(Map<Integer, Integer> form, String name, int from, int to, int factor) {
        var table = name.substring(0, name.lastIndexOf('|'));
        for (int p = from; p <= to; p++) {
            // What is in no table may be another number whenever anything changed.
            int version = name.startsWith("~") ? changes : versions.getOrDefault(table + p, 0);
            int unknown = unknowns.computeIfAbsent(name + " in " + p + " as known " + version, any -> unknowns.size());
            form.merge(unknown, factor, Integer::sum);
        }
    }

    private void tell(Told report, CellName cell, Reported figure) {
        var table = cell.code() + "|" + cell.counted();
        if (!sums.containsKey(table)) return;
        int from = from(cell.of());
        int to = to(cell.of());
        var name = table + "|" + (cell.category() == null ? "" : cell.category());
        var form = new LinkedHashMap<Integer, Integer>();
        add(form, name, from, to, 1);
        if (figure.value() == null) {
            leftOut.put("report " + report.place() + ": " + cell, form);
            return;
        }
        long told = figure.value().longValueExact();
        rows.add(new Row(form, least(told, report.policy()), most(told, report.policy())));
        if (told == 0) return;
        for (var line : knows) {
            var sides = line.split(" => ", -1);
            if (sides.length < 2) continue;
            boolean isSo = sides[0].equals("by " + name) || (sides[0].equals("in " + name) && from == to);
            if (!isSo) continue;
            var somebody = new LinkedHashMap<Integer, Integer>();
            add(somebody, sides[1], to, 1);
            rows.add(new Row(somebody, 1, ENDLESS));
        }
    }

    private int from(ReportingPeriod span) {
        for (int p = 0; p < periods.size(); p++) if (periods.get(p).start().equals(span.start())) return p;
        throw new IllegalArgumentException(span.toString());
    }

    private int to(ReportingPeriod span) {
        for (int p = 0; p < periods.size(); p++) if (periods.get(p).end().equals(span.end())) return p;
        throw new IllegalArgumentException(span.toString());
    }

    /** Whatever reads so, tried out number by number. */
    private static boolean readsSo(long n, long told, SmallNumbers policy) {
        int step = policy.rounding();
        if (step == 1) return n == told;
        return n == 0 ? told == 0 : n >= policy.threshold() && Math.max(step, (n + step / 2) / step * step) == told;
    }

    private static double least(long told, SmallNumbers policy) {
        long n = Math.max(0, told - policy.rounding());
        while (!readsSo(n, told, policy)) n++;
        return n;
    }

    private static double most(long told, SmallNumbers policy) {
        long n = told + policy.rounding();
        while (!readsSo(n, told, policy)) n--;
        return n;
    }

    /** What he finds out of each figure that is left out. */
    List<Found> found() {
        var fixed = fixed();
        var of = new HashMap<Integer, List<Row>>();
        for (var row : rows)
            for (int unknown : row.form().keySet())
                if (!fixed.containsKey(unknown))
                    of.computeIfAbsent(unknown, any -> new ArrayList<>()).add(row);
        // The same count is left out in several reports.
        var ranges = leftOut.values().stream()
                .distinct()
                .parallel()
                .collect(Collectors.toMap(form -> form, form -> new long[] {
                    (long) Math.ceil(optimum(form, fixed, of, false).orElse(0.0) - NEARLY),
                    (long) Math.floor(optimum(form, fixed, of, true).orElse(1e9) + NEARLY)
                }));
        return leftOut.entrySet().stream()
                .map(each -> {
                    var range = ranges.getOrDefault(each.getValue(), new long[2]);
                    return new Found(each.getKey(), range[0], range[1]);
                })
                .toList();
    }

    /** What adding up alone gives him, so that the program stays small. */
    private Map<Integer, Double> fixed() {
        var fixed = new HashMap<Integer, Double>();
        boolean again = true;
        while (again) {
            again = false;
            for (var row : rows) {
                double known = 0;
                var open = new ArrayList<Map.Entry<Integer, Integer>>();
                for (var each : row.form().entrySet())
                    if (fixed.containsKey(each.getKey())) known += each.getValue() * fixed.get(each.getKey());
                    else open.add(each);
                if (open.isEmpty()) continue;
                boolean last = open.size() == 1 && row.least() == row.greatest();
                boolean none = (row.greatest() == known && open.stream().allMatch(each -> each.getValue() > 0))
                        || (row.least() == known && open.stream().allMatch(each -> each.getValue() < 0));
                if (!last && !none) continue;
                for (var each : open) fixed.put(each.getKey(), none ? 0 : (row.least() - known) / each.getValue());
                again = true;
            }
        }
        return fixed;
    }

    private static Optional<Double> optimum(
            Map<Integer, Integer> form, Map<Integer, Double> fixed, Map<Integer, List<Row>> of, boolean greatest) {
        var model = new ExpressionsBasedModel();
        var variables = new LinkedHashMap<Integer, Variable>();
        var lines = new LinkedHashSet<Row>();
        var waiting = new ArrayDeque<>(form.keySet());
        while (!waiting.isEmpty()) {
            int unknown = waiting.poll();
            if (fixed.containsKey(unknown) || variables.containsKey(unknown)) continue;
            variables.put(unknown, model.newVariable("x" + unknown).lower(0));
            for (var row : of.getOrDefault(unknown, List.of()))
                if (lines.add(row)) waiting.addAll(row.form().keySet());
        }
        double known = 0;
        for (var each : form.entrySet())
            if (fixed.containsKey(each.getKey())) known += each.getValue() * fixed.get(each.getKey());
            else Objects.requireNonNull(variables.get(each.getKey())).weight(each.getValue());
        if (variables.keySet().stream().noneMatch(form::containsKey)) return Optional.of(known);
        for (var row : lines) {
            var line = model.newExpression("line " + model.countExpressions());
            double settled = 0;
            for (var each : row.form().entrySet())
                if (fixed.containsKey(each.getKey())) settled += each.getValue() * fixed.get(each.getKey());
                else line.set(variables.get(each.getKey()), each.getValue());
            if (row.least() > -ENDLESS) line.lower(row.least() - settled);
            if (row.greatest() < ENDLESS) line.upper(row.greatest() - settled);
        }
        var result = greatest ? model.maximise() : model.minimise();
        if (result.getState() == Optimisation.State.UNBOUNDED) return Optional.empty();
        if (!result.getState().isFeasible()) throw new IllegalStateException("no reading at all: " + result.getState());
        return Optional.of(known + result.getValue());
    }
}

package org.dutybearer.donor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dutybearer.donor.Suppression.Told;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Whoever holds all reports of an agreement, knows the policy and how categories add up, and takes for granted that nothing changed but
 * what did. He puts everything into one linear program and asks for the least and the greatest value of each figure that is left out.
 * He shares no code with what he attacks but the names of figures.
 */
final class Attacker {
    private static final double ENDLESS = 1e12;

    private final List<ReportingPeriod> periods;
    private final List<CountTable.Sum> sums;
    private final Map<String, Integer> unknowns = new LinkedHashMap<>();
    private final List<Map<Integer, Integer>> left = new ArrayList<>();
    private final List<double[]> bounds = new ArrayList<>();
    private final Map<String, Integer> versions = new LinkedHashMap<>();
    private final Map<String, List<String>> leftOut = new LinkedHashMap<>();

    /** @param sums which categories add up to which; the whole is {@code ""} */
    Attacker(List<ReportingPeriod> periods, List<CountTable.Sum> sums, List<Told> reports) {
        this.periods = periods;
        this.sums = sums;
        reports.forEach(this::read);
    }

    /** That a figure lies between two values for whoever was told all this. */
    record Found(String figure, long least, long greatest) {
        long values() {
            return greatest - least + 1;
        }
    }

    private void read(Told report) {
        for (var change : report.restated()) {
            var period = change.period().toString();
            versions.merge(period, 1, Integer::sum);
            int now = versions.getOrDefault(period, 0);
            for (var category : categories())
                switch (change.way()) {
                    case MORE ->
                        row(Map.of(name(category, period, now), 1, name(category, period, now - 1), -1), 0, ENDLESS);
                    case FEWER ->
                        row(Map.of(name(category, period, now - 1), 1, name(category, period, now), -1), 0, ENDLESS);
                    case OTHERWISE -> {}
                }
        }
        for (int p = 0; p <= report.place(); p++) {
            var period = periods.get(p).toString();
            int version = versions.getOrDefault(period, 0);
            sums.forEach(sum -> {
                var row = new LinkedHashMap<String, Integer>();
                row.put(name(sum.whole(), period, version), 1);
                sum.parts().forEach(part -> row.put(name(part, period, version), -1));
                row(row, 0, 0);
            });
        }
        report.figures().forEach((name, figure) -> {
            var form = form(name);
            if (figure.value() == null) leftOut.put(report.place() + " " + name, List.copyOf(form.keySet()));
            else {
                long told = figure.value().longValueExact();
                int step = report.policy().rounding();
                int threshold = report.policy().threshold();
                // Whatever reads so: tried out number by number.
                long least = Long.MAX_VALUE;
                long most = 0;
                for (long n = Math.max(0, told - step); n <= told + step; n++) {
                    boolean readsSo =
                            n == 0 ? told == 0 : n >= threshold && Math.max(step, (n + step / 2) / step * step) == told;
                    if (step == 1) readsSo = n == told;
                    if (readsSo) {
                        least = Math.min(least, n);
                        most = Math.max(most, n);
                    }
                }
                row(form, (double) least, (double) most);
            }
        });
    }

    private List<String> categories() {
        var all = new ArrayList<String>();
        sums.forEach(sum -> {
            if (!all.contains(sum.whole())) all.add(sum.whole());
            sum.parts().forEach(part -> {
                if (!all.contains(part)) all.add(part);
            });
        });
        return all;
    }

    private Map<String, Integer> form(CellName name) {
        var form = new LinkedHashMap<String, Integer>();
        for (var period : periods)
            if (!period.start().isBefore(name.of().start())
                    && !period.end().isAfter(name.of().end()))
                form.put(
                        name(
                                name.category() == null ? "" : name.category(),
                                period.toString(),
                                versions.getOrDefault(period.toString(), 0)),
                        1);
        return form;
    }

    private static String name(String category, String period, int version) {
        return category + " in " + period + " as known " + version;
    }

    private void row(Map<String, Integer> form, double least, double greatest) {
        var row = new LinkedHashMap<Integer, Integer>();
        form.forEach((name, factor) ->
                row.merge(unknowns.computeIfAbsent(name, any -> unknowns.size()), factor, Integer::sum));
        left.add(row);
        bounds.add(new double[] {least, greatest});
    }

    /** What he finds out of each figure that is left out. */
    List<Found> found() {
        leftOut.values().forEach(form -> form.forEach(name -> unknowns.computeIfAbsent(name, any -> unknowns.size())));
        return leftOut.entrySet().stream()
                .map(each -> new Found(
                        each.getKey(),
                        (long) Math.ceil(optimum(each.getValue(), false).orElse(0.0) - 1e-4),
                        (long) Math.floor(optimum(each.getValue(), true).orElse(1e9) + 1e-4)))
                .toList();
    }

    private Optional<Double> optimum(List<String> form, boolean greatest) {
        var model = new ExpressionsBasedModel();
        var variables = new ArrayList<Variable>();
        for (int i = 0; i < unknowns.size(); i++)
            variables.add(model.newVariable("x" + i).lower(0));
        form.forEach(name -> variables.get(unknowns.getOrDefault(name, 0)).weight(1));
        for (int i = 0; i < left.size(); i++) {
            var line = model.newExpression("line " + i);
            left.get(i).forEach((unknown, factor) -> line.set(variables.get(unknown), factor));
            line.lower(bounds.get(i)[0]);
            if (bounds.get(i)[1] < ENDLESS) line.upper(bounds.get(i)[1]);
        }
        var result = greatest ? model.maximise() : model.minimise();
        if (result.getState() == Optimisation.State.UNBOUNDED) return Optional.empty();
        if (!result.getState().isFeasible()) throw new IllegalStateException("no reading at all: " + result.getState());
        return Optional.of(result.getValue());
    }
}

package org.dutybearer.donor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * An invented indicator of people over four half-years, made of one seed: who is counted where, and what becomes known later or is
 * taken out again between one report and the next.
 */
final class SeededTable {
    static final List<ReportingPeriod> PERIODS = IntStream.range(0, 4)
            .mapToObj(i -> {
                var start = LocalDate.of(2025, 1, 1).plusMonths(6L * i);
                return new ReportingPeriod(start, start.plusMonths(6).minusDays(1));
            })
            .toList();

    private record Somebody(int period, List<String> categories) {}

    private final Random random;
    private final List<Somebody> people = new ArrayList<>();

    private SeededTable(long seed, int dimensions) {
        random = new Random(seed);
        random.nextInt();
        var wholes = new ArrayList<List<String>>();
        for (int d = 0; d < dimensions; d++) {
            var name = List.of("COUNTRY", "SEX", "DISABILITY", "GROUP").get(d);
            int size = 2 + random.nextInt(4);
            wholes.add(IntStream.range(0, size)
                    .mapToObj(i -> name + ":" + (char) ('A' + i))
                    .toList());
        }
        this.dimensions = wholes;
        if (dimensions == 4 || random.nextInt(3) == 0) {
            var country = wholes.get(0).get(0);
            areas = IntStream.range(0, 2 + random.nextInt(3))
                    .mapToObj(i -> "AREA:" + country + "/" + i)
                    .toList();
        }
    }

    private final List<List<String>> dimensions;
    private List<String> areas = List.of();

    static SeededTable of(long seed) {
        return new SeededTable(seed, 1 + (int) (seed % 3));
    }

    static SeededTable small(long seed) {
        return new SeededTable(seed, 1);
    }

    /** What categories there are, as pairs of a whole and its parts. */
    List<CountTable.Sum> sums() {
        var all = new ArrayList<CountTable.Sum>();
        dimensions.forEach(parts -> all.add(new CountTable.Sum("", parts)));
        if (!areas.isEmpty()) all.add(new CountTable.Sum(dimensions.get(0).get(0), areas));
        return all;
    }

    /** What is known when the period is reported: new people in it, and now and then some more or fewer in an earlier one. */
    CountTable known(int place) {
        int many = random.nextInt(3) == 0 ? random.nextInt(5) : 5 + random.nextInt(50);
        for (int i = 0; i < many; i++) people.add(somebody(place));
        if (place > 0 && random.nextInt(2) == 0) {
            int late = random.nextInt(4);
            for (int i = 0; i < late; i++) people.add(somebody(random.nextInt(place)));
            if (random.nextInt(3) == 0)
                for (int i = 0; i < 1 + random.nextInt(2) && !people.isEmpty(); i++)
                    people.remove(random.nextInt(people.size()));
        }
        var table = new CountTable("I1", Counted.PEOPLE, PERIODS.size());
        sums().forEach(sum -> table.adding(sum.whole(), sum.parts()));
        for (var each : people) {
            table.count("", each.period(), 1);
            each.categories().forEach(category -> table.count(category, each.period(), 1));
        }
        return table;
    }

    private Somebody somebody(int period) {
        var categories = new ArrayList<String>();
        for (var dimension : dimensions) {
            // Some categories are rare, as they are.
            int i = Math.min(random.nextInt(dimension.size()), random.nextInt(dimension.size()));
            categories.add(dimension.get(i));
        }
        if (!areas.isEmpty() && categories.contains(dimensions.get(0).get(0)))
            categories.add(areas.get(Math.min(random.nextInt(areas.size()), random.nextInt(areas.size()))));
        return new Somebody(period, categories);
    }
}

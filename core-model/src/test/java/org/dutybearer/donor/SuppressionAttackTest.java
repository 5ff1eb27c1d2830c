package org.dutybearer.donor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.donor.DonorPreview.Why;
import org.dutybearer.donor.Suppression.Choice;
import org.dutybearer.donor.Suppression.Told;
import org.junit.jupiter.api.Test;

/** Whoever holds four reports and knows all the rules narrows nothing down that was left out of one of them. */
class SuppressionAttackTest {
    private static final int TABLES = Integer.getInteger("dutybearer.attacks", 500);

    @Test
    void nothingLeftOutIsNarrowedDownByFourReportsTogether() {
        var found = IntStream.rangeClosed(1, TABLES)
                .parallel()
                .mapToObj(seed -> attacked(seed, 1, true))
                .flatMap(Collection::stream)
                .toList();

        assertThat(found).isEmpty();
    }

    @Test
    void norWhereFiguresAreRounded() {
        var found = IntStream.rangeClosed(1, TABLES / 5)
                .parallel()
                .mapToObj(seed -> attacked(seed, 5, true))
                .flatMap(Collection::stream)
                .toList();

        assertThat(found).isEmpty();
    }

    @Test
    void whereOnlySmallNumbersAreLeftOutTheSameAttackSucceeds() {
        var found = IntStream.rangeClosed(1, 20)
                .mapToObj(seed -> attacked(seed, 1, false))
                .toList();

        assertThat(found).filteredOn(each -> !each.isEmpty()).hasSizeGreaterThan(15);
    }

    /** People, those among them who were tortured, what was done to them, and that by right: all in one report. */
    @Test
    void norByHoldingTheTablesOfAReportAgainstEachOther() {
        var found = IntStream.rangeClosed(1, TABLES / 50)
                .parallel()
                .mapToObj(seed -> attackedTogether(seed, true))
                .flatMap(Collection::stream)
                .toList();

        assertThat(found).isEmpty();
    }

    @Test
    void whereNobodyMindsThatTheyCountTheSamePeopleThatAttackSucceeds() {
        var found = IntStream.rangeClosed(1, 6)
                .mapToObj(seed -> attackedTogether(seed, false))
                .toList();

        assertThat(found).filteredOn(each -> !each.isEmpty()).hasSizeGreaterThan(3);
    }

    private static List<String> attackedTogether(int seed, boolean linked) {
        var people = new SeededPeople(seed);
        var policy = new SmallNumbers(3 + seed % 4, seed % 7 == 0 ? 5 : 1);
        var reports = new ArrayList<Told>();
        for (int place = 0; place < SeededTable.PERIODS.size(); place++) {
            people.known(place);
            var links = linked ? Relations.between(people.ruled(), people.rights()) : List.<Link>of();
            Choice choice;
            try {
                choice = Suppression.choose(people.tables(), links, SeededTable.PERIODS, place, policy, reports);
            } catch (Refusal refused) {
                // Nothing leaves, so nothing is learnt.
                assertThat(refused.reason()).isEqualTo(Reason.FIGURES_NOT_SAFE);
                break;
            }
            reports.add(new Told(place, policy, choice.told(), choice.restated()));
        }
        return new Attacker(
                        SeededTable.PERIODS, WhatReadersKnow.sums(people.tables()), SeededPeople.knowledge(), reports)
                .found().stream()
                        .filter(found -> found.values() < policy.threshold())
                        .map(found -> "seed " + seed + ": " + found)
                        .toList();
    }

    /** On small tables what is left out costs at most half as much again as the least that is safe, found by trying everything. */
    @Test
    void littleMoreIsLeftOutThanHasToBe() {
        var costly = new HashSet<Integer>();
        for (int seed = 1; seed <= 40; seed++) {
            var table = SeededTable.small(seed);
            var policy = new SmallNumbers(3 + seed % 4, 1);
            var reports = new ArrayList<Told>();
            for (int place = 0; place < 2; place++) {
                var known = table.known(place);
                var choice = chosen(known, place, policy, reports, true);
                if (!choice.restated().isEmpty()) break;
                double cost = choice.hidden().stream()
                        .filter(hidden -> hidden.why() != Why.SMALL)
                        .mapToDouble(hidden -> cost(hidden.cell()))
                        .sum();
                if (cost > 0) costly.add(seed);

                assertThat(cheaper(table, known, place, policy, reports, cost / 1.5))
                        .as("seed %d, report %d", seed, place)
                        .isEmpty();
                reports.add(new Told(place, policy, choice.told(), choice.restated()));
            }
        }
        assertThat(costly).as("tables in which something had to be left out").hasSizeGreaterThanOrEqualTo(15);
    }

    private static List<String> attacked(int seed, int rounding, boolean complementary) {
        var table = SeededTable.of(seed);
        var policy = new SmallNumbers(3 + seed % 4, rounding);
        var reports = new ArrayList<Told>();
        for (int place = 0; place < SeededTable.PERIODS.size(); place++) {
            var choice = chosen(table.known(place), place, policy, reports, complementary);
            reports.add(new Told(place, policy, choice.told(), choice.restated()));
        }
        return new Attacker(SeededTable.PERIODS, Map.of("I1|PEOPLE", table.sums()), List.of(), reports)
                .found().stream()
                        .filter(found -> found.values() < policy.threshold())
                        .map(found -> "seed " + seed + ": " + found)
                        .toList();
    }

    private static Choice chosen(
            CountTable table, int place, SmallNumbers policy, List<Told> reports, boolean complementary) {
        return complementary
                ? Suppression.choose(List.of(table), List.of(), SeededTable.PERIODS, place, policy, reports)
                : Suppression.chooseWithoutComplements(
                        List.of(table), List.of(), SeededTable.PERIODS, place, policy, reports);
    }

    /** Whatever costs less than this and is safe. */
    private static List<List<CellName>> cheaper(
            SeededTable table, CountTable known, int place, SmallNumbers policy, List<Told> reports, double most) {
        var plain = chosen(known, place, policy, reports, false).told();
        var offered = plain.entrySet().stream()
                .filter(each -> each.getValue().value() != null)
                .map(Map.Entry::getKey)
                .toList();
        var sets = new ArrayList<List<CellName>>();
        gather(offered, 0, List.of(), most, sets);
        return sets.stream()
                .filter(set -> {
                    var told = new LinkedHashMap<>(plain);
                    set.forEach(cell -> told.put(cell, Reported.empty(WhyEmpty.SUPPRESSED)));
                    var all = new ArrayList<>(reports);
                    all.add(new Told(place, policy, told, List.of()));
                    return new Attacker(SeededTable.PERIODS, Map.of("I1|PEOPLE", table.sums()), List.of(), all)
                            .found().stream().allMatch(found -> found.values() >= policy.threshold());
                })
                .toList();
    }

    private static void gather(
            List<CellName> offered, int at, List<CellName> chosen, double left, List<List<CellName>> sets) {
        if (left <= 0) return;
        if (at == offered.size()) {
            sets.add(chosen);
            return;
        }
        gather(offered, at + 1, chosen, left, sets);
        var more = new ArrayList<>(chosen);
        more.add(offered.get(at));
        gather(offered, at + 1, more, left - cost(offered.get(at)), sets);
    }

    /** As the choice counts it: a whole is worth more than a category, and a sum over periods most. */
    private static double cost(CellName cell) {
        if (!cell.isWhole()) return 1;
        return SeededTable.PERIODS.contains(cell.of()) ? 2 : 4;
    }
}

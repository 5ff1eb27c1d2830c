package org.dutybearer.donor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dutybearer.donor.Attacker.Found;
import org.dutybearer.donor.ChangeView.Why;
import org.dutybearer.donor.Suppression.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample agreements, report by report over two years: what is left out stays hidden, and what changes is told. */
class TwoYearsTest {
    private static final Map<String, List<String>> BY_SEX =
            Map.of("SEX", List.of("SEX:FEMALE", "SEX:MALE", "SEX:OTHER", "SEX:UNKNOWN"));

    private static final List<TwoYears> SAMPLES = List.of(
            TwoYears.of("nordic-fund-2025", 4, Locale.ENGLISH), TwoYears.of("lake-trust-2025", 2, Locale.ENGLISH));

    static List<TwoYears> samples() {
        return SAMPLES;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whoeverHoldsAllReportsOfTheAgreementNarrowsDownNothing(TwoYears years) {
        var found = attacked(years);

        assertThat(found).isNotEmpty().allMatch(each -> each.values() >= 5);
        assertThat(years.previews())
                .allSatisfy(preview -> assertThat(preview.hidden()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noFigureOfPeopleIsSmall(TwoYears years) {
        for (var summary : years.summaries())
            assertThat(summary.published())
                    .filteredOn(figure -> figure.name().counted() == Counted.PEOPLE
                            || figure.name().counted() == Counted.ACTS)
                    .isNotEmpty()
                    .allSatisfy(figure -> assertThat(figure.told()
                                    .number()
                                    .map(Number::longValue)
                                    .orElse(0L))
                            .isNotIn(1L, 2L, 3L, 4L));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyChangeIsWhatTheLastReportToldAndWhatThisOneTells(TwoYears years) {
        for (int i = 1; i < years.summaries().size(); i++) {
            var last = years.published().get(i - 1).told();
            var now = years.published().get(i).told();
            for (var change : years.summaries().get(i).changes()) {
                var name = new CellName(change.code(), change.counted(), change.period(), null);
                assertThat(last).containsEntry(name, change.was());
                assertThat(now).containsEntry(name, change.is());
                assertThat(change.was()).isNotEqualTo(change.is());
            }
            var changed = years.summaries().get(i).changes().size();
            assertThat(last.entrySet().stream()
                            .filter(each -> each.getKey().isWhole() && now.containsKey(each.getKey()))
                            .filter(each -> years.agreement().terms().stream()
                                    .anyMatch(term ->
                                            term.period().equals(each.getKey().of())))
                            .filter(each -> !each.getValue().equals(now.get(each.getKey()))))
                    .hasSize(changed);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void someCasesAreToldAndSomeNobodyLetsTheDonorKnowOf(TwoYears years) {
        assertThat(years.counted()).allSatisfy(cases -> {
            assertThat(cases.leftOut()).isNotEmpty();
            assertThat(cases.briefings()).hasSizeGreaterThan(cases.leftOut().size());
        });
    }

    @Test
    void whatCameToBeKnownLateIsToldAsThat() {
        assertThat(SAMPLES.get(0).summaries())
                .flatExtracting(DonorSummary::changes)
                .extracting(ChangeView::why)
                .contains(Why.LATE_ENTRIES);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void periodsAddUpToTheFigureToDateWhereAllAreTold(TwoYears years) {
        var latest = years.summaries().get(years.summaries().size() - 1);
        var sums = new HashMap<String, Optional<Long>>();
        latest.results()
                .forEach(row -> sums.merge(
                        row.code() + " " + row.counted(),
                        row.actual().number().map(Number::longValue),
                        (one, other) -> one.flatMap(a -> other.map(b -> a + b))));

        for (var indicator : latest.indicators()) {
            var sum = sums.getOrDefault(indicator.code() + " " + indicator.counted(), Optional.empty());
            var toDate = indicator.cumulative().number().map(Number::longValue);
            if (sum.isPresent() && toDate.isPresent() && indicator.counted() != Counted.AS_ENTERED)
                assertThat(toDate).as(indicator.code()).isEqualTo(sum);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void reportsKeptInAFileAreReadAsTheyWere(TwoYears years) {
        var text = ReportsOnFile.text(years.published());

        assertThat(ReportsOnFile.read(text))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .containsExactlyElementsOf(years.published());
        assertThat(ReportsOnFile.text(ReportsOnFile.read("# kept\n\n" + text))).isEqualTo(text);
    }

    @Test
    void aReportOnFileThatWasTamperedWithIsRefusedWithItsLine() {
        var text = ReportsOnFile.text(SAMPLES.get(0).published());
        var lines = text.lines().toList();

        for (int at : List.of(0, 3, lines.size() - 1)) {
            var broken = new ArrayList<>(lines);
            broken.set(at, lines.get(at) + "\tmore");
            assertThatThrownBy(() -> ReportsOnFile.read(String.join("\n", broken)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("line " + (at + 1) + " ");
        }
    }

    /** All tables of all reports at once. */
    static List<Found> attacked(TwoYears years) {
        var periods =
                years.agreement().terms().stream().map(ReportingTerm::period).toList();
        var told = new ArrayList<Told>();
        for (int place = 0; place < years.published().size(); place++) {
            var report = years.published().get(place);
            told.add(new Told(place, report.smallNumbers(), report.told(), report.restated()));
        }
        return new Attacker(periods, sums(years), KNOWN.getOrDefault(years.toString(), List.of()), told).found();
    }

    /** As the words of their rules say. */
    private static final Map<String, List<String>> KNOWN = Map.of(
            "nordic-fund-2025",
            new WhatReadersKnow()
                    .suffered("IM1", "UDHR 5/ILL_TREATMENT", "UDHR 5/TORTURE")
                    .suffered("IM1.1", "UDHR 5/TORTURE")
                    .within("IM1.1", "IM1", BY_SEX)
                    .nothingElse("IM1.1", "IM1", "UDHR 5/ILL_TREATMENT")
                    .within("OP1.1", "OP1", BY_SEX)
                    .groupsWithin("IM1.1", "IM1")
                    .groupsWithin("OP1.1", "OP1")
                    .lines());

    private static Map<String, List<CountTable.Sum>> sums(TwoYears years) {
        var tally = new Tally(years.agreement(), years.counted().get(0));
        var tables = new ArrayList<CountTable>(List.of(tally.rights()));
        for (var indicator : years.agreement().indicators()) {
            var code = indicator.code();
            if (indicator.isOfPeople()) tables.add(new CountTable(code, Counted.PEOPLE, 1));
            indicator.rule().map(CountingRules.shipped()::the).ifPresent(rule -> {
                if (rule.counts() == Counted.PEOPLE) {
                    tables.add(tally.people(code, rule));
                    tables.add(tally.peopleInGroups(code, rule));
                }
                if (rule.counts() == Counted.CASES) tables.add(tally.cases(code, rule));
            });
        }
        return WhatReadersKnow.sums(tables);
    }
}

package org.dutybearer.donor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.dutybearer.briefing.DonorBriefings.DAY;
import static org.dutybearer.briefing.DonorBriefings.aCase;
import static org.dutybearer.briefing.Mark.MET;
import static org.dutybearer.briefing.Mark.NOT_MET;
import static org.dutybearer.briefing.Mark.NO_REPLY;
import static org.dutybearer.briefing.Mark.PARTLY_MET;
import static org.dutybearer.briefing.Mark.SHOWN;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.dutybearer.briefing.Briefing;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.donor.RecommendationsView.Over;
import org.dutybearer.treaty.ProvisionRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DonorSummaryTest {
    private static final ReportingPeriod YEAR = ReportingPeriod.parse("2026-01-01/2026-12-31");

    @Test
    void nothingThatAPersonWroteOfACaseReachesTheSummary() {
        var briefing = aCase().asks("KGZ", NO_REPLY, "CAT 3(1)")
                .published("EUR 58/1111/2026", LocalDate.of(2026, 3, 17))
                .brief();

        var summary = summaryOf(briefing);

        assertThat(everythingIn(briefing)).contains("canary", "1987", "2026-03-17");
        assertThat(everythingIn(summary)).contains("EUR 58/1111/2026").doesNotContain("canary", "1987", "2026-03-17");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DONOR")
    void onlyBriefingsForDonorsAreSummedUp(Audience other) {
        var donors = aCase().brief();
        var others = aCase().madeFor(other).brief();

        assertThatThrownBy(() -> summaryOf(donors, others))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(other.name());
    }

    @Test
    void allBriefingsAreOfTheSnapshotDay() {
        var yesterdays = aCase().disclosedOn(DAY.minusDays(1)).brief();

        assertThatThrownBy(() -> summaryOf(yesterdays)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBriefingGivenTwiceIsNotCountedTwice() {
        var briefing = aCase().brief();

        assertThatThrownBy(() -> summaryOf(briefing, briefing)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void recommendationsAreCountedOnceInTheFiguresAndOnceInEachRight() {
        var one = aCase().asks("KGZ", MET, "ICCPR 14(3)(d)", "ICCPR 9(1)")
                .asks("KGZ", NO_REPLY, "ICCPR 9(1)")
                .asks("ALB", NOT_MET);
        var other = aCase().asks("KGZ", PARTLY_MET, "CAT 3(1)");

        var summary = summaryOf(one.brief(), other.brief());

        assertThat(summary.recommendations())
                .containsExactly(
                        row("ALB", Over.ALL_RIGHTS, new Outcomes(0, 0, 1, 0)),
                        row("ALB", Over.NO_RIGHT_NAMED, new Outcomes(0, 0, 1, 0)),
                        row("KGZ", Over.ALL_RIGHTS, new Outcomes(1, 1, 0, 1)),
                        row("KGZ", "CAT 3(1)", new Outcomes(0, 1, 0, 0)),
                        row("KGZ", "ICCPR 9(1)", new Outcomes(1, 0, 0, 1)),
                        row("KGZ", "ICCPR 14(3)(d)", new Outcomes(1, 0, 0, 0)));
        assertThat(value(summary, Measure.CASES)).isEqualByComparingTo("2");
        assertThat(value(summary, Measure.RECOMMENDATIONS_MADE)).isEqualByComparingTo("4");
        assertThat(value(summary, Measure.RECOMMENDATIONS_MET)).isEqualByComparingTo("1");
        assertThat(value(summary, Measure.RECOMMENDATIONS_PARTLY_MET)).isEqualByComparingTo("1");
        assertThat(value(summary, Measure.RECOMMENDATIONS_NOT_MET)).isEqualByComparingTo("1");
        assertThat(value(summary, Measure.RECOMMENDATIONS_WITHOUT_REPLY)).isEqualByComparingTo("1");
        assertThat(value(summary, Measure.SHARE_MET)).isEqualByComparingTo("0.25");
    }

    @Test
    void whatIsOnlyDraftedIsNoFigure() {
        var briefing = aCase().asks("KGZ", null, "CAT 3(1)").brief();

        assertThatThrownBy(() -> summaryOf(briefing)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theShareOfNoneIsEmptyWithItsReasonAndTheCountOfNoneIsZero() {
        var summary = summaryOf(aCase().brief());

        assertThat(summary.figures())
                .contains(
                        new FigureView(Measure.SHARE_MET, null, WhyEmpty.NOT_APPLICABLE),
                        new FigureView(Measure.RECOMMENDATIONS_MADE, BigDecimal.ZERO, null));
    }

    @Test
    void aPublicationIsListedOnceByMonthHoweverManyCasesItIsOn() {
        var one = aCase().published("EUR 58/1111/2026", LocalDate.of(2026, 3, 17))
                .published("EUR 58/2222/2025", LocalDate.of(2025, 12, 31));
        var other = aCase().published("EUR 58/1111/2026", LocalDate.of(2026, 3, 18));

        var summary = summaryOf(one.brief(), other.brief());

        assertThat(summary.outputs())
                .extracting(OutputView::published, OutputView::inPeriod)
                .containsExactly(tuple(YearMonth.of(2025, 12), false), tuple(YearMonth.of(2026, 3), true));
        assertThat(value(summary, Measure.PUBLICATIONS)).isEqualByComparingTo("2");
        assertThat(value(summary, Measure.PUBLICATIONS_IN_PERIOD)).isEqualByComparingTo("1");
    }

    @Test
    void everyFigureHasADefinitionInEveryLanguage() {
        for (var language : List.of(Locale.ENGLISH, Locale.FRENCH, Locale.CANADA_FRENCH)) {
            var summary = DonorSummary.of("Example Rights Watch", YEAR, language, DAY, List.of());

            assertThat(summary.definitions())
                    .extracting(DefinitionView::measure)
                    .containsExactly(Measure.values())
                    .containsExactlyElementsOf(
                            summary.figures().stream().map(FigureView::measure).toList());
            assertThat(summary.definitions())
                    .extracting(DefinitionView::howCounted)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void theWordingOfMeasuresHasNoKeyTooMany() {
        for (var language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            var words = ResourceBundle.getBundle("org.dutybearer.donor.Measures", language);

            assertThat(words.keySet()).hasSize(3 * Measure.values().length);
        }
    }

    @Test
    void aLanguageInWhichTheMeasuresAreNotWordedIsRefused() {
        assertThatThrownBy(() -> DonorSummary.of("Example Rights Watch", YEAR, Locale.JAPANESE, DAY, List.of()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(Reason.LANGUAGE_UNSUPPORTED));
    }

    @Test
    void aMarkOfEvidenceIsNotTakenForAnOutcome() {
        var briefing = aCase().asks("KGZ", SHOWN).brief();

        assertThatThrownBy(() -> summaryOf(briefing)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPeriodReadsWhatItWrites() {
        assertThat(ReportingPeriod.parse(YEAR.toString())).isEqualTo(YEAR);
        assertThatThrownBy(() -> ReportingPeriod.parse("2026-12-31/2026-01-01"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReportingPeriod.parse("2026")).isInstanceOf(IllegalArgumentException.class);
    }

    private static DonorSummary summaryOf(Briefing... briefings) {
        return DonorSummary.of("Example Rights Watch", YEAR, Locale.ENGLISH, DAY, List.of(briefings));
    }

    private static BigDecimal value(DonorSummary summary, Measure measure) {
        return summary.figures().stream()
                .filter(figure -> figure.measure() == measure)
                .map(FigureView::value)
                .findFirst()
                .orElseThrow();
    }

    private static RecommendationsView row(String state, Over over, Outcomes outcomes) {
        return new RecommendationsView(CountryCode.parse(state), over, null, outcomes);
    }

    private static RecommendationsView row(String state, String right, Outcomes outcomes) {
        return new RecommendationsView(CountryCode.parse(state), Over.ONE_RIGHT, ProvisionRef.parse(right), outcomes);
    }

    /** The text of every value held, however deep, whatever {@code toString} keeps to itself. */
    private static String everythingIn(Object thing) {
        if (thing instanceof List<?> list)
            return String.join(
                    "\n", list.stream().map(DonorSummaryTest::everythingIn).toList());
        if (thing == null
                || thing instanceof Enum<?>
                || !thing.getClass().getName().startsWith("org.dutybearer")) return String.valueOf(thing);
        return thing + "\n"
                + String.join(
                        "\n",
                        Arrays.stream(thing.getClass().getDeclaredFields())
                                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                                .map(field -> everythingIn(read(field, thing)))
                                .toList());
    }

    private static Object read(Field field, Object thing) {
        field.setAccessible(true);
        try {
            return field.get(thing);
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }
}

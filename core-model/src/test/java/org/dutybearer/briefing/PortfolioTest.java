package org.dutybearer.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dutybearer.casefile.CaseFixtures.CHINA;
import static org.dutybearer.casefile.CaseFixtures.KAZAKHSTAN;
import static org.dutybearer.casefile.CaseFixtures.MARCH_1;
import static org.dutybearer.casefile.CaseFixtures.aCase;
import static org.dutybearer.casefile.CaseFixtures.aMan;
import static org.dutybearer.casefile.CaseFixtures.agreeingToEverything;
import static org.dutybearer.casefile.CaseFixtures.english;
import static org.dutybearer.casefile.CaseFixtures.key;
import static org.dutybearer.casefile.CaseFixtures.theReport;
import static org.dutybearer.casefile.CaseFixtures.twoMenAtTheBorder;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.Detention;
import org.dutybearer.casefile.DetentionKind;
import org.dutybearer.casefile.Event;
import org.dutybearer.casefile.Recommendation;
import org.dutybearer.casefile.RecommendationStatus;
import org.dutybearer.casefile.Role;
import org.dutybearer.casefile.StatusEntry;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.source.Information;
import org.dutybearer.source.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where a case stands, and several cases together. */
class PortfolioTest {
    private final Disclosure disclosure = Disclosure.shipped();

    @Test
    void callsAreCountedAtTheEndOfEachQuarterAndOnTheDay() {
        var call = Recommendation.to(KAZAKHSTAN, key("visit"), english("Let a doctor in."))
                .stands(StatusEntry.of(LocalDate.of(2019, 3, 31), RecommendationStatus.DRAFTED, null))
                .stands(StatusEntry.of(LocalDate.of(2019, 4, 1), RecommendationStatus.OPEN, null))
                .stands(StatusEntry.of(LocalDate.of(2019, 12, 31), RecommendationStatus.PARTLY_MET, null))
                .stands(StatusEntry.of(LocalDate.of(2020, 3, 2), RecommendationStatus.MET, null));

        var quarters = glance(aCase().with(call)).quarters();

        assertThat(quarters)
                .containsExactly(
                        new CallsAt(LocalDate.of(2018, 6, 30), 0, 0, 0, 0),
                        new CallsAt(LocalDate.of(2018, 9, 30), 0, 0, 0, 0),
                        new CallsAt(LocalDate.of(2018, 12, 31), 0, 0, 0, 0),
                        new CallsAt(LocalDate.of(2019, 3, 31), 0, 0, 0, 0),
                        new CallsAt(LocalDate.of(2019, 6, 30), 0, 0, 0, 1),
                        new CallsAt(LocalDate.of(2019, 9, 30), 0, 0, 0, 1),
                        new CallsAt(LocalDate.of(2019, 12, 31), 0, 1, 0, 0),
                        new CallsAt(MARCH_1, 0, 1, 0, 0));
    }

    @Test
    void aReturnThatIsAnnouncedComesBeforeADetentionAndAClosedCaseIsClosed() {
        assertThat(glance(twoMenAtTheBorder()).state()).isEqualTo(StateOfPlay.RETURN_THREATENED);
        assertThat(glance(twoMenAtTheBorder().close(MARCH_1)).state()).isEqualTo(StateOfPlay.CLOSED);
        assertThat(glance(aCase()).state()).isEqualTo(StateOfPlay.OPEN);
    }

    @Test
    void nobodyIsInDetentionWhoIsOnlySaidToBeOrHasBeenReleased() {
        assertThat(glance(held(Standing.SHOWN, null)).state()).isEqualTo(StateOfPlay.IN_DETENTION);
        assertThat(glance(held(Standing.ALLEGED, null)).state()).isEqualTo(StateOfPlay.OPEN);
        assertThat(glance(held(Standing.SHOWN, "2020-02-03")).state()).isEqualTo(StateOfPlay.OPEN);
        assertThat(glance(held(Standing.SHOWN, "2020-03-03")).state()).isEqualTo(StateOfPlay.IN_DETENTION);
    }

    @Test
    void whatIsHiddenGivesNoStateOfPlay() {
        var bolat = aMan("bolat", "Bolat Proveuly");
        var file = aCase().with(theReport())
                .with(agreeingToEverything(aMan("askar", "Askar Testuly")))
                .with(bolat);
        var detention = Detention.of(List.of(bolat), KAZAKHSTAN, DetentionKind.PRE_TRIAL);
        detention.accordingTo(Information.shown(file.sources().get(0)));
        file.with(detention);

        var shown =
                disclosure.brief(file, Audience.PUBLIC, Locale.ENGLISH, MARCH_1).atAGlance();

        assertThat(shown.state()).isEqualTo(StateOfPlay.OPEN);
        assertThat(shown.persons()).isEqualTo(1);
        assertThat(glance(file).persons()).isEqualTo(2);
    }

    @Test
    void whatIsDueStandsAheadAndIsNoChange() {
        var file = aCase().with(Event.of(key("hearing"), english("Hearing on the order"))
                        .on(ApproximateDate.parse("2020-04-14")))
                .with(Event.of(key("arrest"), english("Arrest")).on(ApproximateDate.parse("2020-01-14")));

        var glance = glance(file);

        assertThat(glance.ahead())
                .singleElement()
                .satisfies(due -> assertThat(due.what()).contains("Hearing on the order"))
                .satisfies(due -> assertThat(due.from()).isEqualTo("2020-04-14"));
        assertThat(glance.lastChange()).contains("14\u00A0January\u00A02020");
    }

    @Test
    void aPortfolioAddsUpWhatItsCasesTell() {
        var portfolio = Portfolio.of(
                List.of(brief(other("KAZ-2020-002"), Audience.PUBLIC), brief(twoMenAtTheBorder(), Audience.PUBLIC)));

        assertThat(portfolio.cases())
                .extracting(each -> String.valueOf(each.heading().ref()))
                .containsExactly("KAZ-2020-001", "KAZ-2020-002");
        assertThat(portfolio.byState()).isEqualTo(Map.of(StateOfPlay.RETURN_THREATENED, 1, StateOfPlay.OPEN, 1));
        assertThat(portfolio.quarters()).containsExactly(new CallsAt(MARCH_1, 0, 0, 0, 1));
        assertThat(portfolio.uses().get(CaseRef.parse("KAZ-2020-002"))).isEmpty();
        assertThat(portfolio.uses().get(CaseRef.parse("KAZ-2020-001"))).isNotEmpty();
    }

    @Test
    void quartersEndWithTheNewestDayThatIsSpokenOfHoweverLateThePortfolioIsMade() {
        var call = Recommendation.to(KAZAKHSTAN, key("visit"), english("Let a doctor in."))
                .stands(StatusEntry.of(LocalDate.of(2017, 5, 1), RecommendationStatus.OPEN, null))
                .stands(StatusEntry.of(LocalDate.of(2017, 11, 20), RecommendationStatus.MET, null));
        var file = CaseFile.open(
                        CaseRef.parse("KAZ-2020-003"), Locale.ENGLISH, english("A visit"), LocalDate.of(2017, 5, 1))
                .with(call);

        var portfolio = Portfolio.of(Stream.of(brief(file, Audience.CASE_TEAM)));

        assertThat(portfolio.lastDay()).isEqualTo("2017-11-20");
        assertThat(portfolio.quarters())
                .containsExactly(
                        new CallsAt(LocalDate.of(2017, 6, 30), 0, 0, 0, 1),
                        new CallsAt(LocalDate.of(2017, 9, 30), 0, 0, 0, 1),
                        new CallsAt(LocalDate.of(2017, 11, 20), 1, 0, 0, 0));
    }

    @Test
    void aPortfolioHoldsOfABriefingWhatItTellsOfTheCaseAndNothingElse() {
        var briefing = brief(twoMenAtTheBorder(), Audience.PUBLIC);

        var one = Portfolio.of(Stream.of(briefing)).cases().get(0);

        assertThat(one.ref()).isEqualTo(briefing.heading().ref());
        assertThat(one.inBrief()).isEqualTo(briefing.inBrief());
        assertThat(one.recommendations()).isEqualTo(briefing.recommendations());
        assertThat(one.originals()).isEqualTo(briefing.originals());
        assertThat(one.reaches())
                .isNotEmpty()
                .hasSameSizeAs(briefing.obligations().stream()
                        .filter(ObligationView::inFull)
                        .toList())
                .allSatisfy(reach -> assertThat(reach.reached()).isNotEmpty());
        assertThat(one).hasToString("PortfolioCase[KAZ-2020-001]");
    }

    @Test
    void donorsGetNoPortfolio() {
        var forDonors = List.of(brief(twoMenAtTheBorder(), Audience.DONOR));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Portfolio.of(forDonors))
                .extracting(Refusal::reason)
                .isEqualTo(Reason.FORMAT_UNSUITED);
    }

    @Test
    void aPortfolioIsForOneReaderOfOneDayInOneLanguage() {
        var one = brief(twoMenAtTheBorder(), Audience.PUBLIC);
        var forOthers = brief(other("KAZ-2020-002"), Audience.TREATY_BODY);
        var inFrench = disclosure.brief(other("KAZ-2020-002"), Audience.PUBLIC, Locale.FRENCH, MARCH_1);
        var later = disclosure.brief(other("KAZ-2020-002"), Audience.PUBLIC, Locale.ENGLISH, MARCH_1.plusDays(1));

        for (Briefing another : List.of(forOthers, inFrench, later, one))
            assertThatIllegalArgumentException().isThrownBy(() -> Portfolio.of(List.of(one, another)));
        assertThatIllegalArgumentException().isThrownBy(() -> Portfolio.of(List.of()));
    }

    private static CaseFile held(Standing standing, @Nullable String end) {
        var askar = agreeingToEverything(aMan("askar", "Askar Testuly"));
        var file = aCase().with(theReport()).with(askar);
        var detention = Detention.of(List.of(askar), KAZAKHSTAN, DetentionKind.PRE_TRIAL);
        if (end != null) detention.until(ApproximateDate.parse(end));
        detention.accordingTo(Information.of(file.sources().get(0), standing, null));
        return file.with(detention);
    }

    private static CaseFile other(String ref) {
        return CaseFile.open(CaseRef.parse(ref), Locale.ENGLISH, english("Another case"), MARCH_1)
                .with(KAZAKHSTAN, Role.REFUGE)
                .with(CHINA, Role.ORIGIN);
    }

    private AtAGlance glance(CaseFile file) {
        return brief(file, Audience.CASE_TEAM).atAGlance();
    }

    private Briefing brief(CaseFile file, Audience audience) {
        return disclosure.brief(file, audience, Locale.ENGLISH, MARCH_1);
    }
}

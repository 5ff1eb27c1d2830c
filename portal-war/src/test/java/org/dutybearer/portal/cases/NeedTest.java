package org.dutybearer.portal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dutybearer.casefile.CaseFixtures.MARCH_1;
import static org.dutybearer.casefile.CaseFixtures.aCase;
import static org.dutybearer.casefile.CaseFixtures.twoMenAtTheBorder;

import java.util.List;
import java.util.Locale;
import org.dutybearer.briefing.Briefing;
import org.dutybearer.briefing.Disclosure;
import org.dutybearer.casefile.CaseFile;
import org.junit.jupiter.api.Test;

class NeedTest {
    @Test
    void anAnnouncedReturnComesBeforeTheQuestionsOfTheSameCase() {
        assertThat(Need.of(opened(twoMenAtTheBorder()), null, 0, 0, 0))
                .extracting(Need::kind)
                .containsExactly(Need.Kind.RETURN_THREATENED, Need.Kind.QUESTIONS_OPEN);
    }

    @Test
    void aDocumentThatWaitsForASecondPersonIsANeedOfItsCase() {
        assertThat(Need.of(opened(aCase()), null, 0, 0, 2))
                .containsExactly(new Need(Need.Kind.APPROVAL_AWAITED, 2, null));
    }

    @Test
    void aCaseInWhichNothingIsRecordedNeedsNobody() {
        assertThat(Need.of(opened(aCase()), null, 0, 0, 0)).isEmpty();
    }

    @Test
    void theMostPressingComesFirstAndWhatNeedsNobodyLast() {
        var threatened = List.of(new Need(Need.Kind.RETURN_THREATENED, 1, null));
        var failed = List.of(new Need(Need.Kind.BRIEFING_FAILED, 1, "GIVEN_UP"));
        var asked = List.of(new Need(Need.Kind.QUESTIONS_OPEN, 3, null));

        assertThat(List.of(List.<Need>of(), asked, threatened, failed).stream().sorted(Need.mostPressing()))
                .containsExactly(threatened, failed, asked, List.of());
    }

    @Test
    void whatIsToDecideComesAfterAThreatAndBeforeAllElse() {
        assertThat(Need.of(opened(twoMenAtTheBorder()), null, 2, 3, 1))
                .startsWith(
                        new Need(Need.Kind.RETURN_THREATENED, 1, null),
                        new Need(Need.Kind.DOCUMENTS_TO_DECIDE, 2, null),
                        new Need(Need.Kind.REPORTS_TO_DECIDE, 3, null),
                        new Need(Need.Kind.APPROVAL_AWAITED, 1, null));
    }

    private static Briefing opened(CaseFile file) {
        return Disclosure.shipped().open(file, Locale.ENGLISH, MARCH_1);
    }
}

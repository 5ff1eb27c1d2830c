package org.dutybearer.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dutybearer.casefile.CaseFixtures.MARCH_1;
import static org.dutybearer.casefile.CaseFixtures.twoMenAtTheBorder;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dutybearer.consent.Audience;
import org.dutybearer.treaty.Correction;
import org.dutybearer.treaty.Corrections;
import org.dutybearer.treaty.TreatyRegister;
import org.junit.jupiter.api.Test;

class CorrectedBriefingTest {
    private static final String DAY_OF_THE_ACCESSION =
            "REFUGEE|KAZ|accession|||1999-01-16||1999-01-15|an invented notification|2024-02-01|";
    private static final String RESERVATION =
            "REFUGEE|KAZ|limited||REFUGEE 31(1)|1999-01-15|||an invented letter|2024-03-01|";

    @Test
    void anObligationThatRestsOnAnOwnCorrectionSaysSoToEveryAudience() {
        for (var audience : List.of(Audience.CASE_TEAM, Audience.PUBLIC)) {
            var briefing = brief(audience, Locale.ENGLISH, DAY_OF_THE_ACCESSION);

            assertThat(warnings(briefing, "REFUGEE 31(1)"))
                    .anyMatch(warning -> warning.contains("an invented notification, 2024-02-01"));
            assertThat(warnings(briefing, "CAT 3")).noneMatch(warning -> warning.contains("own correction"));
            assertThat(briefing.sources())
                    .extracting(SourceView::text)
                    .anyMatch(source -> source.contains("Status of Refugees")
                            && source.endsWith(
                                    "The organisation’s own correction: an invented notification, 2024-02-01."));
        }
    }

    @Test
    void aReaderOfFrenchIsToldInFrench() {
        assertThat(warnings(brief(Audience.PUBLIC, Locale.FRENCH, DAY_OF_THE_ACCESSION), "REFUGEE 31(1)"))
                .anyMatch(warning -> warning.startsWith("Une correction de l’organisation"));
    }

    @Test
    void aReservationOfOurOwnEntryIsToldAtItsProvision() {
        var briefing = brief(Audience.PUBLIC, Locale.ENGLISH, RESERVATION);

        assertThat(warnings(briefing, "REFUGEE 31(1)"))
                .anyMatch(warning -> warning.contains("an invented letter, 2024-03-01"));
        assertThat(warnings(briefing, "REFUGEE 33(1)")).noneMatch(warning -> warning.contains("an invented letter"));
    }

    @Test
    void withoutCorrectionsNothingSpeaksOfAny() {
        var briefing = brief(Audience.CASE_TEAM, Locale.ENGLISH);

        assertThat(briefing.obligations())
                .flatExtracting(ObligationView::warnings)
                .noneMatch(warning -> warning.contains("own correction"));
        assertThat(briefing.sources())
                .extracting(SourceView::text)
                .noneMatch(source -> source.contains("own correction"));
    }

    private static Briefing brief(Audience audience, Locale language, String... corrections) {
        var own = Stream.of(corrections)
                .map(cells -> Correction.of(List.of(cells.split("\\|", -1))))
                .toList();
        var register = TreatyRegister.shipped().with(Corrections.of(own));
        return Disclosure.by(register).brief(twoMenAtTheBorder(), audience, language, MARCH_1);
    }

    private static List<String> warnings(Briefing briefing, String provision) {
        return briefing.obligations().stream()
                .filter(obligation -> obligation.provision().toString().equals(provision))
                .flatMap(obligation -> obligation.warnings().stream())
                .toList();
    }
}

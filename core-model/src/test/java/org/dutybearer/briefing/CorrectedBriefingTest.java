package org.dutybearer.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dutybearer.casefile.CaseFixtures.MARCH_1;
import static org.dutybearer.casefile.CaseFixtures.twoMenAtTheBorder;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.Wording;
import org.dutybearer.treaty.Correction;
import org.dutybearer.treaty.Corrections;
import org.dutybearer.treaty.TreatyRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CorrectedBriefingTest {
    private static final String DAY_OF_THE_ACCESSION =
            "REFUGEE|KAZ|accession|||1999-01-16||1999-01-15|an invented notification|2024-02-01|";
    private static final String RESERVATION =
            "REFUGEE|KAZ|limited||REFUGEE 31(1)|1999-01-15|||an invented letter|2024-03-01|";

    private static final String NO_PROTOCOL =
            "ICCPR-OP1|KAZ|ratification|||||2009-06-30|an invented report|2024-04-01|";

    @Test
    void anObligationThatRestsOnAnOwnCorrectionSaysSoToEveryAudienceAndItsSourceToTheCaseTeam() {
        for (var audience : List.of(Audience.CASE_TEAM, Audience.TREATY_BODY, Audience.PUBLIC)) {
            var briefing = brief(audience, Locale.ENGLISH, DAY_OF_THE_ACCESSION);
            var told = audience == Audience.CASE_TEAM
                    ? "an invented notification, 2024-02-01"
                    : "information held by the organisation, 2024-02-01";

            assertThat(warnings(briefing, "REFUGEE 31(1)"))
                    .anyMatch(warning -> warning.contains("(source: " + told + ")"));
            assertThat(warnings(briefing, "CAT 3")).noneMatch(warning -> warning.contains("own correction"));
            assertThat(briefing.sources())
                    .extracting(SourceView::text)
                    .anyMatch(source -> source.contains("Status of Refugees")
                            && source.endsWith("The organisation’s own correction: " + told + "."));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            names = {"TREATY_BODY", "DONOR", "PUBLIC"})
    void outsideTheCaseTeamNoTextHoldsTheSourceOrTheNote(Audience audience) {
        for (var language : List.of(Locale.ENGLISH, Locale.FRENCH))
            assertThat(Texts.of(
                                    brief(
                                            audience,
                                            language,
                                            DAY_OF_THE_ACCESSION + "an invented note",
                                            RESERVATION,
                                            NO_PROTOCOL),
                                    Wording.of(Disclosure.class, "Words", language))
                            .map(Texts.Placed::text))
                    .noneMatch(text -> text.contains("invented"));
    }

    @Test
    void aReaderOfFrenchIsToldInFrench() {
        assertThat(warnings(brief(Audience.PUBLIC, Locale.FRENCH, DAY_OF_THE_ACCESSION), "REFUGEE 31(1)"))
                .anyMatch(warning -> warning.startsWith("Une correction de l’organisation")
                        && warning.contains("information que l’organisation détient, 2024-02-01"));
    }

    @Test
    void aReservationOfOurOwnEntryIsToldAtItsProvision() {
        var briefing = brief(Audience.CASE_TEAM, Locale.ENGLISH, RESERVATION);

        assertThat(warnings(brief(Audience.PUBLIC, Locale.ENGLISH, RESERVATION), "REFUGEE 31(1)"))
                .anyMatch(warning -> warning.contains("information held by the organisation, 2024-03-01"));

        assertThat(warnings(briefing, "REFUGEE 31(1)"))
                .anyMatch(warning -> warning.contains("an invented letter, 2024-03-01"));
        assertThat(warnings(briefing, "REFUGEE 33(1)")).noneMatch(warning -> warning.contains("an invented letter"));
    }

    @Test
    void whetherOneCanComplainRestsOnACorrectionOfTheProtocolAndSaysSo() {
        assertThat(warnings(brief(Audience.CASE_TEAM, Locale.ENGLISH, NO_PROTOCOL), "ICCPR 7"))
                .contains("Whether the person can complain rests on the organisation’s own correction"
                        + " (source: an invented report, 2024-04-01).");
        assertThat(warnings(brief(Audience.PUBLIC, Locale.ENGLISH, NO_PROTOCOL), "ICCPR 7"))
                .contains("Whether the person can complain rests on the organisation’s own correction"
                        + " (source: information held by the organisation, 2024-04-01).");
        assertThat(warnings(brief(Audience.CASE_TEAM, Locale.FRENCH, NO_PROTOCOL), "ICCPR 7"))
                .anyMatch(warning -> warning.startsWith("La possibilité de saisir un organe de traité"));
        assertThat(warnings(brief(Audience.CASE_TEAM, Locale.ENGLISH, NO_PROTOCOL), "CAT 3"))
                .noneMatch(warning -> warning.contains("correction"));
    }

    @Test
    void aProvisionThatIsToldInALineSaysSoThere() {
        var corrected = brief(
                Audience.PUBLIC,
                Locale.ENGLISH,
                "ICCPR|KAZ|ratification|||2005-01-24||2006-01-24|an invented list|2024-05-01|");

        assertThat(own(corrected, "ICCPR 7"))
                .singleElement()
                .asString()
                .contains("own correction", "information held by the organisation, 2024-05-01");
        assertThat(own(brief(Audience.PUBLIC, Locale.ENGLISH), "ICCPR 7")).isEmpty();
    }

    private static List<String> own(Briefing briefing, String provision) {
        return briefing.grounds().stream()
                .filter(ground -> ground.provision().toString().equals(provision))
                .findFirst()
                .orElseThrow()
                .own();
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

package org.dutybearer.portal.treaties;

import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dutybearer.core.CountryCode;
import org.dutybearer.portal.treaties.InForce.Entered;
import org.dutybearer.portal.treaties.InForce.Laid;
import org.dutybearer.treaty.Correction;
import org.dutybearer.treaty.CorrectionFault;
import org.dutybearer.treaty.StatusWarning;
import org.dutybearer.treaty.TreatyRegister;
import org.junit.jupiter.api.Test;

class InForceTest {
    private static final LocalDate JULY_2022 = LocalDate.of(2022, 7, 1);
    private static final CountryCode KAZAKHSTAN = CountryCode.parse("KAZ");

    private final Entered accession = entered("ICCPR-OP2|KAZ|accession|||2022-03-24||2022|a note|2024-02-01|");

    @Test
    void whatIsEnteredIsLaidOverTheFactsForAnswersAndForTheGate() {
        var laid = laid(accession);

        assertThat(laid.register().status(KAZAKHSTAN, "ICCPR-OP2", JULY_2022).warnings())
                .contains(StatusWarning.OWN_CORRECTION);
        assertThat(laid.applied()).containsOnlyKeys(accession.number());
        assertThat(laid.leftOut()).isEmpty();
    }

    @Test
    void whoIsNotOfTheCaseTeamIsAnsweredByARegisterWithoutSources() {
        var laid = laid(accession);

        assertThat(laid.register().corrections().toString()).contains("a note");
        assertThat(laid.registerForOthers().corrections().toString()).doesNotContain("a note");
        assertThat(laid.registerForOthers()
                        .status(KAZAKHSTAN, "ICCPR-OP2", JULY_2022)
                        .warnings())
                .isEqualTo(laid.register()
                        .status(KAZAKHSTAN, "ICCPR-OP2", JULY_2022)
                        .warnings());
    }

    @Test
    void whereNothingIsEnteredTheShippedRegisterItselfAnswers() {
        assertThat(laid().register()).isSameAs(TreatyRegister.shipped());
    }

    @Test
    void whatAnotherVersionAcceptedAndThisOneDoesNotIsLeftOutWithTheReasonAndTheRestStands() {
        var gone = entered("LEAGUE|KAZ|accession|||1934|||a note|2024|");

        var laid = laid(gone, accession);

        assertThat(laid.applied()).containsOnlyKeys(accession.number());
        assertThat(laid.leftOut()).containsOnlyKeys(gone.number());
        assertThat(reason(laid, gone)).startsWith("there is no such treaty");
    }

    @Test
    void ofTwoThatSayTheSameTheFirstCountsAndTheOtherIsLeftOut() {
        var again = entered("ICCPR-OP2|KAZ|accession|||2022-03-24|||another note|2024|");

        var laid = laid(accession, again);

        assertThat(laid.applied()).containsOnlyKeys(accession.number());
        assertThat(reason(laid, again)).isEqualTo("this says again what " + accession.number() + " says");
    }

    @Test
    void ofTwoThatSayTheSameTheOtherComesIntoForceWhenTheFirstIsTakenBack() {
        var again = entered("ICCPR-OP2|KAZ|accession|||2022-03-24|||another note|2024|");

        var without = laid(accession, again).without(accession.number());

        assertThat(without.applied()).containsOnlyKeys(again.number());
        assertThat(without.leftOut()).isEmpty();
        assertThat(without.register().status(KAZAKHSTAN, "ICCPR-OP2", JULY_2022).corrections())
                .extracting(Correction::source)
                .containsExactly("another note");
    }

    @Test
    void anotherOneCanBeTriedOutAndOneOfThemLeftOut() {
        var laid = laid(accession);

        assertThat(laid.without(accession.number()).applied()).isEmpty();
        assertThat(laid.with(Correction.of(cells("CAT|KAZ|withdrawal|||2020|||a note|2024|")))
                        .corrections()
                        .all())
                .hasSize(2);
        assertThat(laid.register().corrections().all()).hasSize(1);
    }

    private static String reason(Laid laid, Entered entered) {
        return laid.leftOut().getOrDefault(entered.number(), List.of()).stream()
                .map((CorrectionFault fault) -> fault.words(ENGLISH))
                .findFirst()
                .orElseThrow();
    }

    private static Laid laid(Entered... entered) {
        return Laid.over(TreatyRegister.shipped(), List.of(entered));
    }

    private static Entered entered(String cells) {
        return new Entered(CorrectionNumber.random(), cells(cells));
    }

    private static List<String> cells(String text) {
        return List.of(text.split("\\|", -1));
    }
}

package org.dutybearer.treaty;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.dutybearer.treaty.StatusWarning.OWN_CORRECTION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Refusal;
import org.dutybearer.core.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionTest {
    private static final CountryCode KAZAKHSTAN = CountryCode.parse("KAZ");
    private static final LocalDate MARCH_2024 = LocalDate.of(2024, 3, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ICCPR-OP2|KAZ|accession|||2022-03-24||2022|an invented notification|2024-02-01|",
                "ICCPR|CHN|signature|||||1998-10-05|a letter|2024-02-01|never signed",
                "CPED|KAZ|complaints-acceptance|CPED art 31||2020-05|||a note|2024-02|",
                "REFUGEE-P|BWA|limited||REFUGEE 26;REFUGEE-P IV|2001|2010-01-01||a note|2024|in part",
                "CRC|KAZ|domestic-law|||1994-06-08|||a gazette|1994-06|No. 1"
            })
    void itsCellsMakeItAgainAndSoDoesAFileOfIt(String cells) {
        var correction = Correction.of(cells(cells));

        assertThat(correction.cells()).isEqualTo(cells(cells));
        assertThat(Correction.of(correction.cells())).isEqualTo(correction);
        assertThat(Corrections.parse(Corrections.of(List.of(correction)).toString())
                        .all())
                .containsExactly(correction);
    }

    @Test
    void everyCellThatIsWrongIsToldInTheReadersLanguage() {
        var faults = faults("|KAZ|promise||CAT x;CAT 3|2022-02-30|1.1.2022|2022?| |24/2/2024|");

        assertThat(faults)
                .extracting(CorrectionFault::column)
                .containsExactly("treaty", "source", "what", "provisions", "date", "until", "sourceDate");
        assertThat(faults.get(3).words(ENGLISH)).endsWith("‘CAT x’");
        assertThat(faults.get(4).words(FRENCH)).contains("ce jour n’existe pas", "2022-02-30");
    }

    @Test
    void rulesThatSeveralCellsBreakTogetherAreAllTold() {
        assertThat(faults("CAT|KAZ|domestic-law|CAT art 22|CAT 20|2022-03-24|2023-01-01|2021|a note|2024|"))
                .extracting(CorrectionFault::column)
                .containsExactly("instead", "mechanism", "provisions", "until");
    }

    @Test
    void aReservationIsMadeToItsOwnTreatyOrToOneThatThisApplies() {
        assertThat(faults("CAT|KAZ|limited||CAT 20;ICCPR 7|2022-03-24|||a note|2024|"))
                .extracting(CorrectionFault::kind)
                .containsExactly(CorrectionFault.Kind.PROVISION_ELSEWHERE);
    }

    @Test
    void aLineBreakInACellIsASpaceAndATextThatIsTooLongIsRefused() {
        var correction = Correction.of(cells("CAT|KAZ|withdrawal|||2022|||  a note\r\non\ttwo lines |2024|"));

        assertThat(correction.source()).isEqualTo("a note on two lines");
        assertThat(faults("CAT|KAZ|withdrawal|||2022|||" + "x".repeat(501) + "|2024|"))
                .extracting(CorrectionFault::column)
                .containsExactly("source");
    }

    @Test
    void twoThatPutInTheSameOrTakeTheSamePlaceRepeatEachOther() {
        var signed = Correction.of(cells("CAT|KAZ|signature|||2022-03-24||2022|a note|2024|"));

        assertThat(signed.repeats(Correction.of(cells("CAT|KAZ|signature|||2022-03-24|||another|2023|"))))
                .isTrue();
        assertThat(signed.repeats(Correction.of(cells("CAT|KAZ|signature|||2022-03-25||2022|another|2023|"))))
                .isTrue();
        assertThat(signed.repeats(Correction.of(cells("CAT|KAZ|signature|||2022-03-25|||another|2023|"))))
                .isFalse();
        assertThat(signed.repeats(Correction.of(cells("CAT|CHN|signature|||2022-03-24||2022|another|2023|"))))
                .isFalse();
    }

    @Test
    void whatAFormOffersIsWhatAFileTakes() {
        for (var act : Corrections.acts()) {
            var mechanism = Map.of(
                            "complaints-acceptance", "CAT art 22",
                            "complaints-withdrawal", "CAT art 22",
                            "inquiry-acceptance", "CAT art 20")
                    .getOrDefault(act, "");
            assertThat(Correction.of(cells("CAT|KAZ|" + act + "|" + mechanism + "||2022|||a note|2024|"))
                            .what())
                    .isEqualTo(act);
        }
        for (var effect : Corrections.reservations())
            assertThat(Correction.of(cells("CAT|KAZ|" + effect + "||CAT 20|2022|||a note|2024|"))
                            .what())
                    .isEqualTo(effect);
        assertThat(Corrections.mechanisms()).contains("CAT art 22", "CPED art 31");
        var kinds = new ArrayList<>(Corrections.acts());
        kinds.addAll(Corrections.reservations());
        kinds.add(Corrections.DOMESTIC_LAW);
        for (var language : List.of(ENGLISH, FRENCH))
            assertThat(kinds.stream().map(kind -> Corrections.inWords(kind, language)))
                    .doesNotHaveDuplicates()
                    .doesNotContainAnyElementsOf(kinds);
        assertThat(Corrections.inWords("promise", ENGLISH)).isEqualTo("promise");
    }

    @Test
    void everyKindOfFaultHasWordsInBothLanguages() {
        for (var kind : CorrectionFault.Kind.values()) {
            var fault = new CorrectionFault(kind, "", List.of("one", "two", "three"));
            assertThat(fault.words(ENGLISH)).doesNotContain("{", "'");
            assertThat(fault.words(FRENCH)).doesNotContain("{", "'").isNotEqualTo(fault.words(ENGLISH));
        }
    }

    @Test
    void anAnswerNamesEveryCorrectionThatChangesIt() {
        var register = laidOver(
                "ICCPR-OP2|KAZ|accession|||2022-03-24||2022|a first note|2024-02-01|",
                "ICCPR-OP2|KAZ|domestic-law|||2022-01-01|||a second note|2023|");

        assertThat(register.status(KAZAKHSTAN, "ICCPR-OP2", MARCH_2024).warnings(ENGLISH))
                .anyMatch(warning -> warning.contains("(source: a first note, 2024-02-01; a second note, 2023)"));
    }

    @Test
    void aDeclarationThatNeverWasClosesTheWayToComplainAndTheAnswerSaysSo() {
        var register = laidOver("CAT|KAZ|complaints-acceptance|CAT art 22||||2008-02-21|an invented letter|2024-02|");

        var route = register.complaint(KAZAKHSTAN, "CAT", MARCH_2024, MARCH_2024);

        assertThat(route.open()).isEqualTo(Truth.NO);
        assertThat(route.warnings()).contains(OWN_CORRECTION);
        assertThat(route.warnings(ENGLISH)).anyMatch(warning -> warning.contains("an invented letter, 2024-02"));
        assertThat(register.complaint(KAZAKHSTAN, "ICCPR", MARCH_2024, MARCH_2024)
                        .corrections())
                .isEmpty();
        assertThat(TreatyRegister.shipped()
                        .complaint(KAZAKHSTAN, "CAT", MARCH_2024, MARCH_2024)
                        .open())
                .isEqualTo(Truth.YES);
    }

    @Test
    void aCorrectionThatLeavesTheWayToComplainAsItWasDoesNotMarkIt() {
        var register = laidOver("CAT|KAZ|inquiry-acceptance|CAT art 20||2010-01-01|||an invented letter|2024-02|");

        assertThat(register.complaint(KAZAKHSTAN, "CAT", MARCH_2024, MARCH_2024).warnings())
                .doesNotContain(OWN_CORRECTION);
    }

    @Test
    void aReservationOfOurOwnEntryIsMarkedInTheAnswerAboutIt() {
        var register = laidOver("CAT|KAZ|limited||CAT 20|1998-08-26|||an invented letter|2024-02|in part");

        assertThat(register.reservation(KAZAKHSTAN, ProvisionRef.parse("CAT 20"), MARCH_2024)
                        .warnings(ENGLISH))
                .singleElement()
                .asString()
                .contains("an invented letter, 2024-02");
        assertThat(register.reservation(KAZAKHSTAN, ProvisionRef.parse("CAT 3"), MARCH_2024)
                        .warnings(ENGLISH))
                .isEmpty();
    }

    private static TreatyRegister laidOver(String... corrections) {
        return TreatyRegister.shipped()
                .with(Corrections.of(Stream.of(corrections)
                        .map(cells -> Correction.of(cells(cells)))
                        .toList()));
    }

    private static List<CorrectionFault> faults(String cells) {
        return CorrectionFault.in(catchThrowableOfType(Refusal.class, () -> Correction.of(cells(cells))));
    }

    private static List<String> cells(String text) {
        return List.of(text.split("\\|", -1));
    }
}

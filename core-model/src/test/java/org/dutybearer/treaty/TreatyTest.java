package org.dutybearer.treaty;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Locale.ENGLISH;
import static java.util.Locale.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreatyTest {
    private final TreatyRegister register = UnaskedRegister.read();

    @ParameterizedTest
    @CsvSource({
        "CAT,1998-08-26,1998-09-25",
        "CAT,1985-02-04,1987-06-26",
        "REFUGEE,1999-01-15,1999-04-15",
        "REFUGEE-P,1999-01-15,1999-01-15",
        "ICCPR,2006-11-30,2007-02-28",
        "CRC-OPAC,2008-02-20,2008-03-20",
        "CMW,2010-10-29,2011-02-01",
        "CMW,2010-11-01,2011-03-01",
        "ROME,2023-11-14,2024-02-01",
    })
    void aDepositHasEffectByTheTreatysOwnRuleAndNeverBeforeTheTreaty(String code, LocalDate deposit, LocalDate effect) {
        assertThat(treaty(code).effectOf(deposit)).contains(effect);
    }

    @ParameterizedTest
    @CsvSource({
        "ROME,2016-10-27,2017-10-27",
        "ICCPR-OP1,2022-11-08,2023-02-08",
        "CEDAW-OP,2020-01-31,2020-07-31",
        "CMW,2010-10-29,2011-11-01",
        "GENOCIDE,1955-01-01,1961-01-12",
        "GENOCIDE,1960-09-01,1966-01-12",
        "GENOCIDE,1960-07-12,1961-01-12",
    })
    void aWithdrawalHasEffectWhenItsNoticeHasRun(String code, LocalDate notified, LocalDate effect) {
        assertThat(treaty(code).effectOfWithdrawal(notified)).contains(effect);
    }

    @Test
    void everyInstrumentHasItsTitlesInBothLanguages() {
        assertThat(register.treaties()).allSatisfy(treaty -> {
            assertThat(treaty.title(ENGLISH)).isNotBlank();
            assertThat(treaty.shortTitle(ENGLISH)).isNotBlank();
            assertThat(treaty.title(FRENCH)).isNotBlank().isNotEqualTo(treaty.title(ENGLISH));
            assertThat(treaty.shortTitle(FRENCH)).isNotBlank().isNotEqualTo(treaty.shortTitle(ENGLISH));
        });
        assertThat(treaty("CAT").title(Locale.CANADA_FRENCH))
                .isEqualTo(
                        "Convention contre la torture et autres peines ou traitements cruels, inhumains ou dégradants");
        assertThat(treaty("REFUGEE").shortTitle(FRENCH)).isEqualTo("Convention sur les réfugiés");
    }

    @Test
    void whatATreatySaysOfItselfCanBeAskedForAndAStandardSaysNothing() {
        var torture = treaty("CAT");
        var standard = treaty("UDHR");

        assertThat(torture.depositaryReference()).contains("IV-9");
        assertThat(torture.adopted()).isEqualTo("1984-12-10");
        assertThat(torture.openedForSignature()).contains(LocalDate.of(1985, 2, 4));
        assertThat(torture.entryIntoForce()).contains(LocalDate.of(1987, 6, 26));
        assertThat(torture.entryArticle()).contains("27(2)");
        assertThat(torture.entryDelay()).isEqualTo(Delay.DAYS);
        assertThat(torture.entryNumber()).isEqualTo(30);
        assertThat(torture.reservations().orElseThrow()).contains("opt-outs for art 20");
        assertThat(torture.reservationsArticle()).contains("28, 30(2)");
        assertThat(torture.depositary()).contains("UN Secretary-General");
        assertThat(torture.monitoringBody()).contains("Committee against Torture");
        assertThat(torture.complaints()).contains("declaration under art 22");
        assertThat(torture.partiesHeld()).hasValue(173);
        assertThat(torture.partiesPublished()).hasValue(174);
        assertThat(torture.newestSource().orElseThrow()).hasToString("2023-02-21");
        assertThat(torture.parent()).isEmpty();
        assertThat(treaty("OPCAT").parent()).contains("CAT");
        assertThat(standard.effectOf(LocalDate.of(1990, 1, 1))).isEmpty();
        assertThat(standard.effectOfWithdrawal(LocalDate.of(1990, 1, 1))).isEmpty();
        assertThat(standard.entryIntoForce()).isEmpty();
        assertThat(standard.entryDelay()).isEqualTo(Delay.NEVER);
        assertThat(standard.depositary()).isEmpty();
        assertThat(standard.partiesHeld()).isEmpty();
        assertThat(standard.newestSource()).isEmpty();
    }

    @Test
    void oneProtocolAppliesProvisionsOfAnotherTreatyAndNoOtherInstrumentDoes() {
        var protocol = treaty("REFUGEE-P");

        assertThat(protocol.applies(treaty("REFUGEE"))).isTrue();
        assertThat(protocol.applies(treaty("CAT"))).isFalse();
        assertThat(treaty("OPCAT").applies(treaty("CAT"))).isFalse();
        assertThat(protocol.applies(ProvisionRef.parse("REFUGEE 33(1)"))).isTrue();
        assertThat(protocol.applies(ProvisionRef.parse("REFUGEE I"))).isFalse();
    }

    @Test
    void theTreatySeriesIsCitedWhereWeAreCertain() {
        assertThat(treaty("REFUGEE").citation()).contains("189 UNTS 137");
        assertThat(treaty("CAT").citation()).contains("1465 UNTS 85");
        assertThat(treaty("UDHR").citation()).isEmpty();
    }

    @Test
    void whatTheCodeNamesIsWordedInBothLanguages() throws IOException {
        var english = Words.in(ENGLISH).keySet();
        var constants = Stream.of(
                        StatusKind.values(),
                        StatusWarning.values(),
                        Evidence.values(),
                        ActionKind.values(),
                        Reservation.Effect.values(),
                        CorrectionConflict.Kind.values())
                .flatMap(Arrays::stream)
                .map(constant -> (Enum<?>) constant)
                .toList();

        assertThat(constants).allSatisfy(constant -> {
            assertThat(Words.of(constant, ENGLISH)).isNotBlank();
            assertThat(Words.of(constant, FRENCH)).isNotBlank();
        });
        assertThat(keysOf("Words_fr.properties")).containsAll(english);
        assertThat(constants)
                .extracting(constant -> constant.getDeclaringClass().getSimpleName() + "." + constant.name())
                .containsAll(english.stream()
                        .filter(key -> key.matches("(StatusKind|StatusWarning|Evidence|ActionKind|Effect|Kind)\\..*"))
                        .toList());
    }

    /** From the file itself: the bundle would lend a missing word from the English one. */
    private static Set<String> keysOf(String file) throws IOException {
        var words = new Properties();
        try (var stream = Treaty.class.getResourceAsStream(file)) {
            words.load(new InputStreamReader(stream, UTF_8));
        }
        return words.stringPropertyNames();
    }

    private Treaty treaty(String code) {
        return register.treaty(code).orElseThrow();
    }
}

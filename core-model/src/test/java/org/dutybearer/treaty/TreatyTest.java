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
    private final TreatyRegister register = TreatyRegister.shipped();

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

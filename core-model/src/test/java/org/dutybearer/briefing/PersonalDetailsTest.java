package org.dutybearer.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.dutybearer.casefile.CaseFixtures.KAZAKHSTAN;
import static org.dutybearer.casefile.CaseFixtures.MARCH_1;
import static org.dutybearer.casefile.CaseFixtures.aMan;
import static org.dutybearer.casefile.CaseFixtures.agreeingToEverything;
import static org.dutybearer.casefile.CaseFixtures.english;
import static org.dutybearer.casefile.CaseFixtures.key;
import static org.dutybearer.casefile.CaseFixtures.knownToTreatyBodies;
import static org.dutybearer.casefile.CaseFixtures.twoMenAtTheBorder;

import java.util.Locale;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.Recommendation;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDetailsTest {
    private final PersonalDetails details = new PersonalDetails(new Viewpoint(
            twoMenAtTheBorder(aMan("a", "Askar Testuly"), aMan("b", "Bolat Proveuly")), Audience.PUBLIC, MARCH_1));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "E_MAIL | Write to askar.t@example.org.",
                "E_MAIL | Write to askar＠example.org.",
                "E_MAIL | Write to askar (at) example (dot) org.",
                "E_MAIL | Write to askar at example dot org.",
                "E_MAIL | Écrire à askar [arobase] example point org.",
                "E_MAIL | He posts as @askar_t.",
                "TELEPHONE | Call +7 701 234 56 78.",
                "TELEPHONE | Call +77012345678.",
                "TELEPHONE | Call 8 (701) 234-56-78.",
                "TELEPHONE | Call 0033 6 12 34 56 78.",
                "TELEPHONE | Appelez le 06.12.34.56.78.",
                "TELEPHONE | Call 030/1234567.",
                "TELEPHONE | Call 701 234 000.",
                "TELEPHONE | Call 701 234–56–78.",
                "TELEPHONE | اتصل على ٠١٢٣ ٤٥٦ ٧٨٩",
                "TELEPHONE | Hearing in case 7515-19-00-1/1234.",
                "DOCUMENT_NUMBER | His paper is numbered 012345678.",
                "DOCUMENT_NUMBER | ИИН 850101300123",
                "DOCUMENT_NUMBER | Passport N1234567 was taken.",
                "DOCUMENT_NUMBER | Passport No. 12345 was taken.",
                "DOCUMENT_NUMBER | Sa carte d’identité porte le numéro X4Z 1201.",
                "DOCUMENT_NUMBER | Sa carte d'identité X4Z1201 fut saisie.",
                "DOCUMENT_NUMBER | Паспорт серии АВ 4501",
                "DOCUMENT_NUMBER | AB 123456 was taken.",
                "DOCUMENT_NUMBER | 身份证号11010119900307123X",
                "DOCUMENT_NUMBER | 护照：E1234",
                "ADDRESS | She lives at 12 Abay Street.",
                "ADDRESS | She lives at 12b, Great Abay Street.",
                "ADDRESS | She lives in Abay Avenue, no. 7.",
                "ADDRESS | It happened in flat 5.",
                "ADDRESS | Elle habite 12 bis, rue des Peupliers.",
                "ADDRESS | Elle habite au bâtiment 3.",
                "ADDRESS | Vive en la calle Mayor 15.",
                "ADDRESS | Живёт на ул. Абая, 12.",
                "ADDRESS | Живёт на улице Абая, дом 12.",
                "ADDRESS | Живёт в кв. 4.",
                "ADDRESS | Абай көшесі, 12",
                "ADDRESS | 住在解放路12号",
                "ADDRESS | 住在解放路十二号",
                "ADDRESS | يسكن في شارع السلام 12",
                "ADDRESS | Letters reach P.O. Box 77.",
                "ADDRESS | It stands at 43.2389, 76.8897.",
                "ADDRESS | It stands at 43°15′ north.",
            })
    void whatLeadsStraightToAPersonIsFound(Block.Kind kind, String text) {
        assertThat(details.in(text)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two men crossed on 6 October 2019.",
                "They crossed on 2019-10-06.",
                "They crossed on 06.10.2019 or 6/10/2019.",
                "Between 2017 and 2019, in 1999–2004 and in 2018/2019.",
                "See EUR 57/1572/2019 and ASA 17/9113/2018.",
                "See CAT/C/60/D/654/2015, A/RES/60/147 and CCPR/C/21/Rev.1/Add.13.",
                "See C.N.103.2022.TREATIES-IV.9, of 24 March 2022.",
                "Communication No. 444/2010.",
                "Article 31(1) of the Convention of 1951 and articles 9(1), 9(3) and 14(3)(b).",
                "One million people, 1 000 000 or 1,500,000 by another count.",
                "Según se informa, 1.000.000 de personas.",
                "公开声明EUR 57/0001/2020，含一项呼吁。",
                "He spent 120 days in a cell with 33 people.",
                "In 2019 Republic Street was closed.",
                "He was given a visa in 2019.",
                "The law of 2019, paragraphs 12, 13, 14 and 15.",
                "See https://example.org/2019/10/06/1234567.",
                "В 2019 году двое мужчин пересекли границу.",
                "2019年10月6日，两人越过边境。",
                "عبر رجلان الحدود في ٦ أكتوبر ٢٠١٩",
                "Meet at noon, point by point.",
            })
    void whatLeadsToNobodyStopsNothing(String text) {
        assertThat(details.in(text)).isEmpty();
    }

    @Test
    void aBriefingThatHoldsATelephoneNumberIsRefusedWithItsPlaceAndTheTeamIsToldTheSentence() {
        var file =
                unnamed().with(Recommendation.to(KAZAKHSTAN, key("call"), english("Let him call +7 701 234 56 78.")));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Disclosure.shipped().brief(file, Audience.TREATY_BODY, Locale.ENGLISH, MARCH_1))
                .satisfies(refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Reason.PERSONAL_DETAIL_IN_TEXT);
                    assertThat(refusal.details()).containsExactly("Summary", "Recommendations: number 2");
                    assertThat(refusal.getMessage()).doesNotContain("701");
                });
        assertThat(Disclosure.shipped()
                        .preview(file, Audience.TREATY_BODY, Locale.ENGLISH, Locale.ENGLISH, MARCH_1)
                        .blocks())
                .filteredOn(block -> block.place().equals("Recommendations: number 2"))
                .singleElement()
                .satisfies(block -> {
                    assertThat(block.found()).startsWith("a telephone number");
                    assertThat(block.text()).isEqualTo("Let him call +7 701 234 56 78.");
                    assertThat(block.toString()).doesNotContain("701");
                });
    }

    @Test
    void theCaseTeamMayReadIt() {
        var file =
                unnamed().with(Recommendation.to(KAZAKHSTAN, key("call"), english("Let him call +7 701 234 56 78.")));

        assertThatCode(() -> Disclosure.shipped().brief(file, Audience.CASE_TEAM, Locale.ENGLISH, MARCH_1))
                .doesNotThrowAnyException();
    }

    @Test
    void anAddressMayBeToldWhereEverybodyAgreedToBeFound() {
        var open = twoMenAtTheBorder(
                agreeingToEverything(aMan("a", "Askar Testuly")), agreeingToEverything(aMan("b", "Bolat Proveuly")));

        assertThat(new PersonalDetails(new Viewpoint(open, Audience.PUBLIC, MARCH_1))
                        .in("Flat 5, 12 Abay Street, +7 701 234 56 78"))
                .containsExactly(Block.Kind.TELEPHONE);
    }

    private static CaseFile unnamed() {
        return twoMenAtTheBorder(
                knownToTreatyBodies(aMan("a", "Askar Testuly")), knownToTreatyBodies(aMan("b", "Bolat Proveuly")));
    }
}

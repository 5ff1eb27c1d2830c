package org.dutybearer.treaty;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProvisionRefTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CAT 15",
                "ICCPR 14(3)(d)",
                "ICCPR 14(3)(d)(i)",
                "REFUGEE 1A(2)",
                "REFUGEE 1B(1)(a)",
                "REFUGEE 1F",
                "REFUGEE 33(1)",
                "REFUGEE-P I(1)",
                "CRC 37(b)",
                "ROME 8bis",
                "ROME 7(1)(f)",
                "ICCPR-OP1 5(2)(a)"
            })
    void aProvisionIsReadBackFromItsText(String text) {
        assertThat(ref(text)).hasToString(text).isEqualTo(ref(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "CAT",
                "CAT ",
                "CAT  15",
                "cat 15",
                "CAT article 15",
                "CAT 15(",
                "CAT 15()",
                "CAT 15(1)2",
                "CAT 15(D)",
                "CAT 15a",
                "ICCPR 14(3)(d)(i)(x)",
                "CAT 1234"
            })
    void anythingElseIsRefusedWithTheText(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ref(text)).withMessageEndingWith("'" + text + "'");
    }

    @Test
    void itsPartsCanBeAskedFor() {
        var counsel = ref("ICCPR 14(3)(d)");
        var definition = ref("REFUGEE 1A(2)");

        assertThat(counsel.treaty()).isEqualTo("ICCPR");
        assertThat(counsel.article()).isEqualTo("14");
        assertThat(counsel.paragraph()).contains("3");
        assertThat(counsel.subparagraph()).contains("d");
        assertThat(counsel.section()).isEmpty();
        assertThat(definition.article()).isEqualTo("1A");
        assertThat(definition.number()).isEqualTo("1");
        assertThat(definition.section()).contains("A");
        assertThat(definition.wholeArticle()).isEqualTo(ref("REFUGEE 1"));
        assertThat(ref("CRC 37(b)").paragraph()).isEmpty();
        assertThat(ref("CRC 37(b)").subparagraph()).contains("b");
    }

    @ParameterizedTest
    @CsvSource({
        "ICCPR 14,ICCPR 14(3)(d),true",
        "ICCPR 14(3),ICCPR 14(3)(d),true",
        "ICCPR 14(3)(d),ICCPR 14(3)(d),true",
        "ICCPR 14(3)(d),ICCPR 14,false",
        "ICCPR 14(3)(d),ICCPR 14(3)(e),false",
        "ICCPR 1,ICCPR 14,false",
        "ICCPR 14,CAT 14,false",
        "REFUGEE 1,REFUGEE 1A(2),true",
        "REFUGEE 1A,REFUGEE 1A(2),true",
        "REFUGEE 1A,REFUGEE 1F,false",
        "ROME 8,ROME 8bis,false",
        "REFUGEE-P I,REFUGEE-P II,false",
    })
    void anArticleCoversItsParagraphsAndSectionsAndNothingElse(String whole, String part, boolean covers) {
        assertThat(ref(whole).covers(ref(part))).isEqualTo(covers);
        assertThat(ref(part).isWithin(ref(whole))).isEqualTo(covers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REFUGEE 33(1)|Refugee Convention, article_33(1)|Convention sur les réfugiés, article_33, paragraphe_1",
                "CAT 3|Convention against Torture, article_3|Convention contre la torture, article_3",
                "ICCPR 14(3)(d)|Covenant on Civil and Political Rights, article_14(3)(d)"
                        + "|Pacte relatif aux droits civils et politiques, article_14, paragraphe_3, alinéa_d)",
                "REFUGEE 1A(2)|Refugee Convention, article_1A(2)"
                        + "|Convention sur les réfugiés, article premier, section_A, paragraphe_2",
                "REFUGEE-P I|Refugee Protocol, article_I|Protocole sur les réfugiés, article premier",
                "XYZ 5|XYZ, article_5|XYZ, article_5",
            })
    void itIsWrittenOutInEnglishAndFrenchWithoutAPlaceToBreakIt(String text, String english, String french) {
        assertThat(ref(text).inWords(ENGLISH)).isEqualTo(english.replace('_', '\u00a0'));
        assertThat(ref(text).inWords(FRENCH)).isEqualTo(french.replace('_', '\u00a0'));
        assertThat(ref(text).inWords(Locale.GERMAN)).isEqualTo(ref(text).inWords(ENGLISH));
    }

    @Test
    void provisionsStandInTheOrderOfTheTreaty() {
        var inOrder = Stream.of(
                        "CAT 2",
                        "CAT 15",
                        "ICCPR 9(1)",
                        "ICCPR 9(10)",
                        "ICCPR 14",
                        "ICCPR 14(3)(d)",
                        "REFUGEE 1",
                        "REFUGEE 1A(2)",
                        "REFUGEE 1F",
                        "REFUGEE 3",
                        "REFUGEE-P I",
                        "REFUGEE-P II",
                        "REFUGEE-P III",
                        "REFUGEE-P IV",
                        "REFUGEE-P V",
                        "REFUGEE-P IX",
                        "REFUGEE-P X",
                        "REFUGEE-P XI",
                        "REFUGEE-P XIV",
                        "REFUGEE-P XL",
                        "REFUGEE-P L",
                        "REFUGEE-P LX",
                        "REFUGEE-P XC",
                        "REFUGEE-P C",
                        "ROME 8",
                        "ROME 8bis")
                .map(ProvisionRef::parse)
                .toList();

        var shuffled = new ArrayList<>(inOrder);
        Collections.reverse(shuffled);
        Collections.sort(shuffled);

        assertThat(shuffled).isEqualTo(inOrder);
        assertThat(inOrder).allSatisfy(provision -> assertThat(provision).isEqualByComparingTo(provision));
    }

    @Test
    void aColumnHoldsTheTextAndNothingForNothing() {
        var column = new ProvisionRef.Column();

        assertThat(column.convertToDatabaseColumn(ref("CAT 3(1)"))).isEqualTo("CAT 3(1)");
        assertThat(column.convertToEntityAttribute("CAT 3(1)")).isEqualTo(ref("CAT 3(1)"));
        assertThat(column.convertToDatabaseColumn(null)).isNull();
        assertThat(column.convertToEntityAttribute(null)).isNull();
    }

    private static ProvisionRef ref(String text) {
        return ProvisionRef.parse(text);
    }
}

package org.dutybearer.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.dutybearer.statement.IndexNumber.Epoch;
import org.dutybearer.statement.IndexNumber.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndexNumberTest {
    @ParameterizedTest
    @CsvSource({
        "EUR 11/05/93,TWO_DIGITS,1993",
        "EUR 57/001/2008,YEARLY,2008",
        "EUR 57/1572/2019,ORGANISATION_WIDE,2019",
        "ORG 10/0042/2020,ORGANISATION_WIDE,2020",
    })
    void eachEpochHasItsOwnFormAndIsReadBackFromIt(String text, Epoch epoch, int year) {
        var number = IndexNumber.parse(text);

        assertThat(number).hasToString(text);
        assertThat(number.epoch()).isEqualTo(epoch);
        assertThat(number.year()).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AI Index: EUR 57/001/2008|EUR 57/001/2008",
                "Index: EUR 57/1572/2019|EUR 57/1572/2019",
                "Index Number: EUR 57/1572/2019|EUR 57/1572/2019",
                "INDEX: EUR 57/1572/2019|EUR 57/1572/2019",
                "Índice: AMR 41/1234/2015|AMR 41/1234/2015",
                "رقم الوثيقة: MDE 12/1234/2019|MDE 12/1234/2019",
                "asa17/9113/2018|ASA 17/9113/2018",
                "ASA17/9113/2018|ASA 17/9113/2018",
                "EUR 57/1572/2019|EUR 57/1572/2019",
                "/en/documents/asa17/9113/2018/en/|ASA 17/9113/2018",
                "https://www.example.org/en/documents/asa17/9113/2018/en/|ASA 17/9113/2018",
                "https://www.example.org/fr/documents/eur57/1572/2019/fr/|EUR 57/1572/2019",
                "/library/asset/EUR57/001/2008/en/0123abcd/eur570012008en.html|EUR 57/001/2008",
                "/library/info/EUR58/016/2005/en|EUR 58/016/2005",
                "eur570012008en|EUR 57/001/2008",
                "eur570012008en.pdf|EUR 57/001/2008",
                "ORG1067182023ENGLISH|ORG 10/6718/2023",
                "ORG1067182023ENGLISH.pdf|ORG 10/6718/2023",
                "EUR 58/008/05|EUR 58/008/2005",
                "EUR 11/05/1993|EUR 11/05/93",
                "  EUR 57/1572/2019  |EUR 57/1572/2019",
            })
    void everyFormItIsMetInReadsToTheCanonicalOne(String met, String canonical) {
        assertThat(IndexNumber.parse(met)).hasToString(canonical).isEqualTo(IndexNumber.parse(canonical));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "EU 57/1572/2019",
                "EURO 57/1572/2019",
                "Eur 57/1572/2019",
                "EUR 5/1572/2019",
                "EUR 57/1/2019",
                "EUR 57/15720/2019",
                "EUR 57/1572",
                "EUR 57-1572-2019",
                "EUR 57/1572/019",
                "see EUR 57/1572/2019",
                "eur57",
                "/en/documents/"
            })
    void anythingElseIsRefusedWithTheText(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndexNumber.parse(text))
                .withMessage("not an index number (expected 'EUR 57/1572/2019'): '" + text + "'");
    }

    @Test
    void aPartThatBreaksItsRuleIsRefusedByThatRule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IndexNumber("eur", "57", "1572", 2019))
                .withMessage("a series is three capital letters: 'eur'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IndexNumber("EUR", "5", "1572", 2019))
                .withMessage("a section is two digits: '5'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IndexNumber("EUR", "57", "1", 2019))
                .withMessage("a serial is two, three or four digits: '1'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndexNumber.parse("EUR 57/1572/1919"))
                .withMessage("a year lies between 1961 and 2060: '1919'");
    }

    @Test
    void theSetOfSeriesAndSectionsIsNotClosedSoAStrangeOneIsADoubtAndNoFault() {
        assertThat(IndexNumber.parse("EUR 57/1572/2019").warnings()).isEmpty();
        assertThat(IndexNumber.parse("EUR 01/1572/2019").warnings()).isEmpty();
        assertThat(IndexNumber.parse("EUR 99/1572/2019").warnings()).containsExactly(Warning.UNKNOWN_SECTION);
        assertThat(IndexNumber.parse("XYZ 57/1572/2019").warnings()).containsExactly(Warning.UNKNOWN_SERIES);
    }

    @Test
    void itsPartsAreTheOnesPrinted() {
        var number = IndexNumber.parse("AI Index: ASA 17/9113/2018");

        assertThat(number.series()).isEqualTo("ASA");
        assertThat(number.section()).isEqualTo("17");
        assertThat(number.serial()).isEqualTo("9113");
    }

    @Test
    void numbersOfOneSectionStandInTheOrderOfPublication() {
        assertThat(IndexNumber.parse("EUR 11/05/93")).isLessThan(IndexNumber.parse("EUR 11/001/2008"));
        assertThat(IndexNumber.parse("EUR 57/999/2014")).isLessThan(IndexNumber.parse("EUR 57/0001/2014"));
        assertThat(IndexNumber.parse("ASA 17/9113/2018")).isLessThan(IndexNumber.parse("EUR 01/001/2008"));
    }

    @Test
    void aColumnHoldsTheCanonicalTextAndNothingForNothing() {
        var column = new IndexNumber.Column();
        var number = IndexNumber.parse("eur57/1572/2019");

        assertThat(column.convertToDatabaseColumn(number)).isEqualTo("EUR 57/1572/2019");
        assertThat(column.convertToEntityAttribute("EUR 57/1572/2019")).isEqualTo(number);
        assertThat(column.convertToDatabaseColumn(null)).isNull();
        assertThat(column.convertToEntityAttribute(null)).isNull();
    }
}

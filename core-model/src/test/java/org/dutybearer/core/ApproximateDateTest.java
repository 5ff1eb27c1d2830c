package org.dutybearer.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dutybearer.core.Truth.NO;
import static org.dutybearer.core.Truth.UNKNOWN;
import static org.dutybearer.core.Truth.YES;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.stream.Stream;
import org.dutybearer.core.ApproximateDate.Precision;
import org.dutybearer.core.ApproximateDate.Season;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApproximateDateTest {
    private static final LocalDate OCTOBER_6 = LocalDate.of(2019, 10, 6);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019",
                "2019-10",
                "2019-10-06",
                "2020-02-29",
                "0000",
                "-0044-03-15",
                "-1740",
                "2019?",
                "2005~",
                "2019-10%",
                "2019-12-06?",
                "201X",
                "20XX",
                "201X~",
                "-17XX",
                "2019-XX",
                "2019-10-XX",
                "2019-XX-XX",
                "2019-XX?",
                "2019-21",
                "2019-22~",
                "2019-23",
                "2019-24",
                "1964/2008",
                "2004-06/2006-08",
                "2004-02-01/2005-02",
                "2018-10/..",
                "../2018-10",
                "/2019-12-12",
                "2019-10-06/",
                "1984~/2004-06",
                "2004-06-XX/2004-07-03?",
                "2019-21/2019-23%",
                "-0100/0014",
                "Y170000002",
                "Y-170000002",
                "Y12345?",
                "Y-20000/-1740"
            })
    void everyFormOfLevelOneIsReadBackFromItsText(String text) {
        assertThat(ApproximateDate.parse(text)).hasToString(text).isEqualTo(ApproximateDate.parse(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|not a date of EDTF level 1",
                "yesterday|not a date of EDTF level 1",
                "19|not a date of EDTF level 1",
                "2019-1|not a date of EDTF level 1",
                "2019-10-06T10:00|not a date of EDTF level 1",
                "?2019|not a date of EDTF level 1",
                "2019?-10|not a date of EDTF level 1",
                "2XXX|not a date of EDTF level 1",
                "2019-1X|not a date of EDTF level 1",
                "{2019,2020}|not a date of EDTF level 1",
                "2019-13|a month is 01 to 12, a season 21 to 24",
                "2019-25|a month is 01 to 12, a season 21 to 24",
                "2019-00|a month is 01 to 12, a season 21 to 24",
                "2019-02-29|there is no such day in that month",
                "2019-10-32|there is no such day in that month",
                "2019-10-00|there is no such day in that month",
                "2019-21-06|a season has no day",
                "201X-10|a year with digits left open has no month",
                "2019-XX-06|a day is not known without its month",
                "Y2019|not a date of EDTF level 1",
                "Y02019|a year after Y has no leading zero",
                "Y12345-10|a year after Y stands alone",
                "Y9999999999|a year lies within nine digits",
                "-0000|the year zero has no sign",
                "/|an interval knows at least one of its ends",
                "../..|an interval knows at least one of its ends",
                "2020/2019|an interval does not end before it starts",
                "2019/2020/2021|not a date of EDTF level 1",
                "2019-10-06/2019-10-32|there is no such day in that month",
            })
    void anythingElseIsRefusedWithTheRuleAndTheText(String text, String rule) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApproximateDate.parse(text))
                .withMessageStartingWith(rule)
                .withMessageEndingWith("'" + text + "'");
    }

    @Test
    void aQualifierIsCarriedAndWidensNothing() {
        var uncertain = ApproximateDate.parse("2019-12-06?");
        var approximate = ApproximateDate.parse("2005~");
        var both = ApproximateDate.parse("2005%");

        assertThat(uncertain.uncertain()).isTrue();
        assertThat(uncertain.approximate()).isFalse();
        assertThat(uncertain.day()).contains(LocalDate.of(2019, 12, 6));
        assertThat(approximate.approximate()).isTrue();
        assertThat(approximate.uncertain()).isFalse();
        assertThat(approximate.earliest()).contains(LocalDate.of(2005, 1, 1));
        assertThat(approximate.latest()).contains(LocalDate.of(2005, 12, 31));
        assertThat(both.uncertain() && both.approximate()).isTrue();
    }

    @Test
    void anIntervalKeepsTheQualifierOfEachEnd() {
        var interval = ApproximateDate.parse("2018~/2019-12-06?");

        assertThat(interval.start()).contains(ApproximateDate.parse("2018~"));
        assertThat(interval.end()).contains(ApproximateDate.parse("2019-12-06?"));
        assertThat(interval.uncertain()).isTrue();
        assertThat(interval.approximate()).isTrue();
        assertThat(ApproximateDate.parse("2018/2019").uncertain()).isFalse();
    }

    @Test
    void anOpenEndIsNotAnUnknownEnd() {
        var stillHeld = ApproximateDate.parse("2019-10-06/..");
        var releasedWeDoNotKnowWhen = ApproximateDate.parse("2019-10-06/");
        var later = LocalDate.of(2030, 1, 1);

        assertThat(stillHeld.covers(later)).isEqualTo(YES);
        assertThat(releasedWeDoNotKnowWhen.covers(later)).isEqualTo(UNKNOWN);
        assertThat(releasedWeDoNotKnowWhen.covers(OCTOBER_6)).isEqualTo(YES);
        assertThat(releasedWeDoNotKnowWhen.covers(OCTOBER_6.minusDays(1))).isEqualTo(NO);
        assertThat(stillHeld.endOpen()).isTrue();
        assertThat(releasedWeDoNotKnowWhen.endOpen()).isFalse();
        assertThat(stillHeld.latest()).isEmpty();
        assertThat(releasedWeDoNotKnowWhen.latest()).isEmpty();
    }

    @Test
    void anOpenStartIsNotAnUnknownStart() {
        assertThat(ApproximateDate.parse("../2018-10").covers(OCTOBER_6.minusYears(20)))
                .isEqualTo(YES);
        assertThat(ApproximateDate.parse("/2018-10").covers(OCTOBER_6.minusYears(20)))
                .isEqualTo(UNKNOWN);
        assertThat(ApproximateDate.parse("../2018-10").startOpen()).isTrue();
        assertThat(ApproximateDate.parse("/2018-10").earliest()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-10-06,2019-10,YES",
        "2019-10-06,2019-10-XX,UNKNOWN",
        "2019-10-XX,2019-10,YES",
        "2019-10,2019-10-XX,UNKNOWN",
        "2019-10,2019-XX,UNKNOWN",
        "2019-10,2019,YES",
        "2019,2019-10,UNKNOWN",
        "2018,2019-10,NO",
        "2019-10,201X,UNKNOWN",
        "2019-10,20XX,UNKNOWN",
        "2021,201X,NO",
        "2019-10-06,2019-10/2019-12,UNKNOWN",
        "2019-11,2019-10/2019-12,YES",
        "2019-10-06,2019-10/2019-10-01,NO",
        "2019-10-01,2019-10/2019-10-01,YES",
        "2019-04,2019-21,UNKNOWN",
        "2019-02,2019-21,NO",
        "2020-02,2019-24,UNKNOWN",
        "2018-12,2019-22,UNKNOWN",
        "2020-04,2019-24,NO",
    })
    void aDateLiesWithinAStretchOnlyWhereEveryReadingAgrees(String date, String period, Truth expected) {
        assertThat(ApproximateDate.parse(date).within(ApproximateDate.parse(period)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-10-06,2019-10-07,YES",
        "2019-10-06,2019-10-06,NO",
        "2019-10,2019-10-06,UNKNOWN",
        "2019-09,2019-10,YES",
        "2019-11,2019-10,NO",
        "2019,2019,UNKNOWN",
        "/2018,2019,YES",
        "../2018,2019,YES",
        "2018/,2019,UNKNOWN",
        "2018/..,2019,UNKNOWN",
        "2020/,2019,NO",
        "2019-XX-XX,2020,YES",
        "Y-20000,-1740,YES",
        "19XX,2019,YES",
        "-17XX,-1699,YES",
        "-00XX,0000,YES",
    })
    void beforeIsYesForEveryPairOfDaysOrNotAtAll(String one, String other, Truth expected) {
        assertThat(ApproximateDate.parse(one).before(ApproximateDate.parse(other)))
                .isEqualTo(expected);
        assertThat(ApproximateDate.parse(other).after(ApproximateDate.parse(one)))
                .isEqualTo(expected);
    }

    @Test
    void againstADayTheAnswersAreThoseAgainstThatDate() {
        var random = new RandomDates(7);
        for (int i = 0; i < 2000; i++) {
            var date = random.next();
            var day = random.day();
            assertThat(date.before(day)).as("%s before %s", date, day).isEqualTo(date.before(ApproximateDate.of(day)));
            assertThat(date.after(day)).as("%s after %s", date, day).isEqualTo(date.after(ApproximateDate.of(day)));
            assertThat(date.within(day)).as("%s within %s", date, day).isEqualTo(date.within(ApproximateDate.of(day)));
            assertThat(date.covers(day))
                    .as("%s covers %s", date, day)
                    .isEqualTo(ApproximateDate.of(day).within(date));
        }
    }

    @Test
    void beforeAndAfterAgreeWithTryingEveryPairOfDays() {
        var random = new RandomDates(42);
        for (int i = 0; i < 4000; i++) {
            var one = random.next();
            var other = random.next();
            var readings = Readings.of(one);
            var otherReadings = Readings.of(other);
            assertThat(one.before(other)).as("%s before %s", one, other).isEqualTo(readings.before(otherReadings));
            assertThat(one.after(other)).as("%s after %s", one, other).isEqualTo(otherReadings.before(readings));
        }
    }

    @Test
    void withinAgreesWithTryingEveryDayInEveryReading() {
        var random = new RandomDates(2019);
        for (int i = 0; i < 4000; i++) {
            var one = random.next();
            var period = random.next();
            assertThat(one.within(period))
                    .as("%s within %s", one, period)
                    .isEqualTo(Readings.of(one).within(Readings.of(period)));
        }
    }

    @Test
    void theFirstAndTheLastDayAreThoseOfTheReadings() {
        var random = new RandomDates(3);
        for (int i = 0; i < 500; i++) {
            var date = random.next();
            assertThat(date.earliest().orElse(Readings.FIRST))
                    .as("%s", date)
                    .isEqualTo(Readings.of(date).first());
            assertThat(date.latest().orElse(Readings.LAST))
                    .as("%s", date)
                    .isEqualTo(Readings.of(date).last());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2019-10-06,DAY,false",
        "2019-10-XX,DAY,true",
        "2019-XX-XX,DAY,true",
        "2019-10,MONTH,false",
        "2019-XX,MONTH,true",
        "2019-24,SEASON,false",
        "2019,YEAR,false",
        "201X,DECADE,true",
        "20XX,CENTURY,true",
        "2019-10-06/2020,YEAR,false",
        "2019/2020-01-XX,YEAR,true",
        "2018-10/..,MONTH,false",
        "/2018-10-01,DAY,false",
    })
    void precisionIsTheUnitNamedAndOpenDigitsAreToldApart(String text, Precision precision, boolean unspecified) {
        assertThat(ApproximateDate.parse(text).precision()).isEqualTo(precision);
        assertThat(ApproximateDate.parse(text).unspecified()).isEqualTo(unspecified);
    }

    @Test
    void itsPartsCanBeAskedFor() {
        assertThat(ApproximateDate.parse("2019-24").season()).contains(Season.WINTER);
        assertThat(ApproximateDate.parse("2019-24").year()).contains(Year.of(2019));
        assertThat(ApproximateDate.parse("2019-22").year()).contains(Year.of(2019));
        assertThat(ApproximateDate.parse("Y-17000").year()).contains(Year.of(-17000));
        assertThat(ApproximateDate.parse("201X").year()).isEmpty();
        assertThat(ApproximateDate.parse("2018/2019").year()).isEmpty();
        assertThat(ApproximateDate.parse("2019-10").day()).isEmpty();
        assertThat(ApproximateDate.parse("2019-10-06/2019-10-06").day()).isEmpty();
        assertThat(ApproximateDate.of(OCTOBER_6)).hasToString("2019-10-06");
    }

    @Test
    void aChronologyRunsByTheFirstDayThenTheLastAndPutsTheUndatedLast() {
        var chronology = Stream.of(
                        "Y-20000",
                        "-1740",
                        "../2018-10",
                        "2018-10/..",
                        "2019-01-01",
                        "2019-01",
                        "2019-XX",
                        "2019",
                        "2019-21",
                        "2019-22",
                        "2019-10-XX",
                        "2019-10",
                        "2019-10-06",
                        "2019-10-06?",
                        "2019-24",
                        "2020")
                .map(ApproximateDate::parse)
                .toList();
        var shuffled = new ArrayList<@Nullable ApproximateDate>(chronology);
        shuffled.add(null);
        Collections.shuffle(shuffled, new Random(5));

        shuffled.sort(ApproximateDate.undatedLast());

        assertThat(shuffled)
                .startsWith(chronology.toArray(ApproximateDate[]::new))
                .endsWith((ApproximateDate) null);
    }

    @Test
    void aColumnHoldsTheTextAndNothingForNothing() {
        var column = new ApproximateDate.Column();

        assertThat(column.convertToDatabaseColumn(ApproximateDate.parse("2018-10/..")))
                .isEqualTo("2018-10/..");
        assertThat(column.convertToEntityAttribute("2018-10/..")).isEqualTo(ApproximateDate.parse("2018-10/.."));
        assertThat(column.convertToDatabaseColumn(null)).isNull();
        assertThat(column.convertToEntityAttribute(null)).isNull();
    }
}

package org.dutybearer.treaty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Truth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Invented acts towards real treaties, and what they come to. CAT was adopted on 1984-12-10 and in force on 1987-06-26; it binds
 * thirty days after a deposit and is left a year after a notice. ICCPR was in force on 1976-03-23, binds after three months and
 * cannot be left. Our newest sources on both are of 2023-02-21. Czechia is a state since 1993-01-01; of Fiji no birth is held;
 * the German Democratic Republic ended on 1990-10-03.
 */
class TimelineTest {
    private static final FactSource SOURCE = new FactSource("KEY", "an invented source", "une source inventée");

    private final Facts facts = Facts.shipped();

    @ParameterizedTest(name = "{0} {1}, {2}: on {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "PER | CAT |                                                  | 1984-12-09 | NOT_PARTY",
                "PER | CAT |                                                  | 1984-12-10 | NOT_PARTY; RESTS_ON_ABSENCE; COVERAGE_INCOMPLETE",
                "PER | CAT |                                                  | 2023-02-21 | NOT_PARTY; RESTS_ON_ABSENCE; COVERAGE_INCOMPLETE",
                "PER | CAT |                                                  | 2023-02-22 | NOT_PARTY; RESTS_ON_ABSENCE; COVERAGE_INCOMPLETE; NEWER_THAN_SOURCES",
                "PER | CRC |                                                  | 2000-01-01 | NOT_PARTY; RESTS_ON_ABSENCE",
                "PER | CAT | SIGNATURE 1990-05-01                             | 1990-04-30 | NOT_PARTY; RESTS_ON_ABSENCE; COVERAGE_INCOMPLETE",
                "PER | CAT | SIGNATURE 1990-05-01                             | 1990-05-01 | SIGNATORY; on SIGNATURE 1990-05-01; RESTS_ON_ABSENCE; COVERAGE_INCOMPLETE",
                "PER | CAT | SIGNATURE 1990                                   | 1990-12-30 | NOT_PARTY; RESTS_ON_ABSENCE; COVERAGE_INCOMPLETE",
                "PER | CAT | SIGNATURE 1990                                   | 1990-12-31 | SIGNATORY; on SIGNATURE 1990; RESTS_ON_ABSENCE; COVERAGE_INCOMPLETE",
                "PER | CAT | SIGNATURE_SUCCESSION 1990-05-01                  | 1990-05-01 | SIGNATORY; on SIGNATURE_SUCCESSION 1990-05-01; RESTS_ON_ABSENCE; COVERAGE_INCOMPLETE",
                "PER | CAT | SIGNATURE 1990-05-01, RATIFICATION 1991-03-02    | 1991-03-01 | SIGNATORY; on SIGNATURE 1990-05-01; RESTS_ON_ABSENCE",
                "PER | CAT | SIGNATURE 1990-05-01, RATIFICATION 1991-03-02    | 1991-03-02 | SIGNATORY; binds 1991-04-01; on RATIFICATION 1991-03-02; DEPOSITED_NOT_BOUND",
                "PER | CAT | SIGNATURE 1990-05-01, RATIFICATION 1991-03-02    | 1991-03-31 | SIGNATORY; binds 1991-04-01; on RATIFICATION 1991-03-02; DEPOSITED_NOT_BOUND",
                "PER | CAT | SIGNATURE 1990-05-01, RATIFICATION 1991-03-02    | 1991-04-01 | STATE_PARTY; since 1991-04-01; on RATIFICATION 1991-03-02",
                "PER | CAT | ACCESSION 1991-03-02                             | 1991-03-01 | NOT_PARTY; RESTS_ON_ABSENCE",
                "PER | CAT | ACCESSION 1991-03-02                             | 1991-03-31 | NOT_PARTY; binds 1991-04-01; on ACCESSION 1991-03-02; DEPOSITED_NOT_BOUND",
                "PER | CAT | ACCESSION 1991-03-02                             | 2023-02-22 | STATE_PARTY; since 1991-04-01; on ACCESSION 1991-03-02; NEWER_THAN_SOURCES",
                "PER | CAT | ACCEPTANCE 1991-03-02                            | 1991-04-01 | STATE_PARTY; since 1991-04-01; on ACCEPTANCE 1991-03-02",
                "PER | CAT | APPROVAL 1991-03-02                              | 1991-04-01 | STATE_PARTY; since 1991-04-01; on APPROVAL 1991-03-02",
                "PER | CAT | FORMAL_CONFIRMATION 1991-03-02                   | 1991-04-01 | STATE_PARTY; since 1991-04-01; on FORMAL_CONFIRMATION 1991-03-02",
                "PER | CAT | CONSENT 1991-03-02                               | 1991-04-01 | STATE_PARTY; since 1991-04-01; on CONSENT 1991-03-02",
                "PER | CAT | ACCESSION 1986-01-01                             | 1987-06-25 | NOT_PARTY; binds 1987-06-26; on ACCESSION 1986-01-01; DEPOSITED_NOT_BOUND",
                "PER | CAT | ACCESSION 1986-01-01                             | 1987-06-26 | STATE_PARTY; since 1987-06-26; on ACCESSION 1986-01-01",
                "PER | CAT | COMPLAINTS_ACCEPTANCE 1991-03-02                 | 1995-01-01 | NOT_PARTY; RESTS_ON_ABSENCE; COVERAGE_INCOMPLETE",
            })
    void aSignatureBindsNobodyAndAConsentBindsWhenTheTreatySays(
            String state, String treaty, @Nullable String acts, LocalDate day, String expected) {
        assertThat(told(state, treaty, acts, day)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1}, {2}: on {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "PER | CAT | CONSENT 1991             | 1990-12-31 | NOT_PARTY; RESTS_ON_ABSENCE",
                "PER | CAT | CONSENT 1991             | 1991-01-01 | UNKNOWN; on CONSENT 1991; YEAR_ONLY",
                "PER | CAT | CONSENT 1991             | 1992-01-29 | UNKNOWN; on CONSENT 1991; YEAR_ONLY",
                "PER | CAT | CONSENT 1991             | 1992-01-30 | STATE_PARTY; on CONSENT 1991; YEAR_ONLY",
                "PER | CAT | CONSENT 1991-02          | 1991-02-01 | UNKNOWN; on CONSENT 1991-02; YEAR_ONLY",
                "PER | CAT | CONSENT 1991-02          | 1991-03-30 | STATE_PARTY; on CONSENT 1991-02; YEAR_ONLY",
                "PER | CAT | CONSENT 1986             | 1987-06-25 | NOT_PARTY; binds 1987-06-26; on CONSENT 1986; DEPOSITED_NOT_BOUND; YEAR_ONLY",
                "PER | CAT | CONSENT 1986             | 1987-06-26 | STATE_PARTY; since 1987-06-26; on CONSENT 1986; YEAR_ONLY",
                "PER | CAT | CONSENT 1987             | 1987-06-25 | NOT_PARTY; RESTS_ON_ABSENCE",
                "PER | CAT | CONSENT 1987             | 1987-06-26 | UNKNOWN; on CONSENT 1987; YEAR_ONLY",
                "PER | CAT | SIGNATURE 1990-05-01, CONSENT 1991 | 1990-12-31 | SIGNATORY; on SIGNATURE 1990-05-01; RESTS_ON_ABSENCE",
                "PER | CAT | STATUS_PARTY 2000-06-01  | 1987-06-25 | NOT_PARTY; RESTS_ON_ABSENCE",
                "PER | CAT | STATUS_PARTY 2000-06-01  | 1987-06-26 | UNKNOWN; on STATUS_PARTY 2000-06-01; DAY_OF_CONSENT_UNKNOWN",
                "PER | CAT | STATUS_PARTY 2000-06-01  | 2000-05-31 | UNKNOWN; on STATUS_PARTY 2000-06-01; DAY_OF_CONSENT_UNKNOWN",
                "PER | CAT | STATUS_PARTY 2000-06-01  | 2000-06-01 | STATE_PARTY; on STATUS_PARTY 2000-06-01; DAY_OF_CONSENT_UNKNOWN",
                "PER | CAT | STATUS_PARTY 1986-01-01  | 1987-06-26 | STATE_PARTY; on STATUS_PARTY 1986-01-01; DAY_OF_CONSENT_UNKNOWN",
            })
    void aConsentWhoseDayIsNotKnownLeavesTheDaysOpenOnWhichItMayBind(
            String state, String treaty, String acts, LocalDate day, String expected) {
        assertThat(told(state, treaty, acts, day)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1}, {2}: on {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "CZE | CAT | SUCCESSION 1993-02-22 | 1992-12-31 | NOT_PARTY; STATE_NOT_YET",
                "CZE | CAT | SUCCESSION 1993-02-22 | 1993-01-01 | STATE_PARTY; since 1993-01-01; on SUCCESSION 1993-02-22; SUCCESSION",
                "CZE | CAT | ACCESSION 1993-02-22  | 1993-01-01 | NOT_PARTY; RESTS_ON_ABSENCE",
                "CZE | CRC-OPAC | SUCCESSION 2001-01-01 | 2002-02-11 | NOT_PARTY; binds 2002-02-12; on SUCCESSION 2001-01-01; DEPOSITED_NOT_BOUND; SUCCESSION",
                "CZE | CRC-OPAC | SUCCESSION 2001-01-01 | 2002-02-12 | STATE_PARTY; since 2002-02-12; on SUCCESSION 2001-01-01; SUCCESSION",
                "PER | CAT | SUCCESSION 1993-02-22 | 1987-06-25 | NOT_PARTY; RESTS_ON_ABSENCE",
                "PER | CAT | SUCCESSION 1993-02-22 | 1987-06-26 | UNKNOWN; on SUCCESSION 1993-02-22; SUCCESSION_DAY_UNKNOWN",
                "PER | CAT | SUCCESSION 1993-02-22 | 1993-02-21 | UNKNOWN; on SUCCESSION 1993-02-22; SUCCESSION_DAY_UNKNOWN",
                "PER | CAT | SUCCESSION 1993-02-22 | 1993-02-22 | STATE_PARTY; on SUCCESSION 1993-02-22; SUCCESSION_DAY_UNKNOWN",
                "PER | CAT | SUCCESSION 1986-01-01 | 1987-06-26 | STATE_PARTY; since 1987-06-26; on SUCCESSION 1986-01-01; SUCCESSION_DAY_UNKNOWN",
                "NAM | CAT |                       | 1990-03-20 | NOT_PARTY; STATE_NOT_YET",
                "NAM | CAT | ACCESSION 1989-05-01  | 1989-04-30 | NOT_PARTY; STATE_NOT_YET",
                "NAM | CAT | ACCESSION 1989-05-01  | 1989-05-01 | NOT_PARTY; binds 1989-05-31; on ACCESSION 1989-05-01; DEPOSITED_NOT_BOUND; ACT_BEFORE_INDEPENDENCE",
                "NAM | CAT | ACCESSION 1989-05-01  | 1990-03-20 | STATE_PARTY; since 1989-05-31; on ACCESSION 1989-05-01; ACT_BEFORE_INDEPENDENCE",
                "NAM | CAT | ACCESSION 1989-05-01  | 1990-03-21 | STATE_PARTY; since 1989-05-31; on ACCESSION 1989-05-01",
                "DDR | CAT | ACCESSION 1988-01-01  | 1990-10-02 | STATE_PARTY; since 1988-01-31; on ACCESSION 1988-01-01",
                "DDR | CAT | ACCESSION 1988-01-01  | 1990-10-03 | NOT_PARTY; STATE_DISSOLVED",
                "DDR | CAT | ACCESSION 1988-01-01  | 2023-02-22 | NOT_PARTY; NEWER_THAN_SOURCES; STATE_DISSOLVED",
            })
    void aStateSucceedsFromItsBirthAndOwesNothingBeforeItOrAfterItsEnd(
            String state, String treaty, @Nullable String acts, LocalDate day, String expected) {
        assertThat(told(state, treaty, acts, day)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1}, {2}: on {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "PER | CAT | ACCESSION 1991-03-02, WITHDRAWAL 2000-05-01 | 2000-04-30 | STATE_PARTY; since 1991-04-01; on ACCESSION 1991-03-02",
                "PER | CAT | ACCESSION 1991-03-02, WITHDRAWAL 2000-05-01 | 2000-05-01 | STATE_PARTY; since 1991-04-01; on ACCESSION 1991-03-02; WITHDRAWAL_NOTIFIED",
                "PER | CAT | ACCESSION 1991-03-02, WITHDRAWAL 2000-05-01 | 2001-04-30 | STATE_PARTY; since 1991-04-01; on ACCESSION 1991-03-02; WITHDRAWAL_NOTIFIED",
                "PER | CAT | ACCESSION 1991-03-02, WITHDRAWAL 2000-05-01 | 2001-05-01 | WITHDRAWN; since 2001-05-01; on WITHDRAWAL 2000-05-01",
                "PER | CAT | ACCESSION 1991-03-02, WITHDRAWAL 2000       | 2000-01-01 | STATE_PARTY; since 1991-04-01; on ACCESSION 1991-03-02; YEAR_ONLY; WITHDRAWAL_NOTIFIED",
                "PER | CAT | ACCESSION 1991-03-02, WITHDRAWAL 2000       | 2001-01-01 | UNKNOWN; on ACCESSION 1991-03-02; YEAR_ONLY",
                "PER | CAT | ACCESSION 1991-03-02, WITHDRAWAL 2000       | 2001-12-30 | UNKNOWN; on ACCESSION 1991-03-02; YEAR_ONLY",
                "PER | CAT | ACCESSION 1991-03-02, WITHDRAWAL 2000       | 2001-12-31 | WITHDRAWN; on WITHDRAWAL 2000; YEAR_ONLY",
                "PER | CAT | CONSENT 1991, WITHDRAWAL 2000-05-01         | 2001-05-01 | WITHDRAWN; since 2001-05-01; on WITHDRAWAL 2000-05-01; YEAR_ONLY",
                "PER | CAT | SIGNATURE 1990-05-01, WITHDRAWAL 2000-05-01 | 2001-05-01 | SIGNATORY; on SIGNATURE 1990-05-01; RESTS_ON_ABSENCE; COVERAGE_INCOMPLETE",
                "PER | CAT | ACCESSION 1991-03-02, WITHDRAWAL 2000-05-01, ACCESSION 2005-03-02 | 2005-03-01 | WITHDRAWN; since 2001-05-01; on WITHDRAWAL 2000-05-01",
                "PER | CAT | ACCESSION 1991-03-02, WITHDRAWAL 2000-05-01, ACCESSION 2005-03-02 | 2005-03-02 | WITHDRAWN; since 2001-05-01; binds 2005-04-01; on WITHDRAWAL 2000-05-01; DEPOSITED_NOT_BOUND",
                "PER | CAT | ACCESSION 1991-03-02, WITHDRAWAL 2000-05-01, ACCESSION 2005-03-02 | 2005-04-01 | STATE_PARTY; since 2005-04-01; on ACCESSION 2005-03-02",
                "PER | CAT | ACCESSION 1991-03-02, WITHDRAWAL 2000-05-01, CONSENT 2005         | 2005-01-01 | UNKNOWN; on CONSENT 2005; YEAR_ONLY",
                "PER | CAT | ACCESSION 1991-03-02, WITHDRAWAL 2000-05-01, ACCESSION 2005-03-02, WITHDRAWAL 2008-05-01 | 2009-05-01 | WITHDRAWN; since 2009-05-01; on WITHDRAWAL 2008-05-01",
                "PER | ICCPR | ACCESSION 1991-03-02, WITHDRAWAL 2000-05-01             | 2000-04-30 | STATE_PARTY; since 1991-06-02; on ACCESSION 1991-03-02",
                "PER | ICCPR | ACCESSION 1991-03-02, WITHDRAWAL 2000-05-01             | 2010-01-01 | STATE_PARTY; since 1991-06-02; on ACCESSION 1991-03-02; WITHDRAWAL_WITHOUT_EFFECT",
                "PER | ICCPR | ACCESSION 1991-03-02, WITHDRAWAL_INEFFECTIVE 2000-05-01 | 2000-04-30 | STATE_PARTY; since 1991-06-02; on ACCESSION 1991-03-02",
                "PER | ICCPR | ACCESSION 1991-03-02, WITHDRAWAL_INEFFECTIVE 2000-05-01 | 2000-05-01 | STATE_PARTY; since 1991-06-02; on ACCESSION 1991-03-02; WITHDRAWAL_WITHOUT_EFFECT",
                "PER | UDHR | SIGNATURE 1990-05-01 | 2000-05-01 | NOT_PARTY; NOT_A_TREATY",
            })
    void aStateIsBoundUntilItsNoticeHasRunAndMayReturn(
            String state, String treaty, String acts, LocalDate day, String expected) {
        assertThat(told(state, treaty, acts, day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "ACCESSION,1991-03-02,1991-04-01,false",
        "ACCESSION,1991-03-02,1991-04-02,true",
        "CONSENT,1991,1992-01-30,true",
        "SUCCESSION,1991-03-02,1991-03-02,true",
        "WITHDRAWAL,1999-05-01,2000-05-01,false",
        "WITHDRAWAL,1999-05-01,2000-05-02,true",
    })
    void anEffectThatTheSourceRecordsOtherwiseThanTheRuleGivesIsFlagged(
            ActionKind kind, String date, LocalDate recorded, boolean disagrees) {
        var act = act("CAT", kind, date, recorded, Evidence.ONE_DATASET);
        var acts = kind == ActionKind.WITHDRAWAL ? List.of(act("CAT", "ACCESSION 1991-03-02"), act) : List.of(act);

        var warnings = timeline("PER", "CAT", acts).on(LocalDate.of(2010, 1, 1)).warnings();

        assertThat(warnings.contains(StatusWarning.RECORDED_EFFECT_DISAGREES)).isEqualTo(disagrees);
    }

    @ParameterizedTest
    @CsvSource({
        "1991-03-02,1991-03-01,NOT_PARTY",
        "1991-03-02,1991-03-02,UNKNOWN",
        "1991-03-02,1991-03-31,UNKNOWN",
        "1991-03-02,1991-04-01,STATE_PARTY",
        "1991-04-20,1991-03-31,NOT_PARTY",
        "1991-04-20,1991-04-01,STATE_PARTY",
    })
    void betweenAnEarlierEffectThatTheSourceRecordsAndThatOfTheRuleNothingIsCertain(
            LocalDate recorded, LocalDate day, StatusKind kind) {
        var act = act("CAT", ActionKind.ACCESSION, "1991-03-02", recorded, Evidence.PAGE);

        var status = timeline("PER", "CAT", List.of(act)).on(day);

        assertThat(status.kind()).isEqualTo(kind);
        if (kind == StatusKind.UNKNOWN)
            assertThat(status.warnings()).containsExactly(StatusWarning.RECORDED_EFFECT_DISAGREES);
    }

    @Test
    void aConsentOnWhichTheSourcesDisagreeSaysSoAndNoOtherDoes() {
        var disputed = act("CAT", ActionKind.ACCESSION, "1991-03-02", null, Evidence.ONE_DATASET_CONFLICT);
        var attested = act("CAT", ActionKind.ACCESSION, "1991-03-02", null, Evidence.TWO_DATASETS);
        var day = LocalDate.of(2000, 1, 1);

        assertThat(timeline("PER", "CAT", List.of(disputed)).on(day).warnings())
                .containsExactly(StatusWarning.SOURCES_CONFLICT);
        assertThat(timeline("PER", "CAT", List.of(attested)).on(day).warnings()).isEmpty();
    }

    @Test
    void theLawAtHomeStandsInTheAnswerFromTheLastDayOnWhichItCanHaveBeenAdopted() {
        var law = new DomesticLaw(
                "CAT", CountryCode.parse("PER"), ApproximateDate.parse("1990-06"), SOURCE, null, "an invented law");
        var line = new Timeline(facts.treaty("CAT"), facts.party(CountryCode.parse("PER")), List.of(), law, null);

        assertThat(line.law()).contains(law);
        assertThat(line.on(LocalDate.of(1990, 6, 29)).domesticLaw()).isEmpty();
        assertThat(line.on(LocalDate.of(1990, 6, 30)).domesticLaw()).contains(law);
        assertThat(line.on(LocalDate.of(1990, 6, 30)).bound()).isEqualTo(Truth.NO);
    }

    @Test
    void aTimelineHasOneStretchForEachAnswerAndEachStretchItsObligations() {
        var line = timeline("PER", "CAT", acts("CAT", "ACCESSION 1991-03-02, WITHDRAWAL 2000-05-01"));
        var provisions = facts.provisions(facts.treaty("CAT"));
        var bound = line.at(LocalDate.of(1995, 1, 1));

        assertThat(IntStream.rangeClosed(1984, 2024)
                        .map(year -> line.at(LocalDate.of(year, 7, 1)))
                        .distinct())
                .containsExactly(0, 1, 3, 4, 5, 6);
        assertThat(line.at(LocalDate.MIN)).isZero();
        assertThat(line.at(LocalDate.of(1984, 12, 9))).isZero();
        assertThat(line.at(LocalDate.of(1991, 3, 1))).isEqualTo(1);
        assertThat(line.at(LocalDate.of(1991, 3, 2))).isEqualTo(2);
        assertThat(line.at(LocalDate.of(1991, 3, 31))).isEqualTo(2);
        assertThat(line.at(LocalDate.of(1991, 4, 1))).isEqualTo(bound);
        assertThat(line.bindsAt(bound)).isTrue();
        assertThat(line.bindsAt(bound - 1)).isFalse();
        assertThat(line.obligationsAt(bound, provisions))
                .hasSameSizeAs(provisions)
                .isSameAs(line.obligationsAt(bound, provisions))
                .allSatisfy(owed -> {
                    assertThat(owed.dutyBearer()).hasToString("PER");
                    assertThat(owed.since()).contains(LocalDate.of(1991, 4, 1));
                    assertThat(owed.isUnder(List.of("CAT"))).isTrue();
                    assertThat(owed.isUnder(List.of("CRC"))).isFalse();
                });
    }

    private String told(String state, String treaty, @Nullable String acts, LocalDate day) {
        var status = timeline(state, treaty, acts(treaty, acts)).on(day);
        assertThat(status.state()).hasToString(state);
        var told = new ArrayList<String>(List.of(status.kind().name()));
        status.effectiveSince().ifPresent(since -> told.add("since " + since));
        status.willBindOn().ifPresent(from -> told.add("binds " + from));
        status.basis().ifPresent(act -> told.add("on " + act.kind() + " " + act.date()));
        status.warnings().forEach(warning -> told.add(warning.name()));
        return String.join("; ", told);
    }

    private Timeline timeline(String state, String treaty, List<TreatyAction> acts) {
        return new Timeline(facts.treaty(treaty), facts.party(CountryCode.parse(state)), acts, null, null);
    }

    private static List<TreatyAction> acts(String treaty, @Nullable String acts) {
        return acts == null
                ? List.of()
                : Arrays.stream(acts.split(", ", -1))
                        .map(act -> act(treaty, act))
                        .collect(Collectors.toList());
    }

    private static TreatyAction act(String treaty, String act) {
        var parts = act.split(" ", -1);
        return act(treaty, ActionKind.valueOf(parts[0]), parts[1], null, Evidence.ONE_DATASET);
    }

    private static TreatyAction act(
            String treaty, ActionKind kind, String date, @Nullable LocalDate effect, Evidence evidence) {
        return new TreatyAction(
                treaty,
                CountryCode.parse("PER"),
                kind,
                "",
                ApproximateDate.parse(date),
                effect,
                evidence,
                SOURCE,
                null,
                "");
    }
}

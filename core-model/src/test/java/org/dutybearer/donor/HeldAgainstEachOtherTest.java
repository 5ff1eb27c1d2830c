package org.dutybearer.donor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dutybearer.briefing.CountedCases;
import org.dutybearer.briefing.Disclosure;
import org.dutybearer.casefile.Act;
import org.dutybearer.casefile.ActType;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.Event;
import org.dutybearer.casefile.Involvement;
import org.dutybearer.casefile.Modality;
import org.dutybearer.casefile.Place;
import org.dutybearer.casefile.Role;
import org.dutybearer.consent.Audience;
import org.dutybearer.consent.Consent;
import org.dutybearer.consent.Datum;
import org.dutybearer.consent.Decider;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Key;
import org.dutybearer.core.Refusal;
import org.dutybearer.core.Text;
import org.dutybearer.donor.Suppression.Told;
import org.dutybearer.interchange.Fault;
import org.dutybearer.person.Person;
import org.dutybearer.person.PersonName;
import org.dutybearer.person.Sex;
import org.dutybearer.source.Connection;
import org.dutybearer.source.Information;
import org.dutybearer.source.Source;
import org.dutybearer.source.SourceKind;
import org.dutybearer.source.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Four women were tortured, one of them twice; eight men were ill-treated, each once, as they say themselves. Tables of one report count
 * some of the same, and each of them alone tells nobody that they were four.
 */
class HeldAgainstEachOtherTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    private static final CountryCode STATE = CountryCode.parse("KGZ");
    private static final SmallNumbers POLICY = SmallNumbers.parse("5/1");
    private static final List<String> SEXES = List.of("SEX:FEMALE", "SEX:MALE", "SEX:OTHER", "SEX:UNKNOWN");
    private static final String TORTURE = "UDHR 5/TORTURE";
    private static final String ILL_TREATMENT = "UDHR 5/ILL_TREATMENT";

    /** Indicators that count the same in part, and what their rules say of each other. */
    private enum Held {
        VERIFIED_PEOPLE_AGAINST_VERIFIED_ACTS("  - {code: A1, level: IMPACT, rule: people-ill-treated}") {
            @Override
            WhatReadersKnow known() {
                return new WhatReadersKnow().suffered("A1", ILL_TREATMENT, TORTURE);
            }
        },
        ALL_AGAINST_THE_TORTURED("""
              - {code: A1, level: IMPACT, rule: people-ill-treated}
              - {code: A2, level: IMPACT, rule: people-tortured}
            """) {
            @Override
            WhatReadersKnow known() {
                return VERIFIED_PEOPLE_AGAINST_VERIFIED_ACTS
                        .known()
                        .suffered("A2", TORTURE)
                        .within("A2", "A1", Map.of())
                        .nothingElse("A2", "A1", ILL_TREATMENT);
            }
        },
        WOMEN_AGAINST_WHAT_THEY_SUFFERED("""
              - {code: A1, level: IMPACT, rule: people-ill-treated, by: [SEX]}
              - {code: A2, level: IMPACT, rule: acts-of-ill-treatment, by: [SEX]}
            """) {
            @Override
            WhatReadersKnow known() {
                return VERIFIED_PEOPLE_AGAINST_VERIFIED_ACTS
                        .known()
                        .acts("A2", ILL_TREATMENT, TORTURE)
                        .sufferedBy("A1", "A2", SEXES.toArray(String[]::new));
            }
        };

        private final String indicators;

        Held(String indicators) {
            this.indicators = indicators;
        }

        abstract WhatReadersKnow known();

        Agreement agreement() {
            return HeldAgainstEachOtherTest.agreement(indicators);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodyFindsOutThatTheyAreFour(Held held) {
        var agreement = held.agreement();
        var order = new ReportOrder(
                agreement,
                agreement.terms().get(0).period(),
                ReportKind.ANNUAL,
                "Example Rights Watch",
                Locale.ENGLISH,
                Map.of());

        var preview = DonorPreview.of(order, counted(agreement), POLICY, List.of());

        var report = PublishedReport.of(preview.summary(), java.time.Instant.EPOCH);
        assertThat(preview.hidden()).extracting(DonorPreview.Hidden::value).contains(4L);
        assertThat(report.told()).containsEntry(CellName.parse("A1|PEOPLE|2025-01-01/2025-12-31|"), Reported.of(12));
        assertThat(found(held, agreement, new Told(0, POLICY, report.told(), List.of())))
                .isNotEmpty()
                .allMatch(found -> found.values() >= 5);
    }

    @ParameterizedTest
    @EnumSource
    void whereNobodyMindsWhatTheRulesSayTheyAreFound(Held held) {
        var agreement = held.agreement();
        var tables = tables(agreement);
        var periods = agreement.terms().stream().map(ReportingTerm::period).toList();

        var choice = Suppression.choose(List.copyOf(tables.keySet()), List.of(), periods, 0, POLICY, List.of());

        assertThat(found(held, agreement, new Told(0, POLICY, choice.told(), List.of())))
                .anyMatch(found -> found.values() < 5 && found.least() <= 4 && found.greatest() >= 4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "people-ill-treated, by: [AGE]}|people-tortured, by: [AGE]}",
                "people-ill-treated, by: [SEX, AREA]}|people-tortured, by: [AREA]}",
                "people-ill-treated, by: [COUNTRY]}|acts-of-ill-treatment, by: [COUNTRY]}",
                "people-ill-treated, by: [COUNTRY]}|people-tortured, by: [AREA]}",
                "people-ill-treated, by: [AREA]}|acts-of-ill-treatment, by: [COUNTRY]}",
                "people-tortured, by: [SEX]}|acts-of-ill-treatment, by: [SEX]}",
                "people-ill-treated}|people-ill-treated}"
            })
    void whatNobodyCouldFollowIsNotAgreed(String rules) {
        var indicators =
                "  - {code: A1, level: IMPACT, rule: " + rules.replace("|", "\n  - {code: A2, level: IMPACT, rule: ");

        var refusal = catchThrowableOfType(Refusal.class, () -> agreement(indicators));

        assertThat(Fault.in(refusal))
                .extracting(Fault::toString)
                .containsExactly("line 14, indicators[1].rule: COUNTS_OVERLAP");
    }

    @Test
    void bySexAndByWhetherItIsVerifiedTwoMayBothTellPeopleApart() {
        var agreement = agreement("""
              - {code: A1, level: IMPACT, rule: people-ill-treated, by: [SEX, AGE, VERIFICATION]}
              - {code: A2, level: IMPACT, rule: people-tortured, by: [SEX, COUNTRY, VERIFICATION]}
            """);

        assertThat(agreement.overlap()).isEmpty();
    }

    private static List<Attacker.Found> found(Held held, Agreement agreement, Told report) {
        var periods = agreement.terms().stream().map(ReportingTerm::period).toList();
        return new Attacker(
                        periods,
                        WhatReadersKnow.sums(tables(agreement).keySet()),
                        held.known().lines(),
                        List.of(report))
                .found();
    }

    private static Map<CountTable, String> tables(Agreement agreement) {
        var tally = new Tally(agreement, counted(agreement));
        var tables = new LinkedHashMap<CountTable, String>();
        for (var indicator : agreement.indicators()) {
            var rule = CountingRules.shipped().the(indicator.rule().orElseThrow());
            var code = indicator.code();
            tables.put(rule.counts() == Counted.ACTS ? tally.acts(code, rule) : tally.people(code, rule), code);
        }
        tables.put(tally.rights(), Tally.RIGHTS);
        return tables;
    }

    private static CountedCases counted(Agreement agreement) {
        return Disclosure.shipped().count(List.of(aCase()), agreement.frame(), DAY);
    }

    private static Agreement agreement(String indicators) {
        return InventedAgreement.saying("""
            period: 2025-01-01/2025-12-31
            reports: [{period: 2025-01-01/2025-12-31}]
            indicators:
            """ + indicators);
    }

    private static CaseFile aCase() {
        var opened = LocalDate.of(2025, 1, 2);
        var file = CaseFile.open(CaseRef.parse("KGZ-2025-901"), Locale.ENGLISH, english("An invented case"), opened)
                .with(STATE, Role.TERRITORY);
        var report = Source.of(Key.parse("report"), SourceKind.NGO).dated(ApproximateDate.of(opened));
        file.with(report);
        for (int i = 1; i <= 12; i++) {
            boolean woman = i <= 4;
            var person = Person.of(Key.parse("person-" + i))
                    .named(PersonName.of(PersonName.Kind.PREFERRED, "Invented" + i + " Fictqyzy", "Latn"))
                    .ofSex(woman ? Sex.FEMALE : Sex.MALE);
            for (var datum : List.of(Datum.CASE_EXISTENCE, Datum.TESTIMONY))
                person.allows(Consent.given(datum, Audience.DONOR, opened).decidedBy(Decider.PERSON));
            var account =
                    Source.of(Key.parse("account-" + i), SourceKind.TESTIMONY).givenBy(person.key());
            file.with(person);
            file.with(account);
            for (int times = 1; times <= (i == 1 ? 2 : 1); times++) {
                var act = Act.of(
                        List.of(person),
                        woman ? ActType.TORTURE : ActType.ILL_TREATMENT,
                        Modality.ALLEGED_DONE,
                        Involvement.of(STATE));
                act.accordingTo(
                        woman
                                ? Information.shown(report)
                                : Information.of(account, Standing.ALLEGED, Connection.VICTIM));
                file.with(Event.of(Key.parse("event-" + i + "-" + times), english("An invented event"))
                        .at(Place.in(STATE, null, null))
                        .on(ApproximateDate.of(LocalDate.of(2025, times, 10 + i)))
                        .with(act));
            }
        }
        return file;
    }

    private static Text english(String words) {
        return Text.of(Locale.ENGLISH, words);
    }
}

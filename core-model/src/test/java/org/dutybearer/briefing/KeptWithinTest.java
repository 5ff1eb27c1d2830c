package org.dutybearer.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dutybearer.casefile.CaseFixtures.CHINA;
import static org.dutybearer.casefile.CaseFixtures.KAZAKHSTAN;
import static org.dutybearer.casefile.CaseFixtures.MARCH_1;
import static org.dutybearer.casefile.CaseFixtures.english;
import static org.dutybearer.casefile.CaseFixtures.key;
import static org.dutybearer.casefile.CaseFixtures.twoMenAtTheBorder;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.Detention;
import org.dutybearer.casefile.DetentionKind;
import org.dutybearer.consent.Audience;
import org.dutybearer.consent.Sensitivity;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.Wording;
import org.dutybearer.source.Citation;
import org.dutybearer.source.Information;
import org.dutybearer.source.Source;
import org.dutybearer.source.SourceKind;
import org.dutybearer.statement.IndexNumber;
import org.dutybearer.statement.Publication;
import org.dutybearer.statement.PublicationKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is held back for its own sake, whatever people have agreed to. */
class KeptWithinTest {
    private static final String INDEX = "EUR 57/0009/2020";

    @ParameterizedTest
    @CsvSource({
        "OPEN, CASE_TEAM, true", "OPEN, TREATY_BODY, true", "OPEN, PUBLIC, true",
        "RESTRICTED, CASE_TEAM, true", "RESTRICTED, TREATY_BODY, true", "RESTRICTED, PUBLIC, false",
        "CONFIDENTIAL, CASE_TEAM, true", "CONFIDENTIAL, TREATY_BODY, false", "CONFIDENTIAL, PUBLIC, false",
    })
    void aFactTravelsAsFarAsItMayThoughItsSourceIsOpen(Sensitivity sensitivity, Audience audience, boolean told) {
        var file = twoMenAtTheBorder();
        var second = Detention.of(file.persons(), CHINA, DetentionKind.OTHER)
                .inArea("Tacheng Prefecture")
                .from(ApproximateDate.parse("2017-06-15"));
        second.accordingTo(Information.shown(file.sources().get(0)));
        second.keptWithin(sensitivity);

        var text = text(file.with(second), audience, MARCH_1);

        assertThat(text.contains("2017")).isEqualTo(told);
        if (!told) assertThat(text).isEqualTo(text(twoMenAtTheBorder(), audience, MARCH_1));
    }

    @ParameterizedTest
    @EnumSource(names = {"TREATY_BODY", "PUBLIC"})
    void underEmbargoAPublicationAndWhatOnlyItTellsAreNotTold(Audience audience) {
        var day = LocalDate.of(2020, 2, 20);

        assertThat(text(embargoed(), audience, day)).isEqualTo(text(twoMenAtTheBorder(), audience, day));
        assertThat(text(embargoed(), audience, day.plusDays(4)))
                .isEqualTo(text(twoMenAtTheBorder(), audience, day.plusDays(4)));
        assertThat(text(embargoed(), audience, day.plusDays(5))).contains("A new statement", INDEX);
    }

    @ParameterizedTest
    @EnumSource(names = {"CASE_TEAM"})
    void theTeamThatWritesItKnowsItBefore(Audience audience) {
        assertThat(text(embargoed(), audience, LocalDate.of(2020, 2, 20))).contains("A new statement", INDEX);
    }

    /** Out on 22 February, and nobody may speak of it before the 25th. */
    private static CaseFile embargoed() {
        var file = twoMenAtTheBorder();
        var source = Source.of(key("new"), SourceKind.OWN_PUBLICATION)
                .citedAs(Citation.parse(INDEX))
                .dated(ApproximateDate.parse("2020-02-22"));
        var claim =
                Detention.of(file.persons(), KAZAKHSTAN, DetentionKind.OTHER).from(ApproximateDate.parse("2020-02-12"));
        claim.accordingTo(Information.shown(source));
        return file.with(source)
                .with(claim)
                .with(Publication.of(
                                IndexNumber.parse(INDEX),
                                PublicationKind.PUBLIC_STATEMENT,
                                LocalDate.of(2020, 2, 22),
                                Locale.ENGLISH,
                                english("A new statement"))
                        .embargoedUntil(LocalDate.of(2020, 2, 25)));
    }

    private static String text(CaseFile file, Audience audience, LocalDate day) {
        return Texts.of(brief(file, audience, day), Wording.of(Telling.class, "Words", Locale.ENGLISH))
                .map(placed -> placed.place() + ": " + placed.text())
                .collect(Collectors.joining("\n"));
    }

    private static Briefing brief(CaseFile file, Audience audience, LocalDate day) {
        return Disclosure.shipped().brief(file, audience, Locale.ENGLISH, day);
    }
}

package org.dutybearer.briefing;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dutybearer.casefile.CaseFixtures.CHINA;
import static org.dutybearer.casefile.CaseFixtures.KAZAKHSTAN;
import static org.dutybearer.casefile.CaseFixtures.MARCH_1;
import static org.dutybearer.casefile.CaseFixtures.aCase;
import static org.dutybearer.casefile.CaseFixtures.aMan;
import static org.dutybearer.casefile.CaseFixtures.english;
import static org.dutybearer.casefile.CaseFixtures.key;
import static org.dutybearer.casefile.CaseFixtures.knownToTreatyBodies;
import static org.dutybearer.casefile.CaseFixtures.theReport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dutybearer.casefile.AsylumClaim;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.ClaimStatus;
import org.dutybearer.casefile.Entry;
import org.dutybearer.casefile.Fact;
import org.dutybearer.casefile.Manner;
import org.dutybearer.casefile.Proceeding;
import org.dutybearer.casefile.Route;
import org.dutybearer.casefile.Stage;
import org.dutybearer.consent.Audience;
import org.dutybearer.consent.Consent;
import org.dutybearer.consent.Datum;
import org.dutybearer.core.Wording;
import org.dutybearer.person.Person;
import org.dutybearer.source.Information;
import org.junit.jupiter.api.Test;

class PseudonymKeyTest {
    private static final List<String> TRADES = List.of("tailor", "baker", "teacher", "driver", "nurse", "miner");

    private final PseudonymKey key = keyOf(1);

    @Test
    void inOneDocumentAPersonIsCalledByOneLetterWhoeverMakesItAgain() {
        assertThat(told(sixMen(), key, MARCH_1)).isEqualTo(told(sixMen(), keyOf(1), MARCH_1));
    }

    @Test
    void inAnotherDocumentTheLettersAreDealtAnew() {
        var orders = Stream.iterate(MARCH_1, day -> day.plusDays(1))
                .limit(20)
                .map(day -> order(brief(sixMen(), key, Audience.TREATY_BODY, Locale.ENGLISH, day)))
                .collect(toSet());

        assertThat(orders).hasSizeGreaterThan(15);
        assertThat(order(brief(sixMen(), key, Audience.TREATY_BODY, Locale.ENGLISH, MARCH_1)))
                .isNotEqualTo(order(brief(sixMen(), keyOf(2), Audience.TREATY_BODY, Locale.ENGLISH, MARCH_1)))
                .isNotEqualTo(order(brief(sixMen(), key, Audience.TREATY_BODY, Locale.FRENCH, MARCH_1)));
    }

    @Test
    void nothingTellsInWhichOrderPeopleStandOnRecord() {
        var turned = sixMen(true);

        assertThat(told(turned, key, MARCH_1)).containsExactlyElementsOf(told(sixMen(), key, MARCH_1));
    }

    @Test
    void withoutAKeyTheLettersHoldForThisProcess() {
        var disclosure = Disclosure.shipped();

        assertThat(order(disclosure.brief(sixMen(), Audience.TREATY_BODY, Locale.ENGLISH, MARCH_1)))
                .isEqualTo(order(Disclosure.shipped().brief(sixMen(), Audience.TREATY_BODY, Locale.ENGLISH, MARCH_1)));
    }

    @Test
    void theCaseTeamReadsPeopleInTheOrderOnRecord() {
        assertThat(brief(sixMen(), key, Audience.CASE_TEAM, Locale.ENGLISH, MARCH_1)
                        .people())
                .extracting(PersonView::name)
                .containsExactly(
                        "Askar Alfa", "Bolat Bravo", "Daniyar Delta", "Erlan Echo", "Yerkin Yankee", "Zhandos Zulu");
    }

    @Test
    void aKeyIsLongEnoughAndNeverPrinted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PseudonymKey.of(new byte[31]))
                .withMessageContaining("32 bytes");
        assertThat(key.toString()).doesNotContain(HexFormat.of().formatHex(key.secret()));
    }

    private static PseudonymKey keyOf(int seed) {
        var secret = new byte[PseudonymKey.BYTES];
        Arrays.fill(secret, (byte) seed);
        return PseudonymKey.of(secret);
    }

    private static Briefing brief(CaseFile file, PseudonymKey key, Audience audience, Locale language, LocalDate day) {
        return Disclosure.shipped().under(key).brief(file, audience, language, day);
    }

    private static List<String> told(CaseFile file, PseudonymKey key, LocalDate day) {
        return Texts.of(
                        brief(file, key, Audience.TREATY_BODY, Locale.ENGLISH, day),
                        Wording.of(Telling.class, "Words", Locale.ENGLISH))
                .map(placed -> placed.place() + ": " + placed.text())
                .toList();
    }

    /** Who is told of first, second and so on, by his trade: in English and French it is the same word here. */
    private static List<String> order(Briefing briefing) {
        return briefing.people().stream()
                .flatMap(person -> person.topics().stream().filter(t -> t.id().equals("work")))
                .map(topic -> topic.answer().text())
                .toList();
    }

    private static CaseFile sixMen() {
        return sixMen(false);
    }

    /** Six men who agreed to be told of, with what could lead to them and without their names, each with a claim, a charge and a crossing of his own, and one charge they share. */
    private static CaseFile sixMen(boolean turned) {
        var report = theReport();
        var file = aCase().with(report);
        var men = new ArrayList<>(List.of(
                aMan("p1", "Askar Alfa"),
                aMan("p2", "Bolat Bravo"),
                aMan("p3", "Daniyar Delta"),
                aMan("p4", "Erlan Echo"),
                aMan("p5", "Yerkin Yankee"),
                aMan("p6", "Zhandos Zulu")));
        for (int i = 0; i < men.size(); i++)
            knownToTreatyBodies(men.get(i))
                    .allows(Consent.given(Datum.LOCATION, Audience.TREATY_BODY, LocalDate.of(2020, 1, 1)))
                    .workingAs(english(TRADES.get(i)));
        var charged = new ArrayList<>(men.subList(1, 4));
        if (turned) {
            Collections.reverse(men);
            Collections.reverse(charged);
        }
        men.forEach(file::with);
        for (Person man : inTheirOwnOrder(men)) {
            var entry = Entry.of(List.of(man), CHINA, KAZAKHSTAN, Route.DIRECT, Manner.IRREGULAR);
            entry.accordingTo(Information.shown(report));
            file.with(entry);
        }
        var claim = AsylumClaim.of(men, KAZAKHSTAN, ClaimStatus.PENDING);
        var charge = Proceeding.of(charged, KAZAKHSTAN, Stage.PRE_TRIAL).charging(english("crossing"));
        for (Fact fact : List.of(claim, charge)) fact.accordingTo(Information.shown(report));
        return file.with(claim).with(charge);
    }

    private static List<Person> inTheirOwnOrder(List<Person> men) {
        return men.stream().sorted((a, b) -> a.key().compareTo(b.key())).toList();
    }
}

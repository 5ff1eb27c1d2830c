package org.dutybearer.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dutybearer.casefile.CaseFixtures.MARCH_1;
import static org.dutybearer.casefile.CaseFixtures.aMan;
import static org.dutybearer.casefile.CaseFixtures.agreeingToEverything;
import static org.dutybearer.casefile.CaseFixtures.key;
import static org.dutybearer.casefile.CaseFixtures.knownToDonors;
import static org.dutybearer.casefile.CaseFixtures.twoMenAtTheBorder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.consent.Audience;
import org.dutybearer.consent.Consent;
import org.dutybearer.consent.Datum;
import org.dutybearer.core.Refusal;
import org.dutybearer.core.Wording;
import org.dutybearer.person.Person;
import org.junit.jupiter.api.Test;

class UseTest {
    private static final int CASES = 25;

    private final Disclosure disclosure = Disclosure.shipped();

    @Test
    void aBriefingThatNamesSomebodyRestsOnHisConsentToItAndToBeingToldOf() {
        var askar = aMan("askar", "Askar Testuly")
                .allows(given(Datum.CASE_EXISTENCE, Audience.TREATY_BODY))
                .allows(given(Datum.NAME, Audience.TREATY_BODY));

        var briefing = brief(twoMenAtTheBorder(askar, aMan("bolat", "Bolat Proveuly")), Audience.TREATY_BODY);

        assertThat(briefing.uses())
                .containsExactly(new Use(key("askar"), Datum.NAME), new Use(key("askar"), Datum.CASE_EXISTENCE));
    }

    @Test
    void whatThePublicReadsRestsOnAllThatIsToldOfEachButNotOnAPictureNobodyShows() {
        var file = twoMenAtTheBorder(
                agreeingToEverything(aMan("askar", "Askar Testuly")), aMan("bolat", "Bolat Proveuly"));

        assertThat(brief(file, Audience.PUBLIC).uses())
                .extracting(Use::datum)
                .contains(Datum.NAME, Datum.CASE_EXISTENCE, Datum.TESTIMONY)
                .doesNotContain(Datum.IMAGE);
        assertThat(brief(file, Audience.PUBLIC).uses()).extracting(Use::person).containsOnly(key("askar"));
    }

    @Test
    void aUseHasTheLastDayOfTheConsentItRestsOn() {
        var askar = aMan("askar", "Askar Testuly")
                .allows(given(Datum.CASE_EXISTENCE, Audience.TREATY_BODY))
                .allows(given(Datum.NAME, Audience.TREATY_BODY).until(MARCH_1.plusDays(9)));

        var briefing = brief(twoMenAtTheBorder(askar, aMan("bolat", "Bolat Proveuly")), Audience.TREATY_BODY);

        assertThat(briefing.uses()).extracting(Use::lastDay).containsExactly(MARCH_1.plusDays(9), null);
    }

    @Test
    void theTeamNeedsNoConsent() {
        assertThat(brief(twoMenAtTheBorder(), Audience.CASE_TEAM).uses()).isEmpty();
    }

    @Test
    void whatDonorsAreToldOfACaseRestsOnEverybodyWhoLetsThemKnowOfIt() {
        var file = twoMenAtTheBorder(
                knownToDonors(aMan("askar", "Askar Testuly")), knownToDonors(aMan("bolat", "Bolat Proveuly")));

        assertThat(brief(file, Audience.DONOR).uses())
                .containsExactly(
                        new Use(key("askar"), Datum.CASE_EXISTENCE), new Use(key("bolat"), Datum.CASE_EXISTENCE));
    }

    @Test
    void aConsentThatNoBriefingRestsOnCanGoWithoutChangingAWord() {
        var random = new Random(4);
        int told = 0;
        for (int i = 0; i < CASES; i++) {
            var consents = consents(random);
            for (var audience : List.of(Audience.TREATY_BODY, Audience.PUBLIC)) {
                var before = told(consents, audience);
                if (before.isEmpty()) continue;
                told++;
                var uses = before.get().uses();
                var left = consents.stream()
                        .filter(c -> uses.contains(new Use(key(c.person), c.consent.datum())))
                        .toList();

                var after = told(left, audience);

                assertThat(after.map(UseTest::textOf)).contains(textOf(before.get()));
                assertThat(after.map(Briefing::uses)).contains(uses);
            }
        }
        assertThat(told).isGreaterThan(CASES / 2);
    }

    @Test
    void theTextOfAUseHoldsNoKey() {
        assertThat(new Use(key("askar"), Datum.NAME)).hasToString("Use[NAME]");
    }

    private record Given(String person, Consent consent) {}

    private static List<Given> consents(Random random) {
        var consents = new ArrayList<Given>();
        for (var person : List.of("askar", "bolat"))
            for (var datum : Datum.values())
                for (var audience : List.of(Audience.TREATY_BODY, Audience.PUBLIC))
                    if (random.nextInt(3) > 0) consents.add(new Given(person, given(datum, audience)));
        return consents;
    }

    private Optional<Briefing> told(List<Given> consents, Audience audience) {
        try {
            return Optional.of(brief(
                    twoMenAtTheBorder(
                            agreeing(aMan("askar", "Askar Testuly"), consents),
                            agreeing(aMan("bolat", "Bolat Proveuly"), consents)),
                    audience));
        } catch (Refusal nobodyMayBeShown) {
            return Optional.empty();
        }
    }

    private static Person agreeing(Person person, List<Given> consents) {
        for (var given : consents) if (given.person.equals(person.key().text())) person.allows(given.consent);
        return person;
    }

    private static Consent given(Datum datum, Audience audience) {
        return Consent.given(datum, audience, MARCH_1);
    }

    private Briefing brief(CaseFile file, Audience audience) {
        return disclosure.brief(file, audience, Locale.ENGLISH, MARCH_1);
    }

    private static String textOf(Briefing briefing) {
        var words = Wording.of(Telling.class, "Words", briefing.heading().language());
        return Texts.of(briefing, words)
                .map(placed -> placed.place() + ": " + placed.text())
                .collect(Collectors.joining("\n"));
    }
}

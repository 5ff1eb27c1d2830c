package org.dutybearer.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dutybearer.casefile.Act;
import org.dutybearer.casefile.ActType;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.ClaimStatus;
import org.dutybearer.casefile.Manner;
import org.dutybearer.casefile.Method;
import org.dutybearer.casefile.Modality;
import org.dutybearer.casefile.RecommendationStatus;
import org.dutybearer.casefile.Role;
import org.dutybearer.casefile.Route;
import org.dutybearer.casefile.StatusEntry;
import org.dutybearer.consent.Audience;
import org.dutybearer.consent.Datum;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Key;
import org.dutybearer.core.Truth;
import org.dutybearer.person.Person;
import org.dutybearer.source.Information;
import org.dutybearer.source.Standing;
import org.dutybearer.statement.Mode;
import org.dutybearer.statement.Stance;
import org.dutybearer.statement.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each fact of the public statement is in the sample, and nothing that it does not say. */
class PublishedSampleTest {
    private static final Path FILE = Path.of("../samples/cases/kaz-2019-xinjiang.yaml");
    private static final CountryCode KAZAKHSTAN = CountryCode.parse("KAZ");
    private static final CountryCode CHINA = CountryCode.parse("CHN");
    private static final LocalDate DAY_OF_STATEMENT = LocalDate.of(2019, 12, 12);

    private static CaseFile file;

    @BeforeAll
    static void read() throws IOException {
        file = Samples.READER.read(FILE);
    }

    @Test
    void theReturnIsThreatenedByTheStateOfRefugeAndItsYearIsInferred() {
        Act threatened = act(ActType.RETURN);

        assertThat(threatened.modality()).isEqualTo(Modality.THREATENED);
        assertThat(threatened.by().state()).isEqualTo(KAZAKHSTAN);
        assertThat(threatened.to()).contains(CHINA);
        assertThat(threatened.persons()).hasSize(2);
        assertThat(file.events().get(0).date().orElseThrow()).hasToString("2019-12-06?");
        assertThat(file.events().get(0).notes()).extracting("field").containsExactly("date.year");
    }

    @Test
    void anOfficialIsReportedToHaveAnnouncedIt() {
        Statement announced = statement("return-announced");

        assertThat(announced.stance()).isEqualTo(Stance.ANNOUNCE);
        assertThat(announced.mode()).isEqualTo(Mode.REPORTED);
        assertThat(announced.speaker()).contains("Darhan Dilmanov");
        assertThat(announced.office()).isPresent();
        assertThat(announced.body()).isPresent();
    }

    @Test
    void bothAskedForAsylumOnADayNotKnown() {
        var claim = file.asylumClaims().get(0);

        assertThat(claim.status()).isEqualTo(ClaimStatus.PENDING);
        assertThat(claim.date()).isEmpty();
        assertThat(claim.persons()).hasSize(2);
    }

    @Test
    void bothCameDirectlyAndNothingIsSaidOfPresentingThemselves() {
        var entry = file.entries().get(0);

        assertThat(entry.route()).isEqualTo(Route.DIRECT);
        assertThat(entry.manner()).isEqualTo(Manner.IRREGULAR);
        assertThat(entry.date().orElseThrow()).hasToString("2019-10-06");
        assertThat(entry.presentation()).isEmpty();
    }

    @Test
    void theCampIsOneMansAllegationAgainstChina() {
        var inCamp = file.events().get(1).acts();

        assertThat(inCamp).extracting(Act::type).containsExactly(ActType.ARBITRARY_DETENTION, ActType.ILL_TREATMENT);
        assertThat(inCamp).extracting(act -> act.by().state()).containsOnly(CHINA);
        assertThat(inCamp).flatExtracting(Act::persons).extracting(Person::key).containsOnly(Key.parse("person-1"));
        assertThat(inCamp)
                .flatExtracting(Act::information)
                .extracting(Information::standing)
                .containsOnly(Standing.ALLEGED);
        assertThat(inCamp.get(1).method()).contains(Method.BEATING);
    }

    @Test
    void theDetentionHasNoBeginningButADayOnWhichTheyWereHeld() {
        var detention = file.detentions().get(0);

        assertThat(detention.start()).isEmpty();
        assertThat(detention.end()).isEmpty();
        assertThat(detention.heldOn()).contains(DAY_OF_STATEMENT);
    }

    @Test
    void theChargeAloneHasTheChargesOwnWords() throws IOException {
        assertThat(file.proceedings().get(0).charge().orElseThrow().in(Locale.ENGLISH))
                .contains("\"illegally crossing the border\"");
        assertThat(Files.readString(FILE).split("(?i)illegal", -1)).hasSize(2);
    }

    @Test
    void theMillionIsContextAndApproximate() {
        var pattern = file.patterns().get(0);

        assertThat(pattern.quantity().orElseThrow().number()).isEqualTo(1_000_000);
        assertThat(pattern.quantity().orElseThrow().approximate()).isTrue();
        assertThat(file.persons()).hasSize(2).allMatch(pattern::concerns);
    }

    @Test
    void twoPositionsOnTheCampsContradictEachOtherInTime() {
        assertThat(statement("camps-denied").stance()).isEqualTo(Stance.DENY);
        assertThat(statement("camps-denied").date().orElseThrow()).hasToString("../2018-10");
        assertThat(statement("camps-explained").stance()).isEqualTo(Stance.ACKNOWLEDGE_ALTERNATIVE_EXPLANATION);
        assertThat(statement("camps-explained").date().orElseThrow()).hasToString("2018-10/..");
        assertThat(statement("camps-explained").contradicts()).containsExactly(Key.parse("camps-denied"));
    }

    @Test
    void ownEarlierResearchIsCitedInItsCanonicalForm() {
        assertThat(file.source(Key.parse("camps-report"))
                        .flatMap(source -> source.citation())
                        .orElseThrow())
                .hasToString("ASA 17/9113/2018");
    }

    @Test
    void fourThingsAreAskedOfKazakhstanAndAreOpen() {
        assertThat(file.recommendations()).hasSize(4);
        assertThat(file.recommendations()).extracting("state").containsOnly(KAZAKHSTAN);
        assertThat(file.recommendations()).allMatch(asked -> !asked.grounds().isEmpty());
        assertThat(file.recommendations())
                .flatExtracting("history")
                .containsOnly(StatusEntry.of(DAY_OF_STATEMENT, RecommendationStatus.OPEN, null));
    }

    @Test
    void theStatesKeepTheirParts() {
        assertThat(file.roleOf(KAZAKHSTAN)).contains(Role.REFUGE);
        assertThat(file.roleOf(CHINA)).contains(Role.ORIGIN);
    }

    @Test
    void bothMayBeNamedInPublicAsTheyAlreadyAre() {
        for (Datum datum : List.of(Datum.NAME, Datum.TESTIMONY, Datum.LOCATION, Datum.CASE_EXISTENCE))
            assertThat(file.persons()).allMatch(person -> person.allows(datum, Audience.PUBLIC, DAY_OF_STATEMENT));
        assertThat(file.persons()).noneMatch(person -> person.allows(Datum.IMAGE, Audience.PUBLIC, DAY_OF_STATEMENT));
    }

    @Test
    void nobodyIsCalledARefugee() throws IOException {
        assertThat(Files.readString(FILE)).doesNotContain("refugees", "réfugié", "breach", "violation");
    }

    @Test
    void bothSamplesSpeakEnglishAndFrenchWhereverTheyTellSomething() throws IOException {
        for (Path sample : Samples.all().toList()) {
            CaseFile told = Samples.READER.read(sample);
            var texts = Stream.of(
                            Stream.of(told.title(), told.summary().orElseThrow()),
                            told.events().stream().map(event -> event.title()),
                            told.events().stream().flatMap(event -> event.description().stream()),
                            told.statements().stream().flatMap(said -> said.words().stream()),
                            told.recommendations().stream().map(asked -> asked.action()),
                            told.publications().stream().map(published -> published.title()))
                    .flatMap(all -> all);

            assertThat(texts)
                    .allMatch(text -> text.in(Locale.ENGLISH).isPresent()
                            && text.in(Locale.FRENCH).isPresent());
        }
    }

    @Test
    void noNameOfTheInventedCaseStandsOutsideTheNames() throws IOException {
        CaseFile invented = Samples.READER.read(Samples.INVENTED);
        var outside = Files.readString(Samples.INVENTED)
                .lines()
                .filter(line -> !line.contains("script:"))
                .toList();

        for (Person person : invented.persons())
            person.names().forEach(name -> assertThat(outside).noneMatch(line -> line.contains(name.text())));
    }

    @Test
    void theInventedCaseHasAChild() throws IOException {
        CaseFile invented = Samples.READER.read(Samples.INVENTED);

        assertThat(invented.person(Key.parse("person-2"))
                        .orElseThrow()
                        .wasChildOn(invented.events().get(0).date().orElseThrow()))
                .isNotEqualTo(Truth.NO);
    }

    private static Act act(ActType type) {
        return file.acts().stream()
                .filter(act -> act.type() == type)
                .findFirst()
                .orElseThrow();
    }

    private static Statement statement(String key) {
        return file.statements().stream()
                .filter(statement -> statement.key().equals(Key.parse(key)))
                .findFirst()
                .orElseThrow();
    }
}

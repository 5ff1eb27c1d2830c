package org.dutybearer.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dutybearer.casefile.CaseFixtures.CHINA;
import static org.dutybearer.casefile.CaseFixtures.KAZAKHSTAN;
import static org.dutybearer.casefile.CaseFixtures.MARCH_1;
import static org.dutybearer.casefile.CaseFixtures.aCase;
import static org.dutybearer.casefile.CaseFixtures.aMan;
import static org.dutybearer.casefile.CaseFixtures.english;
import static org.dutybearer.casefile.CaseFixtures.key;
import static org.dutybearer.casefile.CaseFixtures.theReport;

import java.util.List;
import org.dutybearer.casefile.Act;
import org.dutybearer.casefile.ActType;
import org.dutybearer.casefile.AsylumClaim;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.Circumstance;
import org.dutybearer.casefile.ClaimStatus;
import org.dutybearer.casefile.Detention;
import org.dutybearer.casefile.DetentionKind;
import org.dutybearer.casefile.Entry;
import org.dutybearer.casefile.Event;
import org.dutybearer.casefile.Fact;
import org.dutybearer.casefile.Involvement;
import org.dutybearer.casefile.Manner;
import org.dutybearer.casefile.Matter;
import org.dutybearer.casefile.Modality;
import org.dutybearer.casefile.Offence;
import org.dutybearer.casefile.Pattern;
import org.dutybearer.casefile.Perpetrator;
import org.dutybearer.casefile.Presentation;
import org.dutybearer.casefile.Proceeding;
import org.dutybearer.casefile.ProceedingKind;
import org.dutybearer.casefile.Route;
import org.dutybearer.casefile.Stage;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CountryCode;
import org.dutybearer.person.Person;
import org.dutybearer.source.Connection;
import org.dutybearer.source.Information;
import org.dutybearer.source.Source;
import org.dutybearer.source.SourceKind;
import org.dutybearer.source.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {
    private static final List<ApproximateDate> NO_DAY = List.of();

    private final Source report = theReport();
    private final Source account =
            Source.of(key("account"), SourceKind.TESTIMONY).givenBy(key("askar"));
    private final Person askar = aMan("askar", "Askar Testuly");

    /**
     * Askar came to Kazakhstan twice and asked for asylum twice. Kazakhstan holds him, tries him, beat him on a known day, as he and
     * the report tell, and threatens to return him. China held him and beat him, as he tells, and tortured him, as the report tells.
     */
    @ParameterizedTest(name = "{0}: {1} finds {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "KAZ | irregular-entry                   | 1",
                "KAZ | direct-entry                      | 1",
                "KAZ | presentation                      | 1",
                "KAZ | cause-given                       | 0",
                "CHN | irregular-entry                   | 0",
                "CHN | direct-entry                      | 0",
                "CHN | presentation                      | 0",
                "KAZ | detention                         | 2",
                "KAZ | detention PRE_TRIAL               | 1",
                "CHN | detention                         | 1",
                "CHN | detention PRE_TRIAL               | 0",
                "KAZ | proceeding                        | 2",
                "KAZ | proceeding CRIMINAL               | 1",
                "KAZ | proceeding ASYLUM                 | 0",
                "KAZ | proceeding OTHER                  | 1",
                "KAZ | proceeding IRREGULAR_ENTRY        | 0",
                "KAZ | proceeding UNSTATED               | 1",
                "KAZ | proceeding UNSTATED CRIMINAL      | 0",
                "CHN | proceeding                        | 0",
                "KAZ | asylum-claim                      | 2",
                "KAZ | asylum-claim PENDING              | 1",
                "CHN | asylum-claim                      | 0",
                "KAZ | circumstance INTENT               | 1",
                "KAZ | circumstance SEVERE_PAIN          | 0",
                "CHN | circumstance SEVERE_PAIN          | 1",
                "KAZ | act RETURN                        | 1",
                "KAZ | act RETURN THREATENED             | 1",
                "KAZ | act RETURN DONE                   | 0",
                "KAZ | act ILL_TREATMENT                 | 1",
                "CHN | act ILL_TREATMENT, TORTURE        | 2",
                "CHN | act RETURN                        | 0",
                "KAZ | dated-act ILL_TREATMENT           | 1",
                "KAZ | dated-act RETURN                  | 0",
                "CHN | dated-act ILL_TREATMENT           | 0",
                "KAZ | official-act ILL_TREATMENT        | 1",
                "CHN | official-act RETURN               | 0",
                "KAZ | own-account ILL_TREATMENT TORTURE | 1",
                "KAZ | own-account TORTURE               | 0",
                "KAZ | pattern                           | 1",
                "KAZ | pattern TORTURE                   | 1",
                "KAZ | pattern KILLING                   | 0",
                "KAZ | treaty                            | 0",
                "KAZ | reservation                       | 0",
                "KAZ | child                             | 0",
                "KAZ | foreigner                         | 0",
            })
    void aLineFindsTheFactsItNamesOfTheStateThatIsAsked(String state, String clause, int found) {
        assertThat(read(aFileFullOfFacts(), state, Clause.parse(Weight.SHOWN, clause), false))
                .hasSize(found);
    }

    @ParameterizedTest(name = "shown at most {0}, a source {1}: {2}")
    @CsvSource({
        "SHOWN,SHOWN,SHOWN",
        "SHOWN,ALLEGED,ALLEGED",
        "SHOWN,SHOWN_NOT,SHOWN_NOT",
        "ANNOUNCED,SHOWN,ANNOUNCED",
        "ANNOUNCED,ALLEGED,ALLEGED",
        "ANNOUNCED,SHOWN_NOT,SHOWN_NOT",
        "ALLEGED,SHOWN,ALLEGED",
        "ALLEGED,ALLEGED,ALLEGED",
        "ALLEGED,SHOWN_NOT,",
        "SHOWN_NOT,SHOWN,SHOWN_NOT",
        "SHOWN_NOT,ALLEGED,",
        "SHOWN_NOT,SHOWN_NOT,",
    })
    void aFactWeighsWhatItsSourceSaysAndNeverMoreThanTheLineCanGive(
            Weight most, Standing standing, @Nullable Weight weight) {
        var such = Circumstance.of(List.of(askar), KAZAKHSTAN, Matter.INTENT);
        such.accordingTo(Information.of(report, standing, null));
        var file = aCase().with(report).with(askar).with(such);

        assertThat(read(file, "KAZ", Clause.parse(most, "circumstance INTENT"), false))
                .extracting(Evidence::weight)
                .isEqualTo(weight == null ? List.of() : List.of(weight));
    }

    @ParameterizedTest(name = "done by {0}, a source {1}: {2}")
    @CsvSource({
        "POLICE,SHOWN,SHOWN",
        "POLICE,ALLEGED,ALLEGED",
        "UNKNOWN,SHOWN,ALLEGED",
        "UNKNOWN,ALLEGED,ALLEGED",
        "UNKNOWN,SHOWN_NOT,SHOWN_NOT",
        "NON_STATE,SHOWN,",
    })
    void anActByAnUnknownHandIsNeverShownToBeAnOfficials(
            Perpetrator perpetrator, Standing standing, @Nullable Weight weight) {
        var act = Act.of(
                List.of(askar),
                ActType.ILL_TREATMENT,
                Modality.DONE,
                Involvement.of(CHINA).as(perpetrator));
        act.accordingTo(Information.of(report, standing, null));
        var file = aCase().with(report)
                .with(askar)
                .with(Event.of(key("beating"), english("Beaten")).with(act));

        assertThat(read(file, "CHN", Clause.parse(Weight.SHOWN, "official-act ILL_TREATMENT"), false))
                .extracting(Evidence::weight)
                .isEqualTo(weight == null ? List.of() : List.of(weight));
    }

    @ParameterizedTest(name = "born {0}, on {1}: {2}")
    @CsvSource({
        "2010,2020-01-01,SHOWN",
        "1990,2020-01-01,SHOWN_NOT",
        "2002,2020-06-01,",
        ",2020-01-01,",
        "2002-03-01,2020-01-01 2021-01-01,SHOWN",
        "2002-03-01,2021-01-01 2020-01-01,SHOWN",
        "2002-03-01,2021-01-01,SHOWN_NOT",
    })
    void whetherSomebodyWasAChildIsAskedForEachOfTheDays(@Nullable String born, String days, @Nullable Weight weight) {
        var person = born == null ? askar : askar.born(ApproximateDate.parse(born));
        var file = aCase().with(person);
        var asked = List.of(days.split(" ", -1)).stream()
                .map(ApproximateDate::parse)
                .toList();

        assertThat(reading(file, "KAZ", false).evidence(Clause.parse(Weight.SHOWN, "child"), asked))
                .extracting(Evidence::weight)
                .isEqualTo(weight == null ? List.of() : List.of(weight));
    }

    @Test
    void aForeignerIsWhoeverIsNoCitizenOfTheStateThatIsAsked() {
        var file = aCase().with(askar.citizenOf(CHINA));
        var clause = Clause.parse(Weight.SHOWN, "foreigner");

        assertThat(read(file, "KAZ", clause, false))
                .extracting(Evidence::weight)
                .containsExactly(Weight.SHOWN);
        assertThat(read(file, "CHN", clause, false))
                .extracting(Evidence::weight)
                .containsExactly(Weight.SHOWN_NOT);
    }

    @Test
    void whatIsFearedOnReturnIsFearedWhereTheReturnLeadsAndElseWhereSheFledFrom() {
        var clause = Clause.parse(Weight.ALLEGED, "own-account ILL_TREATMENT");
        var pattern = Clause.parse(Weight.ALLEGED, "pattern TORTURE");

        assertThat(read(aFileFullOfFacts(), "KAZ", clause, true)).hasSize(1);
        assertThat(read(aFileFullOfFacts(), "KAZ", pattern, true)).hasSize(1);
        assertThat(read(aFileFullOfFacts(), "CHN", clause, true)).isEmpty();
        assertThat(read(aFileOfAReturnTo("UZB"), "KAZ", clause, true)).isEmpty();
        assertThat(read(aFileOfAReturnTo("UZB"), "KAZ", pattern, true)).isEmpty();
        assertThat(read(aFileOfAReturnTo("CHN"), "KAZ", clause, true)).hasSize(1);
    }

    @Test
    void nothingIsReadOfWhatDoesNotCount() {
        var counted = new OnRecord(aFileFullOfFacts(), Selection.EVERYTHING, MARCH_1).of(askar);
        var hidden = new OnRecord(aFileFullOfFacts(), (person, information) -> false, MARCH_1).of(askar);

        for (Clause.Kind kind : Clause.Kind.values()) {
            boolean ofTheRegister = kind == Clause.Kind.BINDING || kind == Clause.Kind.RESERVATION;
            boolean ofThePerson = kind == Clause.Kind.CHILD || kind == Clause.Kind.FOREIGNER;
            assertThat(counted.mayHold(kind)).as(kind.name()).isEqualTo(!ofTheRegister);
            assertThat(hidden.mayHold(kind)).as(kind.name()).isEqualTo(ofThePerson);
        }
        assertThat(counted.person).isEqualTo(askar);
    }

    private CaseFile aFileFullOfFacts() {
        var askarAlone = List.of(askar);
        var beatenHere = Act.of(
                askarAlone,
                ActType.ILL_TREATMENT,
                Modality.DONE,
                Involvement.of(KAZAKHSTAN).as(Perpetrator.POLICE));
        beatenHere.accordingTo(own());
        return theTwoStatesOfHisLife(
                        Act.of(askarAlone, ActType.RETURN, Modality.THREATENED, Involvement.of(KAZAKHSTAN)))
                .with(reported(Entry.of(askarAlone, CHINA, KAZAKHSTAN, Route.DIRECT, Manner.IRREGULAR)))
                .with(reported(Entry.of(askarAlone, CHINA, KAZAKHSTAN, Route.TRANSIT, Manner.REGULAR)
                        .presented(Presentation.on(ApproximateDate.parse("2020-01"), null, null))))
                .with(reported(Detention.of(askarAlone, KAZAKHSTAN, DetentionKind.PRE_TRIAL)))
                .with(reported(Detention.of(askarAlone, KAZAKHSTAN, DetentionKind.POLICE_CUSTODY)))
                .with(reported(Detention.of(askarAlone, CHINA, DetentionKind.INCOMMUNICADO)))
                .with(reported(Proceeding.of(askarAlone, KAZAKHSTAN, Stage.TRIAL)
                        .being(ProceedingKind.CRIMINAL)
                        .about(Offence.OTHER)))
                .with(reported(Proceeding.of(askarAlone, KAZAKHSTAN, Stage.APPEAL)))
                .with(reported(AsylumClaim.of(askarAlone, KAZAKHSTAN, ClaimStatus.PENDING)))
                .with(reported(AsylumClaim.of(askarAlone, KAZAKHSTAN, ClaimStatus.WITHDRAWN)))
                .with(reported(Circumstance.of(askarAlone, KAZAKHSTAN, Matter.INTENT)))
                .with(reported(Circumstance.of(askarAlone, CHINA, Matter.SEVERE_PAIN)))
                .with(Event.of(key("beating"), english("Beaten"))
                        .on(ApproximateDate.parse("2020-02-01"))
                        .with(reported(beatenHere)));
    }

    private CaseFile aFileOfAReturnTo(String state) {
        return theTwoStatesOfHisLife(
                Act.of(List.of(askar), ActType.RETURN, Modality.THREATENED, Involvement.of(KAZAKHSTAN))
                        .towards(CountryCode.parse(state)));
    }

    private CaseFile theTwoStatesOfHisLife(Act returning) {
        var beaten = Act.of(List.of(askar), ActType.ILL_TREATMENT, Modality.DONE, Involvement.of(CHINA));
        beaten.accordingTo(own());
        var tortured = Act.of(List.of(askar), ActType.TORTURE, Modality.DONE, Involvement.of(CHINA));
        return aCase().with(report)
                .with(account)
                .with(askar)
                .with(Event.of(key("threat"), english("Return announced")).with(reported(returning)))
                .with(Event.of(key("camp"), english("Held in a camp"))
                        .with(beaten)
                        .with(reported(tortured)))
                .with(Pattern.of(key("camps"), CHINA)
                        .of(ActType.TORTURE)
                        .against(english("Kazakhs"))
                        .accordingTo(Information.shown(report)));
    }

    private <F extends Fact> F reported(F fact) {
        fact.accordingTo(Information.shown(report));
        return fact;
    }

    private Information own() {
        return Information.of(account, Standing.ALLEGED, Connection.VICTIM);
    }

    private List<Evidence> read(CaseFile file, String state, Clause clause, boolean byReturn) {
        return reading(file, state, byReturn).evidence(clause, NO_DAY);
    }

    private Reading reading(CaseFile file, String state, boolean byReturn) {
        var record = new OnRecord(file, Selection.EVERYTHING, MARCH_1);
        return new Reading(record, record.of(askar), CountryCode.parse(state), byReturn);
    }
}

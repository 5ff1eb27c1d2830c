package org.dutybearer.casefile;

import static org.dutybearer.casefile.CaseFixtures.CHINA;
import static org.dutybearer.casefile.CaseFixtures.KAZAKHSTAN;
import static org.dutybearer.casefile.CaseFixtures.english;
import static org.dutybearer.casefile.CaseFixtures.key;
import static org.dutybearer.casefile.CaseFixtures.theReport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.dutybearer.consent.Audience;
import org.dutybearer.consent.Consent;
import org.dutybearer.consent.Datum;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CaseRef;
import org.dutybearer.person.Person;
import org.dutybearer.person.PersonName;
import org.dutybearer.source.Connection;
import org.dutybearer.source.Information;
import org.dutybearer.source.Source;
import org.dutybearer.source.SourceKind;
import org.dutybearer.source.Standing;
import org.dutybearer.treaty.ProvisionRef;

/**
 * Twenty invented people of whom much is on record, and not the same of each: more provisions and persons than any page was drawn
 * for. The same seed gives the same case.
 */
public final class CrowdedCase {
    public static final CaseRef REF = CaseRef.parse("KAZ-2020-020");

    private static final List<String> NAMES = List.of(
            "Askar Testuly",
            "Bolat Proveuly",
            "Aqmaral-Gulzhanat Bekmuhammedqyzy-Sampleovskaya",
            "Dana Exampleqyzy",
            "Erlan Mockuly",
            "Farida Dummyqyzy",
            "Gani Fictuly",
            "Hadisha Inventqyzy",
            "Ilyas Placeholdaruly",
            "Janar Testqyzy",
            "Kairat Sampluly",
            "Lazzat Provqyzy",
            "Murat Exampleuly",
            "Nurbolatkhanmuhammedjanuly",
            "Orynbasar Mockqyzy",
            "Perizat Dummyqyzy",
            "Qanat Fictuly",
            "Raushan Inventqyzy",
            "Serik Placeholduly",
            "Tolkyn Testqyzy");

    private static final List<ActType> BY_THE_STATE_OF_ORIGIN = List.of(
            ActType.ILL_TREATMENT,
            ActType.TORTURE,
            ActType.ARBITRARY_DETENTION,
            ActType.RESTRICTION_OF_RELIGION,
            ActType.RESTRICTION_OF_EXPRESSION,
            ActType.DISCRIMINATION);

    private static final List<Matter> IN_THE_STATE_OF_REFUGE = List.of(
            Matter.ASYLUM_ACCESS_DENIED,
            Matter.COURT_ACCESS_DENIED,
            Matter.NOT_BROUGHT_BEFORE_JUDGE,
            Matter.DEFENCE_DENIED,
            Matter.COMPLAINT_MADE,
            Matter.INHUMANE_CONDITIONS,
            Matter.UNACCOMPANIED,
            Matter.REMEDY_DENIED);

    private final Random random;
    private final Set<Datum> agreed;
    private final Source report = theReport();
    private final CaseFile file = CaseFile.open(
                    REF, Locale.ENGLISH, english("Twenty people face return"), LocalDate.of(2020, 3, 1))
            .with(KAZAKHSTAN, Role.REFUGE)
            .with(CHINA, Role.ORIGIN)
            .summarised(english("Twenty people came over the border and are told that they will be returned."))
            .with(report);

    private CrowdedCase(long seed, Set<Datum> agreed) {
        this.random = new Random(seed);
        this.agreed = agreed;
    }

    public static CaseFile seeded(long seed) {
        return new CrowdedCase(seed, EnumSet.allOf(Datum.class)).told();
    }

    /** The same people, who may be named to nobody but the team. */
    public static CaseFile ofUnnamed(long seed) {
        return new CrowdedCase(seed, EnumSet.complementOf(EnumSet.of(Datum.NAME))).told();
    }

    private CaseFile told() {
        var people = new ArrayList<Person>();
        for (String name : NAMES) people.add(person(name));
        for (Person person : people) tell(person);
        var threat = Act.of(people, ActType.RETURN, Modality.THREATENED, Involvement.of(KAZAKHSTAN))
                .towards(CHINA);
        threat.accordingTo(Information.shown(report));
        return file.with(Event.of(key("announced"), english("Return announced"))
                        .on(ApproximateDate.parse("2020-01-20"))
                        .with(threat))
                .with(Pattern.of(key("camps"), CHINA)
                        .of(ActType.TORTURE)
                        .against(english("Kazakhs"))
                        .accordingTo(Information.shown(report)))
                .with(Recommendation.to(KAZAKHSTAN, key("release"), english("Release all of them."))
                        .restingOn(ProvisionRef.parse("ICCPR 9(1)"))
                        .stands(StatusEntry.of(LocalDate.of(2020, 2, 1), RecommendationStatus.OPEN, null)));
    }

    private Person person(String name) {
        int number = file.persons().size() + 1;
        var person = Person.of(key("person-" + number))
                .named(PersonName.of(PersonName.Kind.PREFERRED, name, "Latn"))
                .ofEthnicity("Kazakh")
                .born(ApproximateDate.parse(number % 5 == 0 ? "2005" : "1985"));
        if (number % 7 == 3) person.named(PersonName.of(PersonName.Kind.LEGAL, "Ақмарал Бекмұхаммедқызы", "Cyrl"));
        for (Datum datum : agreed) person.allows(Consent.given(datum, Audience.PUBLIC, LocalDate.of(2020, 2, 1)));
        file.with(person);
        return person;
    }

    private void tell(Person person) {
        var alone = List.of(person);
        var account =
                Source.of(key("account-" + person.key()), SourceKind.TESTIMONY).givenBy(person.key());
        file.with(account);
        file.with(shown(Entry.of(alone, CHINA, KAZAKHSTAN, Route.DIRECT, Manner.IRREGULAR)
                .on(ApproximateDate.parse("2020-01-07"))));
        if (often()) file.with(shown(AsylumClaim.of(alone, KAZAKHSTAN, ClaimStatus.PENDING)));
        if (often())
            file.with(shown(
                    Detention.of(alone, KAZAKHSTAN, DetentionKind.PRE_TRIAL).heldOn(LocalDate.of(2020, 2, 1))));
        if (often()) file.with(shown(Proceeding.of(alone, KAZAKHSTAN, Stage.PRE_TRIAL)));
        for (Matter matter : IN_THE_STATE_OF_REFUGE)
            if (often()) {
                var circumstance = Circumstance.of(alone, KAZAKHSTAN, matter);
                circumstance.accordingTo(Information.of(account, Standing.ALLEGED, Connection.VICTIM));
                file.with(circumstance);
            }
        var camp =
                Event.of(key("camp-" + person.key()), english("Held in a camp")).on(ApproximateDate.parse("2018"));
        for (ActType type : BY_THE_STATE_OF_ORIGIN)
            if (often()) {
                var act = Act.of(alone, type, Modality.DONE, Involvement.of(CHINA));
                act.accordingTo(Information.of(account, Standing.ALLEGED, Connection.VICTIM));
                camp.with(act);
            }
        file.with(camp);
    }

    private boolean often() {
        return random.nextInt(3) > 0;
    }

    private <F extends Fact> F shown(F fact) {
        fact.accordingTo(Information.shown(report));
        return fact;
    }
}

package org.dutybearer.casefile;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.dutybearer.consent.Audience;
import org.dutybearer.consent.Consent;
import org.dutybearer.consent.Datum;
import org.dutybearer.consent.Sensitivity;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Key;
import org.dutybearer.core.Text;
import org.dutybearer.person.Disability;
import org.dutybearer.person.Elsewhere;
import org.dutybearer.person.GroupSize;
import org.dutybearer.person.Person;
import org.dutybearer.person.PersonName;
import org.dutybearer.person.PopulationGroup;
import org.dutybearer.person.Sex;
import org.dutybearer.source.Citation;
import org.dutybearer.source.Connection;
import org.dutybearer.source.Information;
import org.dutybearer.source.Reliability;
import org.dutybearer.source.Source;
import org.dutybearer.source.SourceKind;
import org.dutybearer.source.Standing;
import org.dutybearer.statement.IndexNumber;
import org.dutybearer.statement.Mode;
import org.dutybearer.statement.Publication;
import org.dutybearer.statement.PublicationKind;
import org.dutybearer.statement.Stance;
import org.dutybearer.statement.Statement;
import org.dutybearer.statement.StatementKind;
import org.dutybearer.treaty.ProvisionRef;

/** Invented cases that tests tell their stories with. */
public final class CaseFixtures {
    public static final CountryCode KAZAKHSTAN = CountryCode.parse("KAZ");
    public static final CountryCode CHINA = CountryCode.parse("CHN");
    public static final LocalDate MARCH_1 = LocalDate.of(2020, 3, 1);

    private CaseFixtures() {}

    public static Text english(String words) {
        return Text.of(Locale.ENGLISH, words);
    }

    public static Key key(String text) {
        return Key.parse(text);
    }

    public static Source theReport() {
        return Source.of(key("report"), SourceKind.OWN_PUBLICATION)
                .citedAs(Citation.parse("EUR 57/0001/2020"))
                .dated(ApproximateDate.parse("2020-02-01"))
                .reliable(Reliability.HIGHLY_RELIABLE);
    }

    public static Person aMan(String key, String name) {
        return Person.of(key(key))
                .named(PersonName.of(PersonName.Kind.PREFERRED, name, "Latn"))
                .ofSex(Sex.MALE)
                .ofEthnicity("Kazakh");
    }

    public static Person agreeingToEverything(Person person) {
        for (Datum datum : Datum.values())
            person.allows(Consent.given(datum, Audience.PUBLIC, LocalDate.of(2020, 1, 1)));
        return knownToDonors(person);
    }

    /** Somebody who agreed that donors know of the case, who are told nothing of him. */
    public static Person knownToDonors(Person person) {
        return person.allows(Consent.given(Datum.CASE_EXISTENCE, Audience.DONOR, LocalDate.of(2020, 1, 1)));
    }

    /** Somebody who agreed that treaty bodies know of the case, and to nothing else. */
    public static Person knownToTreatyBodies(Person person) {
        return person.allows(Consent.given(Datum.CASE_EXISTENCE, Audience.TREATY_BODY, LocalDate.of(2020, 1, 1)));
    }

    /** An empty case with two states. */
    public static CaseFile aCase() {
        return CaseFile.open(CaseRef.parse("KAZ-2020-001"), Locale.ENGLISH, english("Two men face return"), MARCH_1)
                .with(KAZAKHSTAN, Role.REFUGE)
                .with(CHINA, Role.ORIGIN);
    }

    /**
     * Two invented men came over a border, asked for asylum, are charged with the crossing and threatened with return; one of
     * them tells of beating. Everything may be shown to everybody but donors.
     */
    public static CaseFile twoMenAtTheBorder() {
        return twoMenAtTheBorder(
                agreeingToEverything(aMan("askar", "Askar Testuly")),
                agreeingToEverything(aMan("bolat", "Bolat Proveuly")));
    }

    public static CaseFile twoMenAtTheBorder(Person askar, Person bolat) {
        var report = theReport();
        var account = Source.of(key("account"), SourceKind.TESTIMONY)
                .givenBy(askar.key())
                .through(report);
        var both = List.of(askar, bolat);
        var file = aCase().with(report).with(account).with(askar).with(bolat);

        var entry = Entry.of(both, CHINA, KAZAKHSTAN, Route.DIRECT, Manner.IRREGULAR)
                .on(ApproximateDate.parse("2020-01-07"));
        var claim = AsylumClaim.of(both, KAZAKHSTAN, ClaimStatus.PENDING);
        var detention = Detention.of(both, KAZAKHSTAN, DetentionKind.PRE_TRIAL)
                .inArea("Almaty Region")
                .heldOn(LocalDate.of(2020, 2, 1));
        var proceeding = Proceeding.of(both, KAZAKHSTAN, Stage.PRE_TRIAL).charging(english("\"crossing the border\""));
        for (Fact fact : List.of(entry, claim, detention, proceeding)) fact.accordingTo(Information.shown(report));

        var threat = Act.of(both, ActType.RETURN, Modality.THREATENED, Involvement.of(KAZAKHSTAN))
                .towards(CHINA);
        threat.accordingTo(Information.shown(report));
        var beating = Act.of(List.of(askar), ActType.ILL_TREATMENT, Modality.DONE, Involvement.of(CHINA))
                .byMeansOf(Method.BEATING);
        beating.accordingTo(Information.of(account, Standing.ALLEGED, Connection.VICTIM));

        return file.with(entry)
                .with(claim)
                .with(detention)
                .with(proceeding)
                .with(Event.of(key("announced-return"), english("Return announced"))
                        .on(ApproximateDate.parse("2020-01-20?"))
                        .noted(ClarifyingNote.on("date.year", english("inferred from the date of the report")))
                        .with(threat))
                .with(Event.of(key("camp"), english("Held in a camp"))
                        .at(Place.in(CHINA, "Xinjiang", null))
                        .with(beating))
                .with(Pattern.of(key("camps"), CHINA)
                        .of(ActType.TORTURE)
                        .of(ActType.ARBITRARY_DETENTION)
                        .against(english("Kazakhs"))
                        .numbering(Quantity.about(1_000_000, english("people detained")))
                        .accordingTo(Information.shown(report)))
                .with(Statement.of(key("said"), StatementKind.OFFICIAL, KAZAKHSTAN, Stance.ANNOUNCE)
                        .spokenBy("Official Speaker")
                        .asHolderOf(english("director of the border service"))
                        .on(ApproximateDate.parse("2020-01-20?"))
                        .saying(english("the two men will be returned"))
                        .about(key("announced-return"))
                        .accordingTo(Information.shown(report)))
                .with(Statement.of(key("denied"), StatementKind.OFFICIAL, CHINA, Stance.DENY)
                        .on(ApproximateDate.parse("../2018-10"))
                        .saying(english("the camps do not exist"))
                        .about(key("camps"))
                        .accordingTo(Information.shown(report)))
                .with(Statement.of(
                                key("explained"),
                                StatementKind.OFFICIAL,
                                CHINA,
                                Stance.ACKNOWLEDGE_ALTERNATIVE_EXPLANATION)
                        .on(ApproximateDate.parse("2018-10/.."))
                        .saying(english("they are schools"))
                        .about(key("camps"))
                        .contradicts(key("denied"))
                        .accordingTo(Information.shown(report)))
                .with(Recommendation.to(KAZAKHSTAN, key("release"), english("Release both men."))
                        .restingOn(ProvisionRef.parse("REFUGEE 31(2)"))
                        .restingOn(ProvisionRef.parse("ICCPR 9(1)"))
                        .stands(StatusEntry.of(LocalDate.of(2020, 2, 1), RecommendationStatus.OPEN, null)))
                .with(Publication.of(
                        IndexNumber.parse("EUR 57/0001/2020"),
                        PublicationKind.PUBLIC_STATEMENT,
                        LocalDate.of(2020, 2, 1),
                        Locale.ENGLISH,
                        english("Two men and the duty not to return them")));
    }

    /** The same two men, and one of everything else that a case file may hold. */
    public static CaseFile aCaseWithEverything() {
        var askar = agreeingToEverything(aMan("askar", "Askar Testuly"))
                .named(PersonName.of(PersonName.Kind.LEGAL, "Асқар Тестұлы", "Cyrl")
                        .inLanguage("kk")
                        .ordered(PersonName.PartOrder.GIVEN_FIRST))
                .named(PersonName.of(PersonName.Kind.TRANSLITERATION, "Asqar Testuly", "Latn")
                        .romanisedBy("BGN/PCGN 1979"))
                .born(ApproximateDate.parse("1990~"))
                .citizenOf(CHINA)
                .citizenOf(KAZAKHSTAN)
                .workingAs(english("shepherd"))
                .ofDisability(Disability.YES)
                .ofGroup(PopulationGroup.ASYLUM_SEEKER)
                .alsoIn(Elsewhere.in(CaseRef.parse("KAZ-2019-007"), key("person-3")))
                .allows(Consent.given(Datum.NAME, Audience.TREATY_BODY, MARCH_1)
                        .onBasis("signed form")
                        .until(MARCH_1.plusYears(1))
                        .withdrawn(MARCH_1.plusDays(3)));
        var relatives = Person.of(key("relatives")).standingFor(GroupSize.about(30));
        var neighbours = Person.of(key("neighbours")).ofSex(Sex.OTHER).standingFor(GroupSize.of(2));
        var file = twoMenAtTheBorder(askar, aMan("bolat", "Bolat Proveuly"))
                .with(relatives)
                .with(neighbours)
                .summarised(inTwoLanguages("Two men came.\nThey were told to leave.", "Екі адам келді."))
                .preparedBy(english("the regional team"))
                .reviewed(english("a reviewer"), MARCH_1.plusDays(1))
                .changed(MARCH_1.plusDays(2))
                .demandingFourEyes()
                .about("non-refoulement")
                .about("detention");
        var report = file.source(key("report")).orElseThrow();
        var letter = Source.of(key("letter"), SourceKind.OFFICIAL)
                .titled(english("Letter of the ministry"))
                .publishedBy("Ministry")
                .foundAt("https://example.org/letter")
                .keptWithin(Sensitivity.RESTRICTED)
                .through(report);
        file.with(letter);

        var entry = Entry.of(List.of(relatives, askar), CHINA, KAZAKHSTAN, Route.TRANSIT, Manner.REGULAR)
                .through(TransitStay.in(CountryCode.parse("UZB"), 12))
                .through(TransitStay.in(CountryCode.parse("KGZ"), null))
                .presented(
                        Presentation.on(ApproximateDate.parse("2020-01"), "the migration police", english("at once")));
        entry.accordingTo(Information.of(letter, Standing.SHOWN_NOT, Connection.OFFICIAL));
        entry.accordingTo(Information.shown(report));
        entry.noted(ClarifyingNote.on("route", english("told by others")));
        entry.noted(ClarifyingNote.on("date", english("not known")));
        var act = Act.of(
                        List.of(neighbours),
                        ActType.ILL_TREATMENT,
                        Modality.DONE,
                        Involvement.of(KAZAKHSTAN)
                                .throughBody(english("border service"))
                                .as(Degree.ACQUIESCED)
                                .as(Perpetrator.BORDER_SERVICE))
                .forStatedReason(english("resistance"));
        var letterToAll = Publication.of(
                        IndexNumber.parse("EUR 57/0002/2020"),
                        PublicationKind.LETTER,
                        LocalDate.of(2020, 2, 9),
                        Locale.ENGLISH,
                        english("A letter on the relatives"))
                .embargoedUntil(LocalDate.of(2020, 2, 12));
        file.with(letterToAll)
                .with(PublishedText.of(letterToAll)
                        .about(key("relatives"))
                        .about(key("askar"))
                        .saying(Paragraph.of(
                                inTwoLanguages("They wait.[1] They ask.", "Олар күтеді."),
                                Footnote.citing(key("letter")),
                                Footnote.citing(ProvisionRef.parse("ICCPR 9(3)"))))
                        .saying(Paragraph.of(english("Nobody answers.")))
                        .calling(key("release"))
                        .appealing(Appeal.until(LocalDate.of(2020, 6, 1))
                                .inLanguage(Locale.forLanguageTag("kk"))
                                .inLanguage(Locale.ENGLISH)
                                .to(Office.of(KAZAKHSTAN, english("Minister of Justice"))
                                        .in(english("Ministry of Justice"))
                                        .saluted(inTwoLanguages("Dear Minister,", "Құрметті министр!"))
                                        .at(english("1 Example Street")))
                                .to(Office.of(KAZAKHSTAN, english("Prosecutor")))
                                .warning(english("Send no money."))));
        return file.with(entry)
                .with(Detention.of(List.of(neighbours), KAZAKHSTAN, DetentionKind.INCOMMUNICADO)
                        .at("a cellar")
                        .from(ApproximateDate.parse("2020-01-02"))
                        .until(ApproximateDate.parse("2020-01"))
                        .onGrounds(english("none given")))
                .with(Circumstance.of(List.of(relatives), KAZAKHSTAN, Matter.NOT_BROUGHT_BEFORE_JUDGE)
                        .on(ApproximateDate.parse("2020-02")))
                .with(Decision.of(
                                List.of(relatives),
                                ProvisionRef.parse("ICCPR 9(3)"),
                                KAZAKHSTAN,
                                Conclusion.FOUND,
                                english("an invented committee"),
                                MARCH_1,
                                english("No judge saw them."))
                        .restingOn("3f9a2c51d07e4b68"))
                .with(Proceeding.of(List.of(relatives), KAZAKHSTAN, Stage.APPEAL)
                        .being(ProceedingKind.CRIMINAL)
                        .about(Offence.OTHER)
                        .before("a city court")
                        .assistedBy(english("a lawyer of their own"))
                        .on(ApproximateDate.parse("2020-02-XX")))
                .with(AsylumClaim.of(List.of(relatives), KAZAKHSTAN, ClaimStatus.RECOGNISED)
                        .madeOn(ApproximateDate.parse("2020-21")))
                .with(Event.of(key("search"), english("A house is searched"))
                        .at(Place.in(KAZAKHSTAN, "Almaty Region", "the third house"))
                        .described(english("Doors were broken."))
                        .heldToBe(ViolationStatus.LIKELY)
                        .followed(MonitoringStatus.MONITORED)
                        .with(act))
                .with(Pattern.of(key("raids"), KAZAKHSTAN).inArea("Almaty Region"))
                .with(Statement.of(key("promised"), StatementKind.NON_STATE, KAZAKHSTAN, Stance.ACKNOWLEDGE)
                        .forBody(english("a party"))
                        .known(Mode.QUOTED))
                .with(Recommendation.to(CHINA, key("explain"), english("Say where they are."))
                        .addressing(english("Ministry of Justice"))
                        .stands(StatusEntry.of(MARCH_1, RecommendationStatus.OPEN, null))
                        .stands(StatusEntry.of(
                                MARCH_1.plusDays(9), RecommendationStatus.PARTLY_MET, english("one was named"))))
                .with(Intervention.of(InterventionKind.LETTER, ApproximateDate.parse("2020-02-03"))
                        .addressedTo(english("the prosecutor"))
                        .answered(english("no answer"))
                        .endedIn(english("a second letter"))
                        .helping(askar));
    }

    private static Text inTwoLanguages(String english, String kazakh) {
        var words = new LinkedHashMap<Locale, String>();
        words.put(Locale.ENGLISH, english);
        words.put(Locale.forLanguageTag("kk"), kazakh);
        return new Text(words);
    }
}

package org.dutybearer.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dutybearer.consent.Audience;
import org.dutybearer.consent.Consent;
import org.dutybearer.consent.Datum;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Key;
import org.dutybearer.core.Text;
import org.dutybearer.person.Person;
import org.dutybearer.person.PersonName;
import org.dutybearer.person.Sex;
import org.dutybearer.source.Citation;
import org.dutybearer.source.Connection;
import org.dutybearer.source.Information;
import org.dutybearer.source.Reliability;
import org.dutybearer.source.Source;
import org.dutybearer.source.SourceKind;
import org.dutybearer.source.Standing;
import org.dutybearer.statement.IndexNumber;
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
        return person;
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
}

package org.dutybearer.interchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import org.dutybearer.casefile.Act;
import org.dutybearer.casefile.ActType;
import org.dutybearer.casefile.Appeal;
import org.dutybearer.casefile.AsylumClaim;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.Circumstance;
import org.dutybearer.casefile.ClaimStatus;
import org.dutybearer.casefile.ClarifyingNote;
import org.dutybearer.casefile.Conclusion;
import org.dutybearer.casefile.Decision;
import org.dutybearer.casefile.Degree;
import org.dutybearer.casefile.Detention;
import org.dutybearer.casefile.DetentionKind;
import org.dutybearer.casefile.Entry;
import org.dutybearer.casefile.Event;
import org.dutybearer.casefile.Fact;
import org.dutybearer.casefile.Footnote;
import org.dutybearer.casefile.Intervention;
import org.dutybearer.casefile.InterventionKind;
import org.dutybearer.casefile.Involvement;
import org.dutybearer.casefile.Manner;
import org.dutybearer.casefile.Matter;
import org.dutybearer.casefile.Method;
import org.dutybearer.casefile.Modality;
import org.dutybearer.casefile.MonitoringStatus;
import org.dutybearer.casefile.Offence;
import org.dutybearer.casefile.Office;
import org.dutybearer.casefile.Paragraph;
import org.dutybearer.casefile.Pattern;
import org.dutybearer.casefile.Perpetrator;
import org.dutybearer.casefile.Presentation;
import org.dutybearer.casefile.Proceeding;
import org.dutybearer.casefile.ProceedingKind;
import org.dutybearer.casefile.PublishedText;
import org.dutybearer.casefile.Quantity;
import org.dutybearer.casefile.Recommendation;
import org.dutybearer.casefile.RecommendationStatus;
import org.dutybearer.casefile.Role;
import org.dutybearer.casefile.Route;
import org.dutybearer.casefile.Stage;
import org.dutybearer.casefile.StatusEntry;
import org.dutybearer.casefile.TransitStay;
import org.dutybearer.casefile.ViolationStatus;
import org.dutybearer.consent.Audience;
import org.dutybearer.consent.Consent;
import org.dutybearer.consent.Datum;
import org.dutybearer.consent.Decider;
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

/**
 * A case file that uses whatever the domain allows, made of chance and one seed. Its texts are those that trip writers of YAML:
 * words that look like numbers, dates or switches, signs, lines, spaces, scripts from right to left.
 */
final class SeededCase {
    private static final RecommendationStatus[] MADE = {
        RecommendationStatus.OPEN,
        RecommendationStatus.PARTLY_MET,
        RecommendationStatus.MET,
        RecommendationStatus.REJECTED,
        RecommendationStatus.OVERTAKEN
    };
    private static final String[] WORDS = {
        "no",
        "NO",
        "on",
        "true",
        "null",
        "~",
        "12",
        "1.5",
        "1e3",
        "0x1F",
        "007",
        "1_000",
        "12:30:45",
        "2019-10-06",
        "2018-10/..",
        "<<",
        "=",
        "-",
        "- item",
        "? key",
        "key: value",
        "a #remark",
        "#remark",
        "&anchor",
        "*alias",
        "!tag",
        "%percent",
        "@at",
        "`tick",
        "'single",
        "\"double\"",
        "it's",
        "{brace",
        "[bracket",
        "comma, and",
        "trailing ",
        " leading",
        "tab\tinside",
        "back\\slash",
        "two\nlines",
        "ends with a line\n",
        "\nstarts with a line",
        "blank\n\n\nlines",
        "  two\n    indents\n",
        "trailing space \nin a line",
        "---",
        "...",
        "--- a",
        "Ouïghours",
        "Көкөй",
        "العربية: نص",
        "维吾尔",
        "𐰚𐰇𐰼",
        "é e\u0301",
        "non\u00a0breaking",
        "soft\u00adhyphen",
        "right\u200fto\u202bleft\u202c",
        "very ".repeat(60) + "long",
        "x".repeat(300)
    };
    private static final String[] DATES = {
        "2019-10-06",
        "2019-10",
        "2018",
        "2005~",
        "2019-12-06?",
        "1987%",
        "2019-10-XX",
        "201X",
        "2019-21",
        "2018-10/..",
        "../2018-10",
        "1999/2001",
        "2018-10-01~/2018-12",
        "/2019-12-12",
        "Y17000"
    };

    private final Random random;
    private final CaseFile file;

    private SeededCase(long seed) {
        random = new Random(seed);
        file = CaseFile.open(
                CaseRef.parse("GEO-2024-" + (100 + seed)), any(Locale.ENGLISH, Locale.FRENCH), text(), day());
    }

    static CaseFile of(long seed) {
        return new SeededCase(seed).filled();
    }

    private CaseFile filled() {
        perhaps(() -> file.summarised(text()));
        perhaps(() -> file.changed(day()));
        perhaps(() -> file.preparedBy(text()));
        perhaps(() -> file.reviewed(text(), day()));
        perhaps(file::demandingFourEyes);
        some(i -> file.about("topic-" + i));
        file.with(CountryCode.parse("GEO"), any(Role.values()));
        perhaps(() -> file.with(CountryCode.parse("ARM"), any(Role.values())));
        some(i -> file.with(person(i)));
        file.with(Person.of(Key.parse("somebody")));
        file.with(Source.of(Key.parse("report"), any(SourceKind.values())));
        some(i -> file.with(source(i)));
        some(i -> file.with(entry()));
        some(i -> file.with(claim()));
        some(i -> file.with(detention()));
        some(i -> file.with(proceeding()));
        some(i -> file.with(circumstance()));
        some(i -> file.with(decision()));
        some(i -> file.with(event(i)));
        some(i -> file.with(pattern(i)));
        some(i -> file.with(statement(i)));
        some(i -> file.with(recommendation(i)));
        some(i -> file.with(intervention()));
        some(i -> {
            var publication = publication();
            file.with(publication);
            perhaps(() -> file.with(published(publication)));
        });
        perhaps(() -> file.close(file.openedOn().plusDays(random.nextInt(99))));
        return file;
    }

    private Person person(int i) {
        Person person = Person.of(Key.parse("person-" + i))
                .ofSex(any(Sex.values()))
                .ofDisability(any(Disability.values()))
                .ofGroup(any(PopulationGroup.values()));
        some(n -> person.alsoIn(Elsewhere.in(CaseRef.parse("GEO-2023-10" + n), Key.parse("somebody-" + n))));
        some(n -> person.named(name(n)));
        perhaps(() -> person.born(date()));
        perhaps(() -> person.workingAs(text()));
        perhaps(() -> person.citizenOf(CountryCode.parse("GEO")).citizenOf(CountryCode.parse("ARM")));
        perhaps(() -> person.ofEthnicity(words()));
        perhaps(() -> person.standingFor(random.nextBoolean() ? GroupSize.about(30) : GroupSize.of(2)));
        some(n -> person.allows(consent()));
        return person;
    }

    private PersonName name(int n) {
        String script = any("Latn", "Cyrl", "Arab", "Hans");
        var name = PersonName.of(any(PersonName.Kind.values()), "Name " + n + words().strip(), script);
        if (random.nextBoolean()) name = name.inLanguage(any("ka", "zh-Hans"));
        if (script.equals("Latn") && random.nextBoolean()) name = name.romanisedBy("BGN/PCGN 1979");
        return name.ordered(any(PersonName.PartOrder.values()));
    }

    private Publication publication() {
        var publication = Publication.of(
                IndexNumber.parse(any("EUR 56/1234/2024", "EUR 56/001/2008", "EUR 11/05/93")),
                any(PublicationKind.values()),
                day(),
                any(Locale.ENGLISH, Locale.forLanguageTag("sr-Latn")),
                text());
        perhaps(() -> publication.embargoedUntil(day()));
        return publication;
    }

    private PublishedText published(Publication publication) {
        var published = PublishedText.of(publication);
        perhaps(() -> people().forEach(person -> published.about(person.key())));
        some(i -> published.saying(Paragraph.of(text())));
        published.saying(Paragraph.of(
                text(),
                Footnote.citing(any(ProvisionRef.parse("CAT 3(1)"), ProvisionRef.parse("ICCPR 14(3)(d)"))),
                Footnote.citing(any(file.sources().toArray(Source[]::new)).key())));
        perhaps(() -> file.recommendations().stream().limit(2).forEach(call -> published.calling(call.key())));
        perhaps(() -> published.appealing(appeal(publication)));
        return published;
    }

    private Appeal appeal(Publication publication) {
        var appeal = Appeal.until(publication.publishedOn().plusDays(random.nextInt(99)))
                .to(Office.of(CountryCode.parse("TUR"), text()));
        perhaps(() -> appeal.inLanguage(Locale.ENGLISH).inLanguage(Locale.forLanguageTag("sr-Latn")));
        perhaps(() -> appeal.to(Office.of(CountryCode.parse("TUR"), text())
                .in(text())
                .saluted(text())
                .at(text())));
        some(i -> appeal.warning(text()));
        return appeal;
    }

    private Consent consent() {
        LocalDate from = day();
        var consent = Consent.given(any(Datum.values()), any(Audience.values()), from);
        if (random.nextBoolean()) consent = consent.until(from.plusDays(random.nextInt(99)));
        if (random.nextBoolean()) consent = consent.withdrawn(from.plusDays(random.nextInt(99)));
        if (random.nextBoolean())
            consent = consent.decidedBy(any(Decider.PERSON, Decider.GUARDIAN, Decider.REPRESENTATIVE, Decider.FAMILY));
        return random.nextBoolean() ? consent.onBasis(words()) : consent;
    }

    private Source source(int i) {
        Source source = Source.of(Key.parse("source-" + i), any(SourceKind.values()))
                .reliable(any(Reliability.values()))
                .keptWithin(any(Sensitivity.values()));
        perhaps(() -> source.citedAs(new Citation(any("EUR 57/1572/2019", "2-114/2024", "asa17/9113/2018"))));
        perhaps(() -> source.titled(text()));
        perhaps(() -> source.publishedBy(words()));
        perhaps(() -> source.foundAt("https://example.org/?a=b&c=%20#d"));
        perhaps(() -> source.dated(date()));
        perhaps(() -> source.givenBy(Key.parse("somebody")));
        perhaps(() -> source.through(any(file.sources().toArray(Source[]::new))));
        return source;
    }

    private Entry entry() {
        Route route = any(Route.values());
        Entry entry =
                Entry.of(people(), CountryCode.parse("ARM"), CountryCode.parse("GEO"), route, any(Manner.values()));
        if (route == Route.TRANSIT)
            some(i -> entry.through(TransitStay.in(CountryCode.parse("TUR"), random.nextBoolean() ? i : null)));
        perhaps(() -> entry.on(ApproximateDate.parse("2019")));
        perhaps(() -> entry.presented(Presentation.on(
                ApproximateDate.parse("2019-10"),
                random.nextBoolean() ? words() : null,
                random.nextBoolean() ? text() : null)));
        return told(entry);
    }

    private AsylumClaim claim() {
        var claim = AsylumClaim.of(people(), CountryCode.parse("GEO"), any(ClaimStatus.values()));
        perhaps(() -> claim.madeOn(date()));
        return told(claim);
    }

    private Detention detention() {
        var detention = Detention.of(people(), CountryCode.parse("GEO"), any(DetentionKind.values()));
        perhaps(() -> detention.inArea(words()));
        perhaps(() -> detention.at(words()));
        perhaps(() -> detention.from(ApproximateDate.parse(any("2019", "2018-10/.."))));
        perhaps(() -> detention.until(ApproximateDate.parse(any("2023", "2023-12~"))));
        perhaps(() -> detention.heldOn(LocalDate.of(2022, 3, 4)));
        perhaps(() -> detention.onGrounds(text()));
        return told(detention);
    }

    private Proceeding proceeding() {
        var proceeding = Proceeding.of(people(), CountryCode.parse("GEO"), any(Stage.values()));
        perhaps(() -> proceeding.being(any(ProceedingKind.values())));
        perhaps(() -> proceeding.about(any(Offence.values())));
        perhaps(() -> proceeding.charging(text()));
        perhaps(() -> proceeding.before(words()));
        perhaps(() -> proceeding.assistedBy(text()));
        perhaps(() -> proceeding.on(date()));
        return told(proceeding);
    }

    private Circumstance circumstance() {
        var circumstance = Circumstance.of(people(), CountryCode.parse("GEO"), any(Matter.values()));
        perhaps(() -> circumstance.on(date()));
        return told(circumstance);
    }

    private Decision decision() {
        var decision = Decision.of(
                people(),
                ProvisionRef.parse("ICCPR 9(1)"),
                CountryCode.parse("GEO"),
                any(Conclusion.values()),
                text(),
                day(),
                text());
        perhaps(() -> decision.restingOn("3f9a2c51d07e4b68"));
        return told(decision);
    }

    private Event event(int i) {
        var event = Event.of(Key.parse("event-" + i), text()).heldToBe(any(ViolationStatus.values()));
        perhaps(() -> event.on(date()));
        perhaps(() -> event.at(org.dutybearer.casefile.Place.in(
                CountryCode.parse("GEO"),
                random.nextBoolean() ? words() : null,
                random.nextBoolean() ? words() : null)));
        perhaps(() -> event.described(text()));
        perhaps(() -> event.followed(any(MonitoringStatus.values())));
        some(n -> event.with(act()));
        some(n -> event.noted(ClarifyingNote.on("date", text())));
        return event;
    }

    private Act act() {
        var by = Involvement.of(CountryCode.parse("GEO"));
        if (random.nextBoolean()) by = by.throughBody(text());
        if (random.nextBoolean()) by = by.as(any(Perpetrator.values()));
        if (random.nextBoolean()) by = by.as(any(Degree.values()));
        var act = Act.of(people(), any(ActType.values()), any(Modality.values()), by);
        perhaps(() -> act.byMeansOf(any(Method.values())));
        perhaps(() -> act.towards(CountryCode.parse("ARM")));
        perhaps(() -> act.forStatedReason(text()));
        return told(act);
    }

    private Pattern pattern(int i) {
        var pattern = Pattern.of(Key.parse("pattern-" + i), CountryCode.parse("GEO"))
                .of(any(ActType.values()))
                .against(Text.of(Locale.ENGLISH, "group " + i));
        perhaps(() -> pattern.inArea(words()));
        perhaps(() ->
                pattern.numbering(random.nextBoolean() ? Quantity.about(1_000_000, text()) : Quantity.of(0, text())));
        information().forEach(pattern::accordingTo);
        return pattern;
    }

    private Statement statement(int i) {
        var statement = Statement.of(
                        Key.parse("statement-" + i),
                        any(StatementKind.values()),
                        CountryCode.parse("GEO"),
                        any(Stance.values()))
                .known(any(Mode.values()));
        perhaps(() -> statement.spokenBy(words()));
        perhaps(() -> statement.asHolderOf(text()));
        perhaps(() -> statement.forBody(text()));
        perhaps(() -> statement.on(date()));
        perhaps(() -> statement.saying(text()));
        file.events().stream().limit(2).forEach(event -> statement.about(event.key()));
        file.patterns().stream().limit(1).forEach(pattern -> statement.about(pattern.key()));
        file.statements().stream().limit(2).forEach(other -> statement.contradicts(other.key()));
        information().forEach(statement::accordingTo);
        return statement;
    }

    private Recommendation recommendation(int i) {
        var recommendation = Recommendation.to(CountryCode.parse("GEO"), Key.parse("recommendation-" + i), text())
                .restingOn(ProvisionRef.parse(any("ICCPR 14(3)(d)", "REFUGEE 1A(2)", "REFUGEE-P I(1)")));
        perhaps(() -> recommendation.addressing(text()));
        perhaps(() ->
                recommendation.stands(StatusEntry.of(LocalDate.of(2024, 1, 1), RecommendationStatus.DRAFTED, text())));
        if (!recommendation.history().isEmpty() && random.nextBoolean()) return recommendation;
        recommendation.stands(StatusEntry.of(LocalDate.of(2024, 1, 1), RecommendationStatus.OPEN, null));
        some(n -> recommendation.stands(
                StatusEntry.of(LocalDate.of(2024, 2, 1 + n), any(MADE), random.nextBoolean() ? text() : null)));
        return recommendation;
    }

    private Intervention intervention() {
        var intervention = Intervention.of(any(InterventionKind.values()), date());
        perhaps(() -> intervention.addressedTo(text()));
        perhaps(() -> intervention.answered(text()));
        perhaps(() -> intervention.endedIn(text()));
        file.persons().forEach(person -> perhaps(() -> intervention.helping(person)));
        return intervention;
    }

    private <F extends Fact> F told(F fact) {
        perhaps(() -> fact.keptWithin(any(Sensitivity.values())));
        information().forEach(fact::accordingTo);
        some(i -> fact.noted(ClarifyingNote.on("date", text())));
        return fact;
    }

    /** Plain showing is as frequent as the rest and stands anywhere among it; no source shows a thing twice. */
    private List<Information> information() {
        var told = new ArrayList<Information>();
        for (Source source : file.sources()) {
            if (source.witness().isPresent() || (!told.isEmpty() && random.nextBoolean())) continue;
            told.add(random.nextBoolean() ? Information.shown(source) : anythingSaidBy(source));
        }
        return told;
    }

    private Information anythingSaidBy(Source source) {
        return Information.of(source, any(Standing.values()), random.nextBoolean() ? any(Connection.values()) : null);
    }

    private List<Person> people() {
        var people = new ArrayList<Person>();
        file.persons().forEach(person -> perhaps(() -> people.add(person)));
        return people.isEmpty() ? file.persons().subList(0, 1) : people;
    }

    private Text text() {
        var words = new LinkedHashMap<Locale, String>();
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH, Locale.forLanguageTag("zh-Hant-TW")))
            if (random.nextBoolean()) words.put(language, words());
        return words.isEmpty() ? Text.of(Locale.ENGLISH, words()) : new Text(words);
    }

    private String words() {
        return any(WORDS);
    }

    private ApproximateDate date() {
        return ApproximateDate.parse(any(DATES));
    }

    private LocalDate day() {
        return LocalDate.of(2000 + random.nextInt(30), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private void perhaps(Runnable then) {
        if (random.nextBoolean()) then.run();
    }

    private void some(Consumer<Integer> each) {
        int times = random.nextInt(4);
        for (int i = 0; i < times; i++) each.accept(i);
    }

    @SafeVarargs
    private <T> T any(T... of) {
        return of[random.nextInt(of.length)];
    }
}

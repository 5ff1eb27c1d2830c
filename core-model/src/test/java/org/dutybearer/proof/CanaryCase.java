package org.dutybearer.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.dutybearer.casefile.Offence;
import org.dutybearer.casefile.Office;
import org.dutybearer.casefile.Paragraph;
import org.dutybearer.casefile.Perpetrator;
import org.dutybearer.casefile.Place;
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
import org.dutybearer.treaty.TreatyRegister;

/**
 * An invented case in which every word and every day is a {@link Canary}, made of one seed: people who agreed to all, to some, to
 * nothing or no longer, sources of every kind and sensitivity, facts that several share. In one case of six some text holds a
 * name, a place or a day from elsewhere in the case, or a telephone number or the like, as texts that people write do.
 *
 * <p>What stands in a place follows from the seed and that place alone, so that a case can be made again with one thing otherwise
 * or left out and all else the same.
 */
public final class CanaryCase {
    /** The day of disclosure. */
    public static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static final CountryCode REFUGE = CountryCode.parse("KAZ");
    private static final CountryCode ORIGIN = CountryCode.parse("CHN");
    private static final CountryCode ON_THE_WAY = CountryCode.parse("TUR");
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";
    private static final String CYRILLIC_CONSONANTS = "бвгдзклмнпрстф";
    private static final String CYRILLIC_VOWELS = "аеиоу";
    private static final String ARABIC = "بتثجدرزسشطعفقكلمنو";
    private static final String HAN = "安白北冰波才草车成川大丹东多方丰风高光海和红花华江金开兰乐雷林龙梅明木";

    private static final List<ProvisionRef> GROUNDS = Stream.of(
                    "CAT 3(1)", "REFUGEE 33(1)", "ICCPR 9(1)", "ICCPR 7", "REFUGEE 31(1)", "CAT 16(1)", "CPED 17(1)")
            .map(ProvisionRef::parse)
            .toList();

    /** Months that stand in documents because a treaty was concluded or bound a state in them. */
    private static final Set<YearMonth> MONTHS_OF_LAW = monthsOfLaw();

    private final long seed;
    private final boolean small;
    private final Change change;
    private final CaseFile file;
    private final List<Canary> canaries = new ArrayList<>();
    private final Map<String, Object> parts = new LinkedHashMap<>();
    private final Map<Integer, Person> persons = new LinkedHashMap<>();
    private final Map<Integer, Source> sources = new LinkedHashMap<>();
    private final Map<String, String> planted = new LinkedHashMap<>();

    private CanaryCase(long seed, boolean small, Change change) {
        this.seed = seed;
        this.small = small;
        this.change = change;
        this.file = make();
    }

    public static CanaryCase seeded(long seed) {
        return new CanaryCase(seed, false, Change.NOTHING);
    }

    /** With fewer people and facts, for documents, which take longer to make. */
    public static CanaryCase small(long seed) {
        return new CanaryCase(seed, true, Change.NOTHING);
    }

    /** The same case with one thing otherwise. */
    public CanaryCase with(Change other) {
        return new CanaryCase(seed, small, other);
    }

    long seed() {
        return seed;
    }

    public CaseFile file() {
        return file;
    }

    public List<Canary> canaries() {
        return List.copyOf(canaries);
    }

    /** The parts that can be left out, each by its place. */
    public Map<String, Object> parts() {
        return Map.copyOf(parts);
    }

    /** That about half of what can be left out is not on record yet. */
    Change growth() {
        return Change.without(parts.keySet().stream()
                .filter(part -> happens("growth/" + part, 50))
                .toList());
    }

    /** The texts that hold something from elsewhere in the case: the place of the text, and what it holds. */
    public Map<String, String> planted() {
        return Map.copyOf(planted);
    }

    private CaseFile make() {
        var ref = CaseRef.parse("KAZ-2019-" + String.format("%05d", chance("ref", 100_000)));
        var opened = day("opened");
        var made = CaseFile.open(ref, any("language", Locale.ENGLISH, Locale.FRENCH, RUSSIAN), words("title"), opened);
        canaries.add(new Canary("ref", Field.CASE_REF, made, ref.text(), null));
        canary("opened", Field.OPENED_ON, made, opened);
        texts("title", Field.CASE_TITLE, made);
        made.with(REFUGE, Role.REFUGE).with(ORIGIN, Role.ORIGIN);
        for (int i = 0; i < people(); i++) if (isThere("person-" + i)) persons.put(i, person(i));
        persons.values().forEach(made::with);
        for (int i = 0; i < 2 + chance("sources", 4); i++) if (isThere("source-" + i)) sources.put(i, source(i));
        sources.values().forEach(made::with);

        perhaps("summary", 60, p -> made.summarised(text(p, Field.CASE_SUMMARY, made)));
        perhaps("prepared", 40, p -> made.preparedBy(text(p, Field.PREPARED_BY, made)));
        perhaps("reviewed", 40, p -> {
            var on = day(p + "/on");
            made.reviewed(text(p, Field.REVIEWED_BY, made), on);
            canary(p + "/on", Field.REVIEWED_ON, made, on);
        });
        perhaps("topic", 40, p -> made.about(word(p, Field.CASE_TOPIC, made)));
        if (happens("topic-of-the-house", 30)) made.about("return");

        for (int i = 0; i < count("entries", 3); i++)
            fact("entry-" + i, this::entry).ifPresent(made::with);
        for (int i = 0; i < count("claims", 2); i++)
            fact("claim-" + i, this::claim).ifPresent(made::with);
        for (int i = 0; i < count("detentions", 3); i++)
            fact("detention-" + i, this::detention).ifPresent(made::with);
        for (int i = 0; i < count("proceedings", 3); i++)
            fact("proceeding-" + i, this::proceeding).ifPresent(made::with);
        for (int i = 0; i < count("circumstances", 3); i++)
            fact("circumstance-" + i, this::circumstance).ifPresent(made::with);
        for (int i = 0; i < count("decisions", 2); i++)
            fact("decision-" + i, this::decision).ifPresent(made::with);
        for (int i = 0; i < 1 + count("events", 3); i++) if (isThere("event-" + i)) made.with(event("event-" + i));
        for (int i = 0; i < count("patterns", 2); i++) if (isThere("pattern-" + i)) made.with(pattern("pattern-" + i));
        for (int i = 0; i < count("statements", 4); i++)
            if (isThere("statement-" + i)) made.with(statement("statement-" + i));
        for (int i = 0; i < count("calls", 4); i++) made.with(call("call-" + i));
        for (int i = 0; i < count("publications", 3); i++) publish("publication-" + i, made);
        for (int i = 0; i < count("interventions", 2); i++)
            if (isThere("intervention-" + i)) made.with(intervention("intervention-" + i));
        perhaps("changed", 30, p -> {
            var on = day(p);
            made.changed(on);
            canary(p, Field.CHANGED_ON, made, on);
        });
        if (happens("closed", 10)) {
            var on = opened.plusDays(1 + chance("closed/after", 500));
            made.close(on);
            canary("closed", Field.CLOSED_ON, made, on);
        }
        return made;
    }

    /** One case of thirty is about nobody yet. */
    private int people() {
        return chance("nobody", 30) == 0 ? 0 : 1 + chance("persons", small ? 3 : 5);
    }

    private int count(String what, int bound) {
        return small && chance(what + "/few", 2) == 0 ? 0 : Math.min(chance(what, bound), small ? 1 : bound);
    }

    private Person person(int i) {
        var path = "person-" + i;
        var person = Person.of(Key.parse("p" + word(path + "/key"))).ofSex(any(path + "/sex", Sex.values()));
        parts.put(path, person);
        canary(path + "/key", Field.PERSON_KEY, person);
        if (!happens(path + "/nameless", 8)) names(path, person);
        perhaps(path + "/birth", 60, p -> {
            var born = birth(p);
            boolean exactly = !happens(p + "/about", 20);
            person.born(ApproximateDate.parse(born + (exactly ? "" : "~")));
            canary(p, Field.BIRTH_DAY, person, born);
            canary(p, Field.BIRTH_MONTH, person, born);
        });
        perhaps(path + "/ethnicity", 50, p -> {
            if (!isThere(p)) return;
            person.ofEthnicity(capital(word(p, Field.ETHNICITY, person)));
            parts.put(p, new Ethnicity(person));
        });
        perhaps(path + "/occupation", 50, p -> person.workingAs(text(p, Field.OCCUPATION, person)));
        if (happens(path + "/citizen", 30)) person.citizenOf(ORIGIN);
        if (happens(path + "/group", 10)) person.standingFor(GroupSize.about(2 + chance(path + "/size", 90)));
        person.ofDisability(any(path + "/disability", Disability.values()))
                .ofGroup(any(path + "/population", PopulationGroup.values()));
        perhaps(
                path + "/elsewhere",
                15,
                p -> person.alsoIn(Elsewhere.in(
                        CaseRef.parse("KAZ-2018-" + String.format("%05d", chance(p + "/case", 100_000))),
                        Key.parse("p" + word(p, Field.ELSEWHERE, person)))));
        int mood = chance(path + "/mood", 20);
        for (Datum datum : Datum.values())
            for (Audience audience : Audience.values()) consent(path, person, datum, audience, mood);
        return person;
    }

    /** Of which ethnicity somebody is, which the group of a pattern can tell too. */
    record Ethnicity(Person of) {}

    private void names(String path, Person person) {
        var parts = List.of(path + "/name/given", path + "/name/family");
        person.named(PersonName.of(PersonName.Kind.PREFERRED, latinName(parts, person), "Latn")
                .inLanguage("kk")
                .ordered(any(path + "/name/order", PersonName.PartOrder.values())));
        switch (chance(path + "/name/script", 6)) {
            case 0 -> {
                var cyrillic = List.of(path + "/cyrillic/given", path + "/cyrillic/family");
                var name = cyrillic.stream()
                        .map(p -> capital(named(p, person, syllables(p, CYRILLIC_CONSONANTS, CYRILLIC_VOWELS, 4))))
                        .collect(Collectors.joining(" "));
                person.named(PersonName.of(PersonName.Kind.TRANSLITERATION, name, "Cyrl"));
            }
            case 1 ->
                person.named(PersonName.of(
                        PersonName.Kind.TRANSLITERATION,
                        named(path + "/arabic", person, letters(path + "/arabic", ARABIC, 6)),
                        "Arab"));
            case 2 ->
                person.named(PersonName.of(
                        PersonName.Kind.LEGAL, named(path + "/han", person, letters(path + "/han", HAN, 4)), "Hans"));
            case 3 ->
                person.named(PersonName.of(
                        PersonName.Kind.BIRTH,
                        latinName(List.of(path + "/born/given", path + "/born/family"), person),
                        "Latn"));
            default -> {}
        }
        if (happens(path + "/alias", 20))
            person.named(PersonName.of(PersonName.Kind.ALIAS, latinName(List.of(path + "/alias"), person), "Latn"));
    }

    private String latinName(List<String> parts, Person person) {
        return parts.stream()
                .map(p -> capital(named(p, person, syllables(p, CONSONANTS, VOWELS, 5))))
                .collect(Collectors.joining(" "));
    }

    private String named(String path, Person person, String part) {
        canaries.add(new Canary(path, Field.NAME, person, part, null));
        return part;
    }

    /** In force, never given, ended, withdrawn, or not yet begun. */
    private void consent(String path, Person person, Datum datum, Audience audience, int mood) {
        var p = path + "/consent/" + datum + "/" + audience;
        boolean everything = mood < 7;
        boolean nothing = mood >= 17;
        int how = everything && (audience == Audience.PUBLIC || audience == Audience.DONOR)
                ? 0
                : nothing ? 19 : chance(p, 20);
        if (how >= 11) return;
        var given = DAY.minusDays(100 + chance(p + "/given", 900));
        var consent = switch (how) {
            case 0, 1, 2, 3, 4, 5 -> Consent.given(datum, audience, given);
            case 6 -> Consent.given(datum, audience, given).until(DAY);
            case 7 -> Consent.given(datum, audience, given).until(DAY.minusDays(1));
            case 8 -> Consent.given(datum, audience, given).withdrawn(DAY);
            case 9 -> Consent.given(datum, audience, given).withdrawn(DAY.plusDays(1));
            default -> Consent.given(datum, audience, DAY.plusDays(1));
        };
        person.allows(consent.decidedBy(any(p + "/by", Decider.values()))
                .onBasis(word(p + "/basis", Field.CONSENT_BASIS, person)));
    }

    private Source source(int i) {
        var path = "source-" + i;
        boolean plain = i == 0;
        var kind = plain ? SourceKind.NGO : any(path + "/kind", SourceKind.values());
        var source = Source.of(Key.parse("s" + word(path + "/key")), kind)
                .reliable(any(path + "/rely", Reliability.values()));
        parts.put(path, source);
        canary(path + "/key", Field.SOURCE_KEY, source);
        if (!plain)
            source.keptWithin(any(
                    path + "/kept",
                    Sensitivity.OPEN,
                    Sensitivity.OPEN,
                    Sensitivity.RESTRICTED,
                    Sensitivity.CONFIDENTIAL));
        perhaps(path + "/title", 60, p -> source.titled(text(p, Field.SOURCE_TITLE, source)));
        perhaps(path + "/publisher", 50, p -> source.publishedBy(capital(word(p, Field.SOURCE_PUBLISHER, source))));
        perhaps(path + "/url", 40, p -> source.foundAt("https://example.org/" + word(p, Field.SOURCE_URL, source)));
        if (kind == SourceKind.OWN_PUBLICATION) {
            boolean ofTheCase = happens(path + "/of-the-case", 50);
            var index = index(ofTheCase ? "publication-0/index" : path + "/citation");
            source.citedAs(new Citation(index.toString()));
            canaries.add(new Canary(path + "/citation", Field.SOURCE_CITATION, source, index.toString(), null));
        } else
            perhaps(path + "/citation", 40, p -> source.citedAs(new Citation(word(p, Field.SOURCE_CITATION, source))));
        perhaps(path + "/dated", 60, p -> {
            var on = dayOfADocument(p);
            source.dated(ApproximateDate.of(on));
            canary(p, Field.SOURCE_DAY, source, on);
            canary(p, Field.SOURCE_MONTH, source, on);
        });
        boolean heard = kind == SourceKind.TESTIMONY || happens(path + "/witnessed", 15);
        if (heard && !plain) {
            int n = chance(path + "/witness", 5);
            if (n < people()) source.givenBy(Key.parse("p" + word("person-" + n + "/key")));
        }
        if (i > 1 && happens(path + "/through", 30)) {
            var nearer = sources.get(chance(path + "/nearer", i));
            if (nearer != null) source.through(nearer);
        }
        return source;
    }

    private interface Kind<F extends Fact> {
        F of(String path, List<Person> persons);
    }

    private <F extends Fact> Optional<F> fact(String path, Kind<F> kind) {
        if (!isThere(path)) return Optional.empty();
        var concerned = persons.entrySet().stream()
                .filter(p -> happens(path + "/concerns/" + p.getKey(), 55))
                .map(Map.Entry::getValue)
                .toList();
        if (concerned.isEmpty()) return Optional.empty();
        var fact = kind.of(path, concerned);
        parts.put(path, fact);
        information(path).forEach(fact::accordingTo);
        perhaps(
                path + "/kept",
                15,
                p -> fact.keptWithin(any(p + "/within", Sensitivity.RESTRICTED, Sensitivity.CONFIDENTIAL)));
        perhaps(
                path + "/note",
                20,
                p -> fact.noted(
                        ClarifyingNote.on(any(p + "/field", "date.year", "persons"), text(p, Field.FACT_NOTE, fact))));
        return Optional.of(fact);
    }

    private List<Information> information(String path) {
        var told = new ArrayList<Information>();
        sources.forEach((n, source) -> {
            var p = path + "/told-by/" + n;
            if (!happens(p, n == 0 ? 50 : 40) || !isThere(p)) return;
            var connection = source.kind() == SourceKind.TESTIMONY
                    ? any(p + "/as", Connection.VICTIM, Connection.WITNESS, Connection.RELATIVE)
                    : happens(p + "/connected", 25) ? any(p + "/as", Connection.values()) : null;
            var standing = any(p + "/how", Standing.SHOWN, Standing.ALLEGED, Standing.ALLEGED, Standing.SHOWN_NOT);
            var information = Information.of(source, standing, connection);
            parts.put(p, information);
            told.add(information);
        });
        return told;
    }

    private Entry entry(String path, List<Person> concerned) {
        var route = any(path + "/route", Route.values());
        var entry = Entry.of(concerned, ORIGIN, REFUGE, route, any(path + "/manner", Manner.values()));
        perhaps(path + "/on", 80, p -> entry.on(date(p, Field.FACT_DAY, entry)));
        if (route == Route.TRANSIT) entry.through(TransitStay.in(ON_THE_WAY, 3));
        perhaps(
                path + "/presented",
                50,
                p -> entry.presented(Presentation.on(
                        ApproximateDate.of(day(p + "/on", Field.FACT_DAY, entry)),
                        word(p + "/to", Field.PRESENTED_TO, entry),
                        text(p + "/cause", Field.PRESENTED_CAUSE, entry))));
        return entry;
    }

    private AsylumClaim claim(String path, List<Person> concerned) {
        var claim = AsylumClaim.of(concerned, REFUGE, any(path + "/status", ClaimStatus.values()));
        perhaps(path + "/on", 80, p -> claim.madeOn(date(p, Field.FACT_DAY, claim)));
        return claim;
    }

    private Detention detention(String path, List<Person> concerned) {
        var detention = Detention.of(
                concerned, any(path + "/state", REFUGE, ORIGIN), any(path + "/kind", DetentionKind.values()));
        perhaps(
                path + "/area",
                50,
                p -> detention.inArea(capital(word(p, Field.DETENTION_PLACE, detention)) + " Region"));
        perhaps(path + "/place", 50, p -> detention.at("Centre " + capital(word(p, Field.DETENTION_PLACE, detention))));
        perhaps(
                path + "/start",
                60,
                p -> detention.from(ApproximateDate.of(day(p, Field.FACT_DAY, detention, 2012, 2017))));
        perhaps(
                path + "/end",
                40,
                p -> detention.until(ApproximateDate.of(day(p, Field.FACT_DAY, detention, 2018, 2023))));
        perhaps(path + "/held", 30, p -> detention.heldOn(day(p, Field.FACT_DAY, detention)));
        perhaps(path + "/grounds", 30, p -> detention.onGrounds(text(p, Field.DETENTION_GROUNDS, detention)));
        return detention;
    }

    private Proceeding proceeding(String path, List<Person> concerned) {
        var proceeding = Proceeding.of(concerned, REFUGE, any(path + "/stage", Stage.values()));
        if (happens(path + "/kind", 50)) proceeding.being(any(path + "/kind/of", ProceedingKind.values()));
        if (happens(path + "/offence", 50)) proceeding.about(any(path + "/offence/of", Offence.values()));
        perhaps(path + "/charge", 70, p -> proceeding.charging(text(p, Field.CHARGE, proceeding)));
        perhaps(
                path + "/court",
                50,
                p -> proceeding.before(capital(word(p, Field.COURT, proceeding)) + " District Court"));
        perhaps(path + "/counsel", 40, p -> proceeding.assistedBy(text(p, Field.COUNSEL, proceeding)));
        perhaps(path + "/on", 80, p -> proceeding.on(date(p, Field.FACT_DAY, proceeding)));
        return proceeding;
    }

    private Circumstance circumstance(String path, List<Person> concerned) {
        var circumstance = Circumstance.of(
                concerned, any(path + "/state", REFUGE, ORIGIN), any(path + "/matter", Matter.values()));
        perhaps(path + "/on", 80, p -> circumstance.on(date(p, Field.FACT_DAY, circumstance)));
        return circumstance;
    }

    private Decision decision(String path, List<Person> concerned) {
        var by = words(path + "/by");
        var on = day(path + "/on");
        var reason = words(path + "/reason");
        var decision = Decision.of(
                concerned,
                any(path + "/provision", GROUNDS.toArray(ProvisionRef[]::new)),
                any(path + "/state", REFUGE, ORIGIN),
                any(path + "/conclusion", Conclusion.values()),
                by,
                on,
                reason);
        texts(path + "/by", Field.DECIDED_BY, decision);
        texts(path + "/reason", Field.DECISION_REASON, decision);
        canary(path + "/on", Field.FACT_DAY, decision, on);
        return decision;
    }

    private Event event(String path) {
        var event = Event.of(Key.parse("e" + word(path + "/key")), words(path + "/title"));
        parts.put(path, event);
        canary(path + "/key", Field.EVENT_KEY, event);
        texts(path + "/title", Field.EVENT_TITLE, event);
        perhaps(path + "/on", 85, p -> event.on(date(p, Field.EVENT_DAY, event)));
        perhaps(
                path + "/at",
                60,
                p -> event.at(Place.in(
                        any(p + "/state", REFUGE, ORIGIN),
                        happens(p + "/area", 80)
                                ? capital(word(p + "/area", Field.EVENT_PLACE, event)) + " Province"
                                : null,
                        happens(p + "/exact", 50)
                                ? capital(word(p + "/exact", Field.EVENT_PLACE, event)) + " Street"
                                : null)));
        perhaps(path + "/description", 40, p -> event.described(text(p, Field.EVENT_DESCRIPTION, event)));
        if (happens(path + "/held-to-be", 30))
            event.heldToBe(any(
                    path + "/held-to-be/what",
                    ViolationStatus.CONFIRMED_NOT_VIOLATION,
                    ViolationStatus.CONFIRMED_NOT_VIOLATION,
                    ViolationStatus.CONFIRMED_AS_VIOLATION,
                    ViolationStatus.UNLIKELY));
        for (int n = 0; n < count(path + "/acts", 4); n++)
            fact(path + "/act-" + n, this::act).ifPresent(event::with);
        perhaps(
                path + "/note",
                30,
                p -> event.noted(
                        ClarifyingNote.on(any(p + "/field", "date.year", "place"), text(p, Field.EVENT_NOTE, event))));
        return event;
    }

    private Act act(String path, List<Person> concerned) {
        Involvement by = Involvement.of(any(path + "/by", REFUGE, ORIGIN));
        boolean body = happens(path + "/body", 50);
        if (body) by = by.throughBody(words(path + "/body"));
        if (happens(path + "/perpetrator", 60)) by = by.as(any(path + "/perpetrator/of", Perpetrator.values()));
        if (happens(path + "/degree", 30)) by = by.as(any(path + "/degree/of", Degree.values()));
        var act = Act.of(
                concerned, any(path + "/type", ActType.values()), any(path + "/modality", Modality.values()), by);
        if (body) texts(path + "/body", Field.ACT_BODY, act);
        if (happens(path + "/method", 30)) act.byMeansOf(any(path + "/method/of", Method.values()));
        if (act.type() == ActType.RETURN) act.towards(ORIGIN);
        perhaps(path + "/reason", 40, p -> act.forStatedReason(text(p, Field.ACT_REASON, act)));
        return act;
    }

    private org.dutybearer.casefile.Pattern pattern(String path) {
        var pattern = org.dutybearer.casefile.Pattern.of(Key.parse("r" + word(path + "/key")), ORIGIN)
                .of(any(path + "/act", ActType.values()));
        parts.put(path, pattern);
        canary(path + "/key", Field.PATTERN_KEY, pattern);
        pattern.against(text(path + "/group", Field.PATTERN_GROUP, pattern));
        var people = "person-" + chance(path + "/people", 5) + "/ethnicity";
        if (happens(people + "?", 50)) {
            pattern.against(Text.of(Locale.ENGLISH, capital(word(people))));
            canaries.add(new Canary(people + "/of/" + path, Field.PATTERN_GROUP, pattern, word(people), null));
        }
        perhaps(path + "/area", 50, p -> pattern.inArea(capital(word(p, Field.PATTERN_AREA, pattern)) + " Region"));
        perhaps(
                path + "/quantity",
                50,
                p -> pattern.numbering(
                        Quantity.about(1000 + chance(p, 900_000), text(p, Field.PATTERN_QUANTITY, pattern))));
        information(path).forEach(pattern::accordingTo);
        return pattern;
    }

    private Statement statement(String path) {
        var statement = Statement.of(
                        Key.parse("t" + word(path + "/key")),
                        any(path + "/kind", StatementKind.values()),
                        any(path + "/state", REFUGE, ORIGIN),
                        any(path + "/stance", Stance.values()))
                .known(any(path + "/mode", Mode.values()));
        parts.put(path, statement);
        canary(path + "/key", Field.STATEMENT_KEY, statement);
        perhaps(path + "/speaker", 30, p -> statement.spokenBy(capital(word(p, Field.SPEAKER, statement))));
        perhaps(path + "/office", 50, p -> statement.asHolderOf(text(p, Field.SPEAKER_OFFICE, statement)));
        perhaps(path + "/for", 50, p -> statement.forBody(text(p, Field.SPEAKER_BODY, statement)));
        perhaps(path + "/on", 80, p -> statement.on(date(p, Field.STATEMENT_DAY, statement)));
        perhaps(path + "/words", 60, p -> statement.saying(text(p, Field.STATEMENT_WORDS, statement)));
        switch (chance(path + "/about", 4)) {
            case 0, 1 -> statement.about(Key.parse("e" + word("event-0/key")));
            case 2 -> statement.about(Key.parse("r" + word("pattern-0/key")));
            default -> {}
        }
        if (!path.equals("statement-0") && happens(path + "/contradicts", 50))
            statement.contradicts(Key.parse("t" + word("statement-0/key")));
        information(path).forEach(statement::accordingTo);
        return statement;
    }

    private Recommendation call(String path) {
        var call = Recommendation.to(
                any(path + "/to", REFUGE, REFUGE, ORIGIN),
                Key.parse("c" + word(path + "/key")),
                words(path + "/action"));
        canary(path + "/key", Field.CALL_KEY, call);
        texts(path + "/action", Field.CALL_ACTION, call);
        perhaps(path + "/body", 40, p -> call.addressing(text(p, Field.CALL_BODY, call)));
        for (int n = 0; n < chance(path + "/grounds", 3); n++)
            call.restingOn(any(path + "/ground/" + n, GROUNDS.toArray(ProvisionRef[]::new)));
        for (int n = 0; n < chance(path + "/entries", 3); n++) {
            var p = path + "/entry-" + n;
            var note = happens(p + "/noted", 60) ? words(p + "/note") : null;
            var on = day(p, 2024 + n, 2024 + n);
            call.stands(StatusEntry.of(on, status(p + "/status", call), note));
            canary(p, Field.CALL_DAY, call, on);
            if (note != null) texts(p + "/note", Field.CALL_NOTE, call);
        }
        return call;
    }

    /** A draft comes first, and nothing but its being made follows it. */
    private RecommendationStatus status(String path, Recommendation call) {
        if (call.isDraft()) return RecommendationStatus.OPEN;
        var possible = Stream.of(RecommendationStatus.values())
                .filter(status ->
                        status != RecommendationStatus.DRAFTED || call.history().isEmpty());
        return any(path, possible.toArray(RecommendationStatus[]::new));
    }

    private Publication publication(String path) {
        var index = index(path + "/index");
        var on = day(path + "/on");
        var publication = Publication.of(
                index, any(path + "/kind", PublicationKind.values()), on, Locale.ENGLISH, words(path + "/title"));
        canaries.add(new Canary(path + "/index", Field.PUBLICATION_INDEX, publication, index.toString(), null));
        canary(path + "/on", Field.PUBLICATION_DAY, publication, on);
        texts(path + "/title", Field.PUBLICATION_TITLE, publication);
        perhaps(
                path + "/embargo",
                40,
                p -> publication.embargoedUntil(any(p + "/until", DAY, DAY.plusDays(1), DAY.plusDays(30))));
        return publication;
    }

    private void publish(String path, CaseFile made) {
        var publication = publication(path);
        made.with(publication);
        perhaps(path + "/text", 60, p -> {
            if (!isThere(p)) return;
            var text = PublishedText.of(publication);
            parts.put(p, text);
            if (!persons.isEmpty() && happens(p + "/says-whom", 60)) {
                persons.forEach((n, person) -> {
                    if (happens(p + "/about/" + n, 50)) text.about(person.key());
                });
                // A text about nobody in particular may be about anybody: it would be another rule's text.
                if (text.about().isEmpty()) return;
            }
            for (int n = 0; n < 1 + chance(p + "/paragraphs", 3); n++)
                text.saying(paragraph(p + "/paragraph-" + n, text));
            made.recommendations().stream()
                    .filter(call -> happens(p + "/calls/" + call.key(), 60))
                    .forEach(call -> text.calling(call.key()));
            if (happens(p + "/appeals", 45)) text.appealing(appeal(p + "/appeal", text));
            made.with(text);
        });
    }

    /** On the day of disclosure itself it is not over yet. What an address holds of an office is no person's, so none is planted there. */
    private Appeal appeal(String path, PublishedText of) {
        var appeal = Appeal.until(any(path + "/until", DAY.minusDays(1), DAY, DAY.plusDays(40)));
        for (int n = 0; n < 1 + chance(path + "/offices", 2); n++) {
            var p = path + "/office-" + n;
            appeal.to(Office.of(REFUGE, text(p, Field.OFFICE_WORDS, of))
                    .in(text(p + "/body", Field.OFFICE_WORDS, of))
                    .saluted(text(p + "/salutation", Field.OFFICE_WORDS, of))
                    .at(Text.of(Locale.ENGLISH, capital(word(p + "/address", Field.OFFICE_WORDS, of)))));
        }
        perhaps(path + "/avoid", 60, p -> appeal.warning(text(p, Field.APPEAL_WARNING, of)));
        return appeal;
    }

    private Paragraph paragraph(String path, PublishedText of) {
        var notes = new ArrayList<Footnote>();
        if (happens(path + "/law", 40))
            notes.add(Footnote.citing(any(path + "/provision", GROUNDS.toArray(ProvisionRef[]::new))));
        sources.forEach((n, source) -> {
            if (happens(path + "/cites/" + n, 25)) notes.add(Footnote.citing(source.key()));
        });
        return Paragraph.of(text(path, Field.TEXT_WORDS, of), notes.toArray(Footnote[]::new));
    }

    private Intervention intervention(String path) {
        var on = day(path + "/on");
        var intervention = Intervention.of(any(path + "/kind", InterventionKind.values()), ApproximateDate.of(on));
        parts.put(path, intervention);
        canary(path + "/on", Field.INTERVENTION_DAY, intervention, on);
        intervention
                .addressedTo(text(path + "/addressees", Field.INTERVENTION_WORDS, intervention))
                .answered(text(path + "/response", Field.INTERVENTION_WORDS, intervention))
                .endedIn(text(path + "/outcome", Field.INTERVENTION_WORDS, intervention));
        persons.forEach((n, person) -> {
            if (happens(path + "/helps/" + n, 30)) intervention.helping(person);
        });
        return intervention;
    }

    private IndexNumber index(String path) {
        return new IndexNumber("EUR", "57", String.format("%04d", 1000 + chance(path, 9000)), 2019);
    }

    private interface At {
        void at(String path);
    }

    private void perhaps(String path, int percent, At then) {
        if (happens(path + "?", percent)) then.at(path);
    }

    private boolean isThere(String part) {
        return !change.is(Change.Kind.WITHOUT, part);
    }

    private boolean isOtherwise(String path) {
        return change.is(Change.Kind.OTHERWISE, path);
    }

    private Text text(String path, Field field, Object of) {
        var text = words(path);
        texts(path, field, of);
        return text;
    }

    /** In one or two languages, among them one that no document speaks. */
    private Text words(String path) {
        var said = new LinkedHashMap<Locale, String>();
        languages(path).forEach(l -> said.put(l, sentence(path, l)));
        return new Text(said);
    }

    private List<Locale> languages(String path) {
        return switch (chance(path + "/in", 8)) {
            case 0, 1, 2 -> List.of(Locale.ENGLISH);
            case 3, 4 -> List.of(Locale.ENGLISH, Locale.FRENCH);
            case 5 -> List.of(Locale.FRENCH);
            case 6 -> List.of(RUSSIAN, Locale.ENGLISH);
            default -> List.of(RUSSIAN);
        };
    }

    private String sentence(String path, Locale language) {
        var plain = capital(word(path + "/" + language));
        if (chance("planted", 6) != 0 || chance(path + "/planted", 12) != 0) return plain;
        var what = happens(path + "/detail?", 40) ? detail(path + "/" + language) : stranger(path);
        planted.put(path + "/" + language, what);
        return plain + " " + what;
    }

    /** What leads straight to somebody and is on record nowhere. */
    private String detail(String path) {
        var p = path + "/detail";
        var figures = String.valueOf(1_000_000 + chance(p, 9_000_000));
        var field = happens(p + "/address", 25) ? Field.ADDRESS : Field.PERSONAL_DETAIL;
        var detail = field == Field.ADDRESS
                ? 1 + chance(p, 99) + " " + capital(word(p)) + " Street"
                : any(
                        p + "/of",
                        "+7 701 " + figures.substring(0, 3) + " " + figures.substring(3, 5) + " "
                                + figures.substring(5),
                        word(p) + "@example.org",
                        "N" + figures);
        canaries.add(new Canary(p, field, path, detail, null));
        return detail;
    }

    /** Something that stands elsewhere in the case: a person's name, a place or a day. */
    private String stranger(String path) {
        var whom = "person-" + chance(path + "/whom", 5);
        return switch (chance(path + "/stranger", 5)) {
            case 0 -> capital(word("event-0/at/area"));
            case 1 -> {
                var day = day("event-0/on");
                yield day.getDayOfMonth() + " " + capital(day.getMonth().name().toLowerCase(Locale.ROOT)) + " "
                        + day.getYear();
            }
            case 2 -> capital(syllables(whom + "/name/family", CONSONANTS, VOWELS, 5));
            default ->
                capital(syllables(whom + "/name/given", CONSONANTS, VOWELS, 5)) + " "
                        + capital(syllables(whom + "/name/family", CONSONANTS, VOWELS, 5));
        };
    }

    private void texts(String path, Field field, Object of) {
        languages(path).forEach(l -> canary(path + "/" + l, field, of));
    }

    private String word(String path, Field field, Object of) {
        canary(path, field, of);
        return word(path);
    }

    private void canary(String path, Field field, Object of) {
        canaries.add(new Canary(path, field, of, word(path), null));
    }

    private void canary(String path, Field field, Object of, LocalDate day) {
        canaries.add(new Canary(path, field, of, null, day));
    }

    private ApproximateDate date(String path, Field field, Object of) {
        int how = chance(path + "/exact", 20);
        if (how < 2) return ApproximateDate.parse(YearMonth.from(day(path)).toString());
        if (how < 4)
            return ApproximateDate.parse(
                    day(path, field, of, 2012, 2017) + "/" + day(path + "/end", field, of, 2018, 2023));
        return ApproximateDate.parse(day(path, field, of) + (how < 7 ? "?" : ""));
    }

    private LocalDate day(String path, Field field, Object of) {
        var on = day(path);
        canary(path, field, of, on);
        return on;
    }

    private LocalDate day(String path, Field field, Object of, int first, int last) {
        var on = day(path, first, last);
        canary(path, field, of, on);
        return on;
    }

    private LocalDate day(String path) {
        return day(path, 2012, 2023);
    }

    private LocalDate birth(String path) {
        return day(path, 1950, 1989);
    }

    private LocalDate dayOfADocument(String path) {
        return day(path, 2001, 2009);
    }

    /** Never the first or the last of a month, nor in a month of which documents name a day for a reason in law. */
    private LocalDate day(String path, int first, int last) {
        var month = YearMonth.of(first + chance(path + "/year", last - first + 1), 1 + chance(path + "/month", 12));
        while (MONTHS_OF_LAW.contains(month)) month = month.plusMonths(1);
        int on = chance(path + "/day", 26);
        if (isOtherwise(path)) on += 1 + chance(path + "/other", 25);
        return month.atDay(2 + on % 26);
    }

    private String word(String path) {
        return syllables(path, CONSONANTS, VOWELS, 5);
    }

    private String syllables(String path, String consonants, String vowels, int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        i -> letters(path + "/c" + i, path, consonants, 1) + letters(path + "/v" + i, path, vowels, 1))
                .collect(Collectors.joining());
    }

    private String letters(String path, String alphabet, int count) {
        return letters(path, path, alphabet, count);
    }

    private String letters(String path, String canary, String alphabet, int count) {
        var salt = isOtherwise(canary) ? "/other" : "";
        return IntStream.range(0, count)
                .mapToObj(i -> String.valueOf(alphabet.charAt(chance(path + "/" + i + salt, alphabet.length()))))
                .collect(Collectors.joining());
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private boolean happens(String path, int percent) {
        return chance(path, 100) < percent;
    }

    @SafeVarargs
    private <T> T any(String path, T... from) {
        return from[chance(path, from.length)];
    }

    /** A number below the bound that follows from the seed and the place. */
    private int chance(String path, int bound) {
        long h = 0xcbf29ce484222325L ^ (seed * 0x9e3779b97f4a7c15L);
        for (int i = 0; i < path.length(); i++) h = (h ^ path.charAt(i)) * 0x100000001b3L;
        h = (h ^ (h >>> 30)) * 0xbf58476d1ce4e5b9L;
        h = (h ^ (h >>> 27)) * 0x94d049bb133111ebL;
        return (int) Long.remainderUnsigned(h ^ (h >>> 31), bound);
    }

    private static Set<YearMonth> monthsOfLaw() {
        var months = new LinkedHashSet<YearMonth>();
        var iso = Pattern.compile("\\b(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}\\b");
        for (String facts : List.of("acts", "complaints", "domestic-laws", "parties", "reservations", "treaties"))
            try (InputStream in = TreatyRegister.class.getResourceAsStream(facts + ".tsv")) {
                var text = new String(Objects.requireNonNull(in, facts).readAllBytes(), StandardCharsets.UTF_8);
                text.lines()
                        .filter(l -> facts.equals("treaties") || l.contains("\tKAZ\t") || l.contains("\tCHN\t"))
                        .flatMap(l -> iso.matcher(l).results())
                        .forEach(m -> months.add(YearMonth.parse(m.group().substring(0, 7))));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        return Set.copyOf(months);
    }

    @Override
    public String toString() {
        return "CanaryCase[" + seed + ", " + change + "]";
    }
}

package org.dutybearer.interchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dutybearer.casefile.Paragraph;
import org.dutybearer.casefile.RecommendationStatus;
import org.dutybearer.casefile.Role;
import org.dutybearer.casefile.Route;
import org.dutybearer.casefile.Status;
import org.dutybearer.consent.Decider;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Truth;
import org.dutybearer.person.PersonName;
import org.dutybearer.source.Connection;
import org.dutybearer.statement.IndexNumber;
import org.dutybearer.treaty.ProvisionRef;
import org.dutybearer.treaty.TreatyRegister;

/**
 * What no schema can say: that a key leads somewhere, that a date exists, that an end is not before its beginning. It looks
 * only at what the schema accepted, so that nothing is told twice, and passes over what is missing.
 */
final class Meaning implements Schema.Listener {
    private static final String DRAFTED = RecommendationStatus.DRAFTED.name();

    private final Faults faults;
    private final TreatyRegister register;
    private final Set<String> persons;
    private final Set<String> sources;
    private final Set<String> statements;
    private final Set<String> subjects;
    private final Set<String> calls;
    private final Set<String> fled = new HashSet<>();
    private final Map<String, String> witnesses = new HashMap<>();

    Meaning(Node file, TreatyRegister register, Faults faults) {
        this.faults = faults;
        this.register = register;
        Part root = file instanceof Node.Fields fields ? part(fields, Place.FILE) : part(NOTHING, Place.FILE);
        persons = keys(root, "persons");
        sources = keys(root, "sources");
        statements = keys(root, "statements");
        calls = keys(root, "recommendations");
        subjects = keys(root, "events");
        subjects.addAll(keys(root, "patterns"));
        for (Part state : root.parts("states"))
            if (state.word("role").filter(Role.ORIGIN.name()::equals).isPresent())
                state.word("state").ifPresent(fled::add);
        for (Part source : root.parts("sources"))
            source.word("id")
                    .ifPresent(id -> source.word("person").ifPresent(person -> witnesses.putIfAbsent(id, person)));
    }

    private static final Node.Fields NOTHING = new Node.Fields(1, Map.of(), Map.of());

    private static Set<String> keys(Part root, String list) {
        var keys = new HashSet<String>();
        root.parts(list).forEach(part -> part.word("id").ifPresent(keys::add));
        return keys;
    }

    @Override
    public void value(String definition, Node.Value value, Place place) {
        String text = value.text();
        switch (definition) {
            case "date" -> require(reads(ApproximateDate::parse, text), place, Fault.Kind.NOT_A_DATE);
            case "day" -> require(reads(LocalDate::parse, text), place, Fault.Kind.NOT_A_DAY);
            case "state" -> require(reads(CountryCode::parse, text), place, Fault.Kind.NOT_A_STATE);
            case "language" -> require(isLanguage(text), place, Fault.Kind.NOT_A_LANGUAGE);
            case "script" -> require(reads(Meaning::anyName, text), place, Fault.Kind.NOT_A_SCRIPT);
            case "indexNumber" -> require(reads(IndexNumber::parse, text), place, Fault.Kind.NOT_AN_INDEX_NUMBER);
            case "provision" -> provision(text, place);
            case "personKey" -> require(persons.contains(text), place, Fault.Kind.PERSON_UNKNOWN);
            case "sourceKey" -> require(sources.contains(text), place, Fault.Kind.SOURCE_UNKNOWN);
            case "statementKey" -> require(statements.contains(text), place, Fault.Kind.STATEMENT_UNKNOWN);
            case "callKey" -> require(calls.contains(text), place, Fault.Kind.CALL_UNKNOWN);
            case "subjectKey" -> require(subjects.contains(text), place, Fault.Kind.EVENT_UNKNOWN);
            case "text", "words", "label", "docket" -> require(!text.isBlank(), place, Fault.Kind.EMPTY);
            default -> {}
        }
    }

    private void provision(String text, Place place) {
        read(ProvisionRef::parse, text)
                .ifPresentOrElse(
                        ref -> require(register.provision(ref).isPresent(), place, Fault.Kind.PROVISION_UNKNOWN),
                        () -> faults.add(place, Fault.Kind.NOT_A_PROVISION));
    }

    @Override
    public void part(String definition, Node.Fields fields, Place place) {
        Part part = part(fields, place);
        switch (definition) {
            case "caseFile" -> file(part);
            case "text" -> languages(part);
            case "source" -> notBoth(part, "index", "docket");
            case "name" -> {
                boolean latin = part.word("script").filter("Latn"::equals).isPresent();
                if (part.has("romanisation") && !latin)
                    faults.add(part.placeOf("romanisation"), Fault.Kind.ROMANISED_ONLY_IN_LATIN);
            }
            case "consent" -> {
                inOrder(part, "from", "until");
                inOrder(part, "from", "withdrawn");
            }
            case "person" -> singledOut(part);
            case "entry" -> entry(part);
            case "detention" -> detention(part);
            case "statement" -> statement(part);
            case "recommendation" -> history(part);
            case "footnote" -> notBoth(part, "provision", "source");
            case "paragraph" -> marks(part);
            case "publication" -> appeal(part);
            case "office" ->
                require(
                        part.word("state").filter(fled::contains).isEmpty(),
                        part.placeOf("state"),
                        Fault.Kind.WRITES_TO_THE_STATE_FLED);
            default -> {}
        }
        if (part.has("victims")) accounts(part, "victims");
        if (part.has("persons") && !definition.equals("caseFile")) accounts(part, "persons");
    }

    /** The team may decide for a group in which nobody is singled out, and for nobody else. */
    private void singledOut(Part person) {
        if (person.has("group")) return;
        for (Part consent : person.parts("consent"))
            require(
                    consent.word("by").filter(Decider.CASE_TEAM.name()::equals).isEmpty(),
                    consent.placeOf("by"),
                    Fault.Kind.DECIDED_FOR_A_PERSON);
    }

    private void file(Part file) {
        inOrder(file, "opened", "closed");
        boolean closed =
                file.word("status").filter(Status.CLOSED.name()::equals).isPresent();
        if (file.has("status") && closed != file.has("closed"))
            faults.add(file.placeOf("closed"), Fault.Kind.NOT_CLOSED);
        unlikeEachOther(file, "id", "persons");
        unlikeEachOther(file, "id", "sources");
        unlikeEachOther(file, "id", "statements");
        unlikeEachOther(file, "id", "events", "patterns");
        unlikeEachOther(file, "id", "recommendations");
        unlikeEachOther(file, "state", "states");
        originsEnd(file);
    }

    private void unlikeEachOther(Part file, String field, String... lists) {
        var seen = new HashSet<String>();
        for (String list : lists)
            for (Part part : file.parts(list))
                part.word(field)
                        .filter(key -> !seen.add(key))
                        .ifPresent(key -> faults.add(part.placeOf(field), Fault.Kind.KEY_TAKEN));
    }

    private void originsEnd(Part file) {
        var through = new HashMap<String, String>();
        for (Part source : file.parts("sources"))
            source.word("id").ifPresent(id -> source.word("through").ifPresent(to -> through.putIfAbsent(id, to)));
        for (Part source : file.parts("sources")) {
            var passed = new HashSet<String>();
            Optional<String> at = source.word("id");
            while (at.isPresent() && passed.add(at.get())) at = Optional.ofNullable(through.get(at.get()));
            if (at.isPresent() && at.equals(source.word("id")))
                faults.add(source.placeOf("through"), Fault.Kind.GOES_BACK_TO_ITSELF);
        }
    }

    private void languages(Part text) {
        for (String tag : text.fields().entries().keySet())
            if (!isLanguage(tag)) faults.add(text.place(), Fault.Kind.NOT_A_LANGUAGE);
    }

    private void entry(Part entry) {
        boolean transit =
                entry.word("route").filter(Route.TRANSIT.name()::equals).isPresent();
        if (entry.has("transit") && !transit) faults.add(entry.placeOf("route"), Fault.Kind.DIRECT_WITH_TRANSIT);
        entry.part("presented").ifPresent(presented -> {
            if (before(presented, "on", date(entry, "date")))
                faults.add(presented.placeOf("on"), Fault.Kind.DATES_CONTRADICT, "date");
        });
    }

    private void detention(Part detention) {
        inOrder(detention, "start", "end");
        Optional<ApproximateDate> heldOn = date(detention, "heldOn");
        if (before(detention, "heldOn", date(detention, "start")))
            faults.add(detention.placeOf("heldOn"), Fault.Kind.DATES_CONTRADICT, "start");
        if (before(detention, "end", heldOn))
            faults.add(detention.placeOf("heldOn"), Fault.Kind.DATES_CONTRADICT, "end");
    }

    private void statement(Part statement) {
        notBoth(statement, "date", "period");
        statement.word("id").ifPresent(own -> {
            if (statement.values("contradicts", Function.identity()).contains(own))
                faults.add(statement.placeOf("contradicts"), Fault.Kind.CONTRADICTS_ITSELF);
        });
    }

    private void history(Part recommendation) {
        Optional<ApproximateDate> last = Optional.empty();
        String lastStatus = "";
        for (Part change : recommendation.parts("history")) {
            if (before(change, "on", last)) faults.add(change.placeOf("on"), Fault.Kind.OUT_OF_ORDER);
            last = date(change, "on");
            String status = change.word("status").orElse("");
            boolean draftComesLater = status.equals(DRAFTED) && !lastStatus.isEmpty();
            boolean draftIsNotMade = lastStatus.equals(DRAFTED) && !status.equals(RecommendationStatus.OPEN.name());
            if (draftComesLater || draftIsNotMade) faults.add(change.placeOf("status"), Fault.Kind.DRAFT_OUT_OF_PLACE);
            lastStatus = status;
        }
    }

    private void appeal(Part publication) {
        publication
                .part("contents")
                .flatMap(contents -> contents.part("appeal"))
                .ifPresent(appeal -> {
                    if (before(appeal, "expires", date(publication, "date")))
                        faults.add(appeal.placeOf("expires"), Fault.Kind.ENDS_BEFORE_IT_BEGINS, "date");
                });
    }

    private void marks(Part paragraph) {
        int notes = paragraph.parts("notes").size();
        if (!paragraph.said("text").stream().allMatch(words -> Paragraph.marksOnly(words, notes)))
            faults.add(paragraph.placeOf("text"), Fault.Kind.MARK_WITHOUT_NOTE, Integer.toString(notes));
    }

    /** A victim speaks for herself: her account cannot stand for a fact that does not concern her. */
    private void accounts(Part fact, String concerned) {
        List<String> persons = fact.values(concerned, Function.identity());
        for (Part said : fact.parts("information")) {
            Optional<String> witness = said.word("source").map(witnesses::get);
            boolean asVictim = said.word("connection")
                    .filter(Connection.VICTIM.name()::equals)
                    .isPresent();
            if (asVictim && witness.isPresent() && !persons.contains(witness.get()))
                faults.add(said.placeOf("source"), Fault.Kind.OTHER_PERSONS_ACCOUNT, concerned);
        }
    }

    private void notBoth(Part part, String one, String other) {
        if (part.has(one) && part.has(other)) faults.add(part.placeOf(other), Fault.Kind.ONE_OF_TWO, one, other);
    }

    private void inOrder(Part part, String from, String until) {
        if (before(part, until, date(part, from)))
            faults.add(part.placeOf(until), Fault.Kind.ENDS_BEFORE_IT_BEGINS, from);
    }

    /** Only what is certainly before is a fault: an approximate date may still fit. */
    private static boolean before(Part part, String name, Optional<ApproximateDate> than) {
        return date(part, name)
                .flatMap(date -> than.map(date::before))
                .filter(Truth.YES::equals)
                .isPresent();
    }

    private static Optional<ApproximateDate> date(Part part, String name) {
        return part.word(name).flatMap(text -> read(ApproximateDate::parse, text));
    }

    private static boolean isLanguage(String tag) {
        try {
            return new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .toLanguageTag()
                    .equals(tag);
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private static PersonName anyName(String script) {
        return PersonName.of(PersonName.Kind.ALIAS, "A", script);
    }

    /** The message of the exception is dropped on purpose: it repeats the value. */
    private static <T> Optional<T> read(Function<String, T> parse, String text) {
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean reads(Function<String, ?> parse, String text) {
        return read(parse, text).isPresent();
    }

    private void require(boolean holds, Place place, Fault.Kind otherwise) {
        if (!holds) faults.add(place, otherwise);
    }

    private static Part part(Node.Fields fields, Place place) {
        return new Part(fields, place, Locale.ROOT);
    }
}

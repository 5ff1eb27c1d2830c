package org.dutybearer.briefing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dutybearer.assessment.Assessment;
import org.dutybearer.assessment.Law;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.Fact;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Identified;
import org.dutybearer.core.Key;
import org.dutybearer.core.OurWords;
import org.dutybearer.core.Text;
import org.dutybearer.core.Wording;
import org.dutybearer.person.Person;
import org.dutybearer.person.PersonName;
import org.dutybearer.source.Information;
import org.dutybearer.source.Standing;
import org.dutybearer.treaty.ProvisionRef;
import org.dutybearer.treaty.TreatyRegister;

/** One telling of one case: what the parts of a briefing share while it is composed. */
final class Telling {
    private static final Pattern QUOTATION_MARKS = Pattern.compile("^[\"“„«‹「『\\s]+|[\"”“»›」』\\s]+$");

    /** The scripts of ISO 15924 in which a language writes names; of those in Latin letters none is more at home than another. */
    private static final Map<String, Set<String>> SCRIPTS = Map.of(
            "ar", Set.of("Arab"), "ru", Set.of("Cyrl"), "kk", Set.of("Cyrl"), "zh", Set.of("Hans", "Hant", "Hani"));

    /** Where "31(2)" is not read as a paragraph of an article, it is written out. */
    private static final Set<String> WITHOUT_BRACKETS = Set.of("ar");

    private static final List<PersonName.Kind> NAMES_A_PERSON_BEARS =
            List.of(PersonName.Kind.PREFERRED, PersonName.Kind.LEGAL, PersonName.Kind.TRANSLITERATION);

    final CaseFile file;
    final Viewpoint viewpoint;
    final Wording words;
    final Law law;
    final Dates dates;
    final Citations citations;
    private final List<Person> persons;
    private final Map<Key, String> labels = new LinkedHashMap<>();
    private final Set<Original> originals = new LinkedHashSet<>();
    private final IdentityHashMap<EventView, Inventory.Row> rows = new IdentityHashMap<>();

    Telling(CaseFile file, Viewpoint viewpoint, Locale language, PseudonymKey key) {
        this.file = file;
        this.viewpoint = viewpoint;
        this.words = Wording.of(Telling.class, "Words", language);
        this.law = Law.in(language);
        this.dates = new Dates(file.events().stream().filter(viewpoint::shows), words);
        this.citations = new Citations(this);
        this.persons = inOrder(key);
        for (Person person : persons) labels.put(person.key(), letters(labels.size()));
    }

    /**
     * Whoever is named stands where the record has him; those who are not share out the places between in an order of this document
     * alone. The team reads all by name and keeps its order.
     */
    private List<Person> inOrder(PseudonymKey key) {
        var shown = file.persons().stream().filter(viewpoint::shows).toList();
        if (viewpoint.audience() == Audience.CASE_TEAM) return shown;
        var document = file.ref() + " " + viewpoint.audience() + " "
                + words.language().stripExtensions().toLanguageTag() + " " + viewpoint.day();
        var unnamed = key.inOrder(
                        shown.stream().filter(p -> !viewpoint.names(p)).toList(), document)
                .iterator();
        return shown.stream().map(p -> viewpoint.names(p) ? p : unnamed.next()).toList();
    }

    /** A to Z, then AA to ZZ. */
    private static String letters(int n) {
        return n < 26 ? String.valueOf((char) ('A' + n)) : letters(n / 26 - 1) + letters(n % 26);
    }

    /** The persons this audience is told of at all, in the order of their letters. */
    List<Person> persons() {
        return persons;
    }

    /** Nothing is told in the order on record, which would tell one document's Person A from another's. */
    Assessment inOrder(Assessment assessment) {
        return assessment.with(assessment.persons().stream()
                .sorted(Comparator.comparing(finding -> persons.indexOf(finding.person())))
                .toList());
    }

    /** Remembers what a row of the chronology is known by. */
    EventView known(EventView event, Inventory.Row by) {
        rows.put(event, by);
        return event;
    }

    /** What a row of the chronology is known by; nothing where another part of the briefing tells it. */
    Optional<Inventory.Row> row(EventView event) {
        return Optional.ofNullable(rows.get(event));
    }

    String label(Key person) {
        return labels.getOrDefault(person, "");
    }

    String name(Person person) {
        return viewpoint.names(person)
                ? preferred(person).map(this::spelled).orElseGet(() -> pseudonym(person))
                : pseudonym(person);
    }

    String pseudonym(Person person) {
        String key = person.group().isPresent() ? "person.group" : "person.one";
        return words.say(key, label(person.key()));
    }

    /** As the person prefers it; but in the letters of the document, where these are not Latin and the record has the name so. */
    Optional<PersonName> preferred(Person person) {
        return NAMES_A_PERSON_BEARS.stream()
                .flatMap(kind -> person.names().stream().filter(n -> n.kind() == kind && isInOurLetters(n)))
                .findFirst()
                .or(() -> person.names().stream()
                        .filter(n -> n.kind() == PersonName.Kind.PREFERRED)
                        .findFirst())
                .or(() -> person.names().stream().findFirst());
    }

    private boolean isInOurLetters(PersonName name) {
        return SCRIPTS.getOrDefault(words.language().getLanguage(), Set.of()).contains(name.script());
    }

    List<String> names(Collection<Person> told) {
        return told.stream()
                .sorted(Comparator.comparing(persons::indexOf))
                .map(this::name)
                .toList();
    }

    /** "A and B"; where they are all there are, "both" or "all of them": the columns beside say who. */
    String together(Collection<Person> persons) {
        return everybody(persons) ? words.say(persons.size() == 2 ? "both" : "all") : words.list(names(persons));
    }

    /** "A or B"; where they are all there are, "either of them" or "any of them". */
    String either(Collection<Person> persons) {
        return everybody(persons)
                ? words.say(persons.size() == 2 ? "either" : "any")
                : words.alternatives(names(persons));
    }

    private boolean everybody(Collection<Person> persons) {
        return persons.size() > 1 && persons.size() == labels.size();
    }

    /** Those of them this audience is told of, and told this fact of. */
    List<Person> shown(Fact fact) {
        return fact.persons().stream().filter(p -> viewpoint.shows(fact, p)).toList();
    }

    List<Information> counted(Fact fact, Collection<Person> persons) {
        var counted = new ArrayList<Information>();
        for (Person person : persons)
            for (Information i : fact.informationOn(person.key()))
                if (viewpoint.counts(person.key(), i) && !counted.contains(i)) counted.add(i);
        return counted;
    }

    Mark mark(Fact fact, Person person) {
        var standings = fact.informationOn(person.key()).stream()
                .filter(i -> viewpoint.counts(person.key(), i))
                .map(Information::standing)
                .toList();
        if (standings.contains(Standing.SHOWN)) return Mark.SHOWN;
        if (standings.contains(Standing.ALLEGED)) return Mark.ALLEGED;
        return standings.contains(Standing.SHOWN_NOT) ? Mark.SHOWN_NOT : Mark.NOT_KNOWN;
    }

    /** The words in the briefing's language, or the original with a mark that says which language it is. */
    String tell(Text text) {
        return marked(bare(text), List.of(text));
    }

    /** The same without the mark, for a part of a text that is marked as a whole. */
    String bare(Text text) {
        return text.in(words.language()).orElseGet(() -> {
            originals.add(new Original(unstopped(text.original()), text.originalLanguage()));
            return text.original();
        });
    }

    /** With one mark, however many of its parts are told in their original; a full stop follows the mark. */
    String marked(String said, Collection<Text> parts) {
        return parts.stream()
                .filter(part -> part.in(words.language()).isEmpty())
                .findFirst()
                .map(part ->
                        words.say("original", unstopped(said), words.idiom().language(part.originalLanguage())))
                .map(told -> unstopped(said).equals(said) ? told : stopped(told))
                .orElse(said);
    }

    /** With the mark, where this is the first in its language. */
    String markedOnce(Text text, Set<Locale> already) {
        boolean first = text.in(words.language()).isEmpty() && already.add(text.originalLanguage());
        return first ? tell(text) : bare(text);
    }

    /** A name that the record holds in its own language alone, such as that of a place: it stands as it is. */
    String named(String name) {
        if (!file.language().getLanguage().equals(words.language().getLanguage()))
            originals.add(new Original(name, file.language()));
        return name;
    }

    /** A name as it is written, in its own language where that is on record; it says so in the script it is written in. */
    String spelled(PersonName name) {
        name.language()
                .map(tag -> new Locale.Builder()
                        .setLanguageTag(tag)
                        .setScript(name.script())
                        .build())
                .filter(language ->
                        !language.getLanguage().equals(words.language().getLanguage()))
                .ifPresent(language -> originals.add(new Original(name.text(), language)));
        return name.text();
    }

    /** What is told in another language than the briefing's. */
    List<Original> originals() {
        return List.copyOf(originals);
    }

    /** A charge or the like stands in its own words, so in quotation marks; ours that says in which language stands behind them. */
    String quoted(Text text) {
        var bare = new LinkedHashMap<Locale, String>();
        text.words().forEach((l, w) -> bare.put(l, QUOTATION_MARKS.matcher(w).replaceAll("")));
        var charged = new Text(bare);
        return marked(words.say("quoted", sentence(bare(charged))), List.of(charged));
    }

    /** A provision as a list names it, such as "Refugee Convention 31(2)" or "ICCPR 9(1)". */
    String inShort(ProvisionRef provision, TreatyRegister register) {
        return register.treaty(provision.treaty())
                .map(t -> inShort(
                        provision, words.find("treaty." + t.code()).orElseGet(() -> t.shortTitle(words.language()))))
                .orElseGet(provision::toString);
    }

    private String inShort(ProvisionRef provision, String title) {
        if (WITHOUT_BRACKETS.contains(words.language().getLanguage()))
            return provision.inWords(words.language(), title);
        return title
                + provision.toString().substring(provision.treaty().length()).replace(' ', '\u00A0');
    }

    String state(CountryCode state) {
        return state.name(words.language());
    }

    /** The name as it stands inside a sentence, such as "le Kazakhstan". */
    String stateInSentence(CountryCode state) {
        return state.name(CountryCode.Form.WITH_ARTICLE, words.language());
    }

    /** A date of this part of the record, as exactly as this audience may know it. */
    String when(ApproximateDate date, Identified of) {
        return dates.of(date, viewpoint.locates(of));
    }

    static String sentence(String said) {
        return OurWords.withFirstLetter(said, letter -> letter.toUpperCase(Locale.ROOT));
    }

    /** Ends what may be a fragment or a sentence with exactly one full stop. */
    String stopped(String said) {
        return words.stopped(said);
    }

    String unstopped(String said) {
        return words.unstopped(said);
    }
}

package org.dutybearer.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutybearer.assessment.Assessor;
import org.dutybearer.assessment.RuleSet;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.Status;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.OurWords;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.core.Wording;
import org.dutybearer.treaty.TreatyRegister;
import org.jspecify.annotations.Nullable;

/**
 * The one gate. It turns a case into what an audience may see: it selects what may be told and never starts from everything and
 * cuts. Silence is refusal; a person who may not be named appears under a pseudonym; text that still holds a protected name, place
 * or exact day is refused with its place, never shipped masked. Where an organisation has its own corrections of treaty facts
 * from is told to the case team alone.
 *
 * <pre>{@code
 * Briefing briefing = Disclosure.shipped().brief(file, Audience.PUBLIC, Locale.ENGLISH, today);
 * }</pre>
 */
public final class Disclosure {
    private static final Set<String> CONTEXT = Set.of("POSITION", "PATTERN", "PUBLICATION");

    /** What an office makes known of itself; names, places and days that may not be told are sought there as anywhere. */
    private static final Set<Block.Kind> REACHES_AN_OFFICE =
            Set.of(Block.Kind.E_MAIL, Block.Kind.TELEPHONE, Block.Kind.ADDRESS);

    private final Assessor assessor;
    private final Assessor assessorForOthers;
    private final PseudonymKey key;

    public Disclosure(Assessor assessor) {
        // The source of an own correction is one for all cases: a search for the names of this one would miss those of
        // another.
        this(
                assessor,
                new Assessor(assessor.rules(), assessor.register().withoutOwnSources()),
                PseudonymKey.ofThisProcess());
    }

    private Disclosure(Assessor assessor, Assessor assessorForOthers, PseudonymKey key) {
        this.assessor = assessor;
        this.assessorForOthers = assessorForOthers;
        this.key = Objects.requireNonNull(key, "key");
    }

    /** With the rules and the treaty facts in the jar. */
    public static Disclosure shipped() {
        return new Disclosure(Assessor.shipped());
    }

    /** With the rules in the jar, by these treaty facts: those in the jar with corrections laid over them. */
    public static Disclosure by(TreatyRegister register) {
        return new Disclosure(new Assessor(RuleSet.shipped(), register));
    }

    /**
     * The same gate with pseudonyms by this key. Without one they hold for this process only: a document made by the next has other
     * letters.
     */
    public Disclosure under(PseudonymKey other) {
        return new Disclosure(assessor, assessorForOthers, other);
    }

    /**
     * What may be told of the case.
     *
     * @param day the day of disclosure: consents count as they stand on it
     * @throws Refusal {@link Reason#PROTECTED_NAME_IN_TEXT}, {@link Reason#PROTECTED_WHEREABOUTS_IN_TEXT} and
     *     {@link Reason#PERSONAL_DETAIL_IN_TEXT} with the places; {@link Reason#CONSENT_MISSING} where nobody in the case lets this
     *     audience know of it; {@link Reason#LANGUAGE_UNSUPPORTED}; {@link Reason#SUMMARY_TOO_LONG};
     *     {@link Reason#NAME_SEARCH_UNAVAILABLE} where ICU4J is missing
     */
    public Briefing brief(CaseFile file, Audience audience, Locale language, LocalDate day) {
        Briefing briefing = searched(telling(file, audience, language, day), null);
        int words = briefing.inBrief().words();
        int most = InBrief.mostWords(language);
        if (words > most) throw new Refusal(Reason.SUMMARY_TOO_LONG, file.ref(), words, most);
        return briefing;
    }

    /**
     * The same with what the newest of our own publications of a kind says, to be printed as it was published.
     *
     * @throws Refusal {@link Reason#NOTHING_WRITTEN} where the record holds no text that this audience may be told: nobody wrote one,
     *     it is not out yet, or somebody it tells of has not agreed; {@link Reason#APPEAL_EXPIRED} where an appeal is over, but for
     *     the case team; otherwise as {@link #brief}, but for the length of the summary, which is not printed
     */
    public Briefing publish(CaseFile file, TextKind kind, Audience audience, Locale language, LocalDate day) {
        Briefing briefing = searched(telling(file, audience, language, day), kind);
        if (briefing.texts().isEmpty()) throw new Refusal(Reason.NOTHING_WRITTEN, file.ref());
        return briefing;
    }

    private Briefing searched(Telling telling, @Nullable TextKind asked) {
        Briefing briefing = compose(telling, asked);
        if (!telling.viewpoint.knowsOfTheCase())
            throw new Refusal(Reason.CONSENT_MISSING, telling.file.ref(), telling.viewpoint.audience());
        var blocks = blocks(briefing, telling, asked);
        for (var reason : List.of(
                Reason.PROTECTED_NAME_IN_TEXT, Reason.PROTECTED_WHEREABOUTS_IN_TEXT, Reason.PERSONAL_DETAIL_IN_TEXT))
            refuse(reason, blocks);
        return briefing;
    }

    /**
     * The case for the case team's own screen. It is never too long for that: whoever is to shorten a summary must be able to read
     * it.
     */
    public Briefing open(CaseFile file, Locale language, LocalDate day) {
        return compose(telling(file, Audience.CASE_TEAM, language, day), null);
    }

    /**
     * What the audience would see and what is withheld and why, for the case team, before a briefing is made.
     *
     * @param language the one the briefing is to be made in: what stands in its way stands in the words of that language
     * @param words the language of whoever looks at the preview
     */
    public Preview preview(CaseFile file, Audience audience, Locale language, Locale words, LocalDate day) {
        var telling = telling(file, audience, language, day);
        return preview(telling, compose(telling, null), words);
    }

    /**
     * The same before a briefing is made that says what has changed since an earlier one.
     *
     * @throws Refusal as {@link Briefing#since}
     */
    public Preview preview(
            CaseFile file, Audience audience, Locale language, Locale words, LocalDate day, Ledger last, LedgerKey by) {
        var telling = telling(file, audience, language, day);
        Briefing briefing = compose(telling, null);
        return preview(telling, briefing, words).saying(last.until(briefing, by));
    }

    private Preview preview(Telling telling, Briefing briefing, Locale words) {
        var said = telling(telling.file, telling.viewpoint.audience(), words, telling.viewpoint.day());
        Briefing inTheirWords = compose(said, null);
        var withheld = new Withholding(said);
        var obstacle = !telling.viewpoint.knowsOfTheCase()
                ? Preview.Obstacle.NOBODY_SHOWN
                : briefing.inBrief().words() > InBrief.mostWords(telling.words.language())
                        ? Preview.Obstacle.SUMMARY_TOO_LONG
                        : null;
        return new Preview(
                withheld.parts(inTheirWords),
                Optional.empty(),
                Optional.empty(),
                withheld.cautions(inTheirWords),
                blocks(briefing, telling, null),
                Optional.ofNullable(obstacle),
                briefing.seal());
    }

    /**
     * What donors may be told of these cases together: a briefing of each that somebody in it lets them know of, and who and what in
     * these may be counted, in bands. The others are left out as if they were not there.
     *
     * @param frame the periods and areas that are counted by
     * @param day the day of disclosure: consents count as they stand on it
     * @throws IllegalArgumentException for a case given twice
     * @throws Refusal whatever {@link #brief} refuses one of them for
     */
    public CountedCases count(Collection<CaseFile> files, CountingFrame frame, LocalDate day) {
        return count(files, Stream::empty, frame, day);
    }

    /**
     * The same where the organisation has other cases too.
     *
     * @param others those that are not counted, asked for only where somebody wrote something of the report: it is to name nobody in them
     *     either
     */
    public CountedCases count(
            Collection<CaseFile> files, Supplier<Stream<CaseFile>> others, CountingFrame frame, LocalDate day) {
        if (files.stream().map(CaseFile::ref).distinct().count() < files.size())
            throw new IllegalArgumentException("each case is counted once");
        var cases = files.stream()
                .map(file -> new Viewpoint(file, Audience.DONOR, day))
                .toList();
        var told = cases.stream().filter(Viewpoint::knowsOfTheCase).toList();
        var counting = new Counting(told, frame, day);
        // No word of them is taken over into figures, so their language does not matter.
        var briefings = told.stream()
                .map(of -> brief(of.file(), Audience.DONOR, Locale.ENGLISH, day))
                .toList();
        return new CountedCases(
                day,
                frame,
                briefings,
                counting.occurrences(),
                counting.calls(),
                counting.activities(),
                counting.uses(),
                cases.stream()
                        .filter(each -> !each.knowsOfTheCase())
                        .map(each -> each.file().ref())
                        .toList(),
                searches(List.copyOf(files)::stream, day),
                searches(others, day));
    }

    /** Put together when somebody looks for the first time, since most reports hold nothing that staff wrote. */
    private Supplier<List<Search>> searches(Supplier<Stream<CaseFile>> files, LocalDate day) {
        return new Supplier<>() {
            private @Nullable List<Search> made;

            @Override
            public List<Search> get() {
                if (made == null)
                    made = files.get()
                            .map(file -> search(file, Audience.DONOR, Locale.ENGLISH, day))
                            .toList();
                return made;
            }
        };
    }

    /**
     * The same before one of our publications is printed: its text, and of an appeal the law that is printed with it.
     *
     * @param language the one it is to be printed in
     * @param words the language of whoever looks at the preview
     */
    public Preview preview(
            CaseFile file, TextKind kind, Audience audience, Locale language, Locale words, LocalDate day) {
        var telling = telling(file, audience, language, day);
        Briefing briefing;
        try {
            briefing = compose(telling, kind);
        } catch (Refusal over) {
            if (over.reason() != Reason.APPEAL_EXPIRED) throw over;
            return stopped(Preview.Obstacle.APPEAL_EXPIRED);
        }
        if (!telling.viewpoint.knowsOfTheCase()) return stopped(Preview.Obstacle.NOBODY_SHOWN);
        if (briefing.texts().isEmpty()) return stopped(Preview.Obstacle.NOTHING_WRITTEN);
        var said = telling(file, audience, words, day);
        Briefing inTheirWords = compose(said, kind);
        var withheld = new Withholding(said);
        return new Preview(
                withheld.parts(inTheirWords).stream()
                        .filter(part -> kind == TextKind.APPEAL && part.part() == Part.OBLIGATIONS)
                        .toList(),
                briefing.texts().stream().findFirst(),
                Optional.empty(),
                withheld.cautions(inTheirWords),
                blocks(briefing, telling, kind),
                Optional.empty(),
                briefing.seal());
    }

    private static Preview stopped(Preview.Obstacle obstacle) {
        return new Preview(
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of(obstacle),
                obstacle.name());
    }

    /** The search that the gate makes in a briefing for this audience. */
    public Search search(CaseFile file, Audience audience, Locale language, LocalDate day) {
        var telling = telling(file, audience, language, day);
        compose(telling, null);
        return Search.of(telling);
    }

    private static void refuse(Reason reason, List<Block> blocks) {
        var places = blocks.stream()
                .filter(block -> reason(block.kind()) == reason)
                .map(Block::place)
                .distinct()
                .toArray();
        if (places.length > 0) throw new Refusal(reason, places);
    }

    static Reason reason(Block.Kind kind) {
        return switch (kind) {
            case NAME -> Reason.PROTECTED_NAME_IN_TEXT;
            case PLACE_OR_DAY -> Reason.PROTECTED_WHEREABOUTS_IN_TEXT;
            case E_MAIL, TELEPHONE, DOCUMENT_NUMBER, ADDRESS -> Reason.PERSONAL_DETAIL_IN_TEXT;
        };
    }

    private Telling telling(CaseFile file, Audience audience, Locale language, LocalDate day) {
        Wording.requireSupported(language);
        try {
            return new Telling(file, new Viewpoint(file, audience, day), language, key);
        } catch (NoClassDefFoundError missing) {
            throw new Refusal(Reason.NAME_SEARCH_UNAVAILABLE);
        }
    }

    /** @param text which text of ours is told, if any */
    Briefing compose(Telling telling, @Nullable TextKind text) {
        Audience audience = telling.viewpoint.audience();
        boolean donor = audience == Audience.DONOR;
        var asked = audience == Audience.CASE_TEAM ? assessor : assessorForOthers;
        var people = new People(telling).tell();
        var events = donor ? List.<EventView>of() : new Chronology(telling).tell();
        var statements = donor ? List.<StatementView>of() : new Positions(telling).tell();
        var obligations = new Obligations(telling, asked);
        var duties = donor ? List.<ObligationView>of() : obligations.tell();
        var calls = new Calls(telling, asked.register());
        var recommendations = calls.tell();
        var grounds = donor ? List.<GroundView>of() : obligations.grounds();
        var questions = donor ? List.<QuestionView>of() : questions(telling, obligations);
        var texts = text == null
                ? List.<PublishedTextView>of()
                : new PublishedTexts(telling, calls, asked.register())
                        .newest(text).stream().toList();
        var withholding = new Withholding(telling);
        var briefing = new Briefing(
                heading(telling),
                summary(telling, events),
                inBrief(telling, events, obligations, calls, recommendations),
                new Glance(telling).tell(events),
                people,
                events,
                statements,
                duties,
                grounds,
                recommendations,
                publications(telling),
                texts,
                telling.citations.views(),
                questions,
                obligations.advice(),
                audience.isToldWhatIsWithheld() ? withholding.withheld() : List.of(),
                withholding.sentence(),
                telling.viewpoint.heard(),
                List.of(),
                List.of(),
                null);
        return briefing.with(originals(briefing, telling), Inventory.of(briefing, telling, asked.register()), null);
    }

    /** Those that came to be told, not those that were only asked for on the way. */
    private static List<Original> originals(Briefing briefing, Telling telling) {
        var asked = telling.originals();
        if (asked.isEmpty()) return asked;
        var told = Texts.of(briefing, telling.words).map(Texts.Placed::text).collect(Collectors.joining("\n"));
        return asked.stream().filter(original -> original.isIn(told)).toList();
    }

    private Heading heading(Telling telling) {
        CaseFile file = telling.file;
        Audience audience = telling.viewpoint.audience();
        boolean donor = audience == Audience.DONOR;
        var states = file.states().stream()
                .map(s -> new StateView(s.state(), telling.state(s.state()), s.role(), telling.law.role(s.role())))
                .toList();
        String title = donor
                ? telling.words.say(
                        "title.of-donor",
                        telling.words.list(states.stream().map(StateView::name).toList()))
                : telling.tell(file.title());
        return new Heading(
                donor ? null : file.ref(),
                title,
                title,
                telling.words.say(file.status() == Status.OPEN ? "case.OPEN" : "case.CLOSED"),
                audience,
                telling.words.say("audience." + audience),
                telling.words.say("marking." + audience),
                telling.words.language(),
                telling.viewpoint.day(),
                donor ? telling.viewpoint.day() : telling.viewpoint.factsAsAt(file),
                donor ? null : file.preparedBy().map(telling::tell).orElse(null),
                donor ? null : file.reviewedBy().map(telling::tell).orElse(null),
                donor ? null : file.reviewedOn().orElse(null),
                states,
                file.topics().stream()
                        .flatMap(t ->
                                telling
                                        .words
                                        .find("case-topic." + t)
                                        .or(() -> Optional.of(t).filter(w -> !donor))
                                        .stream())
                        .toList(),
                assessor.rules().version());
    }

    private static String summary(Telling telling, List<EventView> events) {
        return typedSummary(telling).orElseGet(() -> happening(telling, events, 3));
    }

    private static Optional<String> typedSummary(Telling telling) {
        return telling.file
                .summary()
                .filter(t -> telling.viewpoint.showsNarrative())
                .map(telling::tell)
                .map(telling::stopped);
    }

    private static String happening(Telling telling, List<EventView> events, int most) {
        return telling.words.sentences(events.stream()
                .filter(e -> !CONTEXT.contains(e.kind()))
                .limit(most)
                .map(EventView::sentence)
                .toList());
    }

    /**
     * The five answers, told as fully as the page allows: where they are too long together, the third thing not known goes first, then
     * the calls become a number, and so on. What somebody typed as a summary is never cut, so that alone can be too long.
     */
    private static InBrief inBrief(
            Telling telling,
            List<EventView> events,
            Obligations obligations,
            Calls calls,
            List<RecommendationView> recommendations) {
        boolean donor = telling.viewpoint.audience() == Audience.DONOR;
        String nothing = telling.words.say("nothing-on-record");
        String happening = donor ? nothing : orElse(summary(telling, events), nothing);
        var duties = donor ? List.<String>of() : obligations.brief();
        String law = orElse(telling.words.sentences(duties), nothing);
        String stands = telling.stopped(calls.standing(recommendations));
        Mark mark = Calls.mark(recommendations);
        if (donor) return new InBrief(happening, law, nothing, nothing, mark, stands);
        var made = recommendations.stream().filter(RecommendationView::isMade).toList();
        String asked = orElse(calls.asked(), nothing);
        String counted = made.isEmpty() ? nothing : counted(telling, "asked.counted", made.size());
        String three = notKnown(telling, obligations, 3);
        String two = notKnown(telling, obligations, 2);
        String oneDuty = duties.isEmpty() ? law : duties.get(0);
        String dutiesCounted = duties.isEmpty() ? law : counted(telling, "law.counted", obligations.engaged());
        String twoEvents = typedSummary(telling).orElseGet(() -> orElse(happening(telling, events, 2), nothing));
        String eventsCounted =
                typedSummary(telling).orElseGet(() -> counted(telling, "happening.counted", events.size()));
        var fullestFirst = List.of(
                new InBrief(happening, law, three, asked, mark, stands),
                new InBrief(happening, law, two, asked, mark, stands),
                new InBrief(happening, law, two, counted, mark, stands),
                new InBrief(happening, oneDuty, two, counted, mark, stands),
                new InBrief(twoEvents, dutiesCounted, two, counted, mark, stands));
        return fullestFirst.stream()
                .filter(told -> told.fits(telling.words.language()))
                .findFirst()
                .orElseGet(() -> new InBrief(eventsCounted, dutiesCounted, two, counted, mark, stands));
    }

    private static String counted(Telling telling, String key, int number) {
        return telling.stopped(Telling.sentence(
                telling.words.say(number == 1 ? key + ".one" : key, Calls.number(telling.words, number))));
    }

    private static String orElse(String said, String nothing) {
        return said.isBlank() ? nothing : said;
    }

    /** What is not known and most needed, and when a detention began. That nothing is listed does not say that all is known. */
    private static String notKnown(Telling telling, Obligations obligations, int most) {
        var missing = new ArrayList<>(obligations.missing());
        if (startUnknown(telling))
            missing.add(Math.min(most - 1, missing.size()), telling.words.say("missing.detention-start"));
        return missing.isEmpty()
                ? telling.words.say("not-known.none-listed")
                : telling.stopped(Telling.sentence(
                        telling.words.series(missing.stream().limit(most).toList())));
    }

    private static boolean startUnknown(Telling telling) {
        return telling.file.detentions().stream()
                .anyMatch(d -> d.start().isEmpty() && !telling.shown(d).isEmpty());
    }

    private static List<QuestionView> questions(Telling telling, Obligations obligations) {
        var questions = new ArrayList<>(obligations.questions());
        if (startUnknown(telling))
            questions.add(new QuestionView(
                    telling.words.say("question.detention-start"), telling.words.say("question.recorded-unknown")));
        telling.file.events().stream()
                .filter(telling.viewpoint::shows)
                .filter(e -> e.date().filter(telling.dates::yearInferred).isPresent())
                .findFirst()
                .ifPresent(e -> questions.add(new QuestionView(
                        telling.words.say("question.year", telling.when(e.date().orElseThrow(), e)),
                        telling.words.say("question.year-inferred"))));
        return questions;
    }

    private static List<PublicationView> publications(Telling telling) {
        boolean donor = telling.viewpoint.audience() == Audience.DONOR;
        return telling.file.publications().stream()
                .filter(telling.viewpoint::opens)
                .map(p -> new PublicationView(
                        p.index(),
                        telling.words.say("publication." + p.kind()),
                        donor ? "" : telling.tell(p.title()),
                        p.publishedOn(),
                        telling.dates.of(p.publishedOn())))
                .toList();
    }

    /** Where the composed briefing holds what this audience may not see. */
    private List<Block> blocks(Briefing briefing, Telling telling, @Nullable TextKind asked) {
        if (telling.viewpoint.audience() == Audience.CASE_TEAM) return List.of();
        var search = Search.of(telling);
        var typed = typed(telling, asked);
        var found = new HashMap<String, Set<Block.Kind>>();
        return Texts.of(briefing, telling.words)
                .distinct()
                .flatMap(placed -> typed.in(placed.text()).stream()
                        .flatMap(piece -> found.computeIfAbsent(piece, search::in).stream())
                        .filter(kind -> !placed.ofAnOffice() || !REACHES_AN_OFFICE.contains(kind))
                        .distinct()
                        .sorted()
                        .map(kind -> block(kind, placed, telling)))
                .toList();
    }

    /** It takes composing the briefing again, and saves searching most of it. */
    private Typed typed(Telling telling, @Nullable TextKind text) {
        var marked = telling(
                telling.file,
                telling.viewpoint.audience(),
                OurWords.markedIn(telling.words.language()),
                telling.viewpoint.day());
        return Typed.of(compose(marked, text), marked);
    }

    private static Block block(Block.Kind kind, Texts.Placed placed, Telling telling) {
        return new Block(kind, telling.words.say("found." + kind), placed.place(), placed.text());
    }
}

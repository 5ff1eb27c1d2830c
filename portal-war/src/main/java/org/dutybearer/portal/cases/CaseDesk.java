package org.dutybearer.portal.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dutybearer.briefing.Briefing;
import org.dutybearer.briefing.Disclosure;
import org.dutybearer.briefing.Preview;
import org.dutybearer.briefing.Search;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.CaseFiles;
import org.dutybearer.casefile.CaseQuery;
import org.dutybearer.casefile.Recommendation;
import org.dutybearer.casefile.RecommendationStatus;
import org.dutybearer.casefile.Status;
import org.dutybearer.casefile.StatusEntry;
import org.dutybearer.consent.Audience;
import org.dutybearer.consent.Consent;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Key;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.core.Text;
import org.dutybearer.core.Wording;
import org.dutybearer.interchange.CaseFileWriter;
import org.dutybearer.interchange.Format;
import org.dutybearer.interchange.Passage;
import org.dutybearer.interchange.Passages;
import org.dutybearer.person.Person;
import org.dutybearer.portal.audit.Audit;
import org.dutybearer.portal.audit.Deed;
import org.dutybearer.portal.donor.ReportRecall;
import org.dutybearer.portal.donor.ReportStanding;
import org.dutybearer.portal.run.Kind;
import org.dutybearer.portal.run.Ledgers;
import org.dutybearer.portal.run.Recall;
import org.dutybearer.portal.run.Runs;
import org.dutybearer.portal.run.Standings;
import org.dutybearer.portal.treaties.InForce;
import org.jspecify.annotations.Nullable;

/** What staff do with cases. Nothing leaves it but briefings and previews. */
@ApplicationScoped
public class CaseDesk {
    private static final int PAGE = 20;
    private static final String TOPIC = "case-topic.";
    private static final Set<Deed> STORED = Set.of(Deed.CASE_STORED, Deed.CASE_REPLACED);

    /** What a case file from before knows nothing of. */
    private static final Set<Deed> CHANGES = Set.of(
            Deed.CASE_REPHRASED,
            Deed.RECOMMENDATION_ADDED,
            Deed.RECOMMENDATION_MADE,
            Deed.CONSENT_RECORDED,
            Deed.CONSENT_WITHDRAWN);

    @Inject
    private CaseFiles files;

    @Inject
    private InForce inForce;

    @Inject
    private Runs runs;

    @Inject
    private ConsentHistory consents;

    @Inject
    private Recall recall;

    @Inject
    private ReportRecall reportRecall;

    @Inject
    private Ledgers ledgers;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * One page of the cases that match, the last changed first; within the page, what needs somebody comes first.
     *
     * @param words sought in references, titles and names of people; empty for all
     * @param state one that plays a part in the case; null for any
     * @param status null for either
     * @param topic null for any
     * @param page counted from 0
     */
    @Transactional
    public CaseLines cases(
            String words,
            @Nullable CountryCode state,
            @Nullable Status status,
            @Nullable String topic,
            int page,
            Locale language) {
        var query = new CaseQuery(words, state, status, topic);
        var disclosure = inForce.disclosure();
        var standings = recall.standings();
        var reports = reportRecall.toDecide();
        var lines = files.page(query, page * PAGE, PAGE).stream()
                .map(file -> line(file, disclosure, standings, reports, language))
                .sorted(Comparator.comparing(CaseLine::needs, Need.mostPressing()))
                .toList();
        return new CaseLines(lines, page, lines.isEmpty() ? 0 : page * PAGE + 1, files.count(query));
    }

    private CaseLine line(
            CaseFile file,
            Disclosure disclosure,
            Standings standings,
            List<ReportStanding> reportsToDecide,
            Locale language) {
        var briefing = disclosure.open(file, language, today());
        var latest = runs.latest(file.ref()).orElse(null);
        var needs = Need.of(
                briefing,
                latest,
                standings.toDecide(file.ref()).size(),
                (int) reportsToDecide.stream()
                        .filter(report -> report.isToDecideIn(file.ref()))
                        .count(),
                standings.awaitingApproval(file.ref()).size());
        return new CaseLine(file.ref(), briefing, file.changedOn().orElse(file.openedOn()), needs);
    }

    /** The states that play a part in any case, by name. */
    @Transactional
    public List<CountryCode> states(Locale language) {
        return files.states().stream()
                .sorted(Comparator.comparing(state -> state.name(language)))
                .toList();
    }

    /** All that a case can be about, by name. */
    public List<Topic> topics(Locale language) {
        var words = Wording.of(Briefing.class, "Words", language);
        return words.keys().stream()
                .filter(key -> key.startsWith(TOPIC))
                .map(key -> new Topic(key.substring(TOPIC.length()), words.say(key)))
                .sorted(Comparator.comparing(Topic::name))
                .toList();
    }

    /**
     * The reference that somebody wrote into an address.
     *
     * @throws Refusal {@link Reason#CASE_UNKNOWN} for what is none, as for one that no case has
     */
    public CaseRef ref(@Nullable String text) {
        try {
            return CaseRef.parse(text == null ? "" : text);
        } catch (IllegalArgumentException notAReference) {
            throw new Refusal(Reason.CASE_UNKNOWN);
        }
    }

    /** The case, as the case team may see it today. */
    @Transactional
    public Briefing open(CaseRef ref, Locale language) {
        return inForce.disclosure().open(file(ref), language, today());
    }

    /** The kinds of documents that the record holds something for: a text of ours has to be written before it is printed. */
    @Transactional
    public List<Kind> kinds(CaseRef ref) {
        var written = file(ref).publishedTexts();
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.isMadeOf(written))
                .toList();
    }

    /**
     * What the gate would tell.
     *
     * @param audience whose view the document would hold
     * @param language that of the document
     * @param words that of whoever looks
     */
    @Transactional
    public Foretold foretell(Kind kind, List<CaseRef> cases, Audience audience, Locale language, Locale words) {
        var disclosure = inForce.disclosure();
        return new Foretold(cases.stream()
                .map(this::file)
                .map(file -> new Foretold.OfCase(
                        file.ref(),
                        disclosure.open(file, words, today()).heading().title(),
                        preview(disclosure, file, kind, audience, language, words)))
                .toList());
    }

    private Preview preview(
            Disclosure disclosure, CaseFile file, Kind kind, Audience audience, Locale language, Locale words) {
        if (kind.text().isPresent())
            return disclosure.preview(file, kind.text().get(), audience, language, words, today());
        return Optional.of(file.ref())
                .filter(ref -> kind.saysWhatChanged(audience))
                .flatMap(ref -> ledgers.earlier(ref, audience, today()))
                .map(last -> disclosure.preview(file, audience, language, words, today(), last.ledger(), last.key()))
                .orElseGet(() -> disclosure.preview(file, audience, language, words, today()));
    }

    /**
     * Stores the case file that somebody brought, whole or not at all.
     *
     * @param replace whether a stored case with the same reference gives way
     * @param knowing whether it gives way although it was changed here since: a call taken over, a text rephrased, a consent
     *     withdrawn
     * @throws Refusal {@link Reason#CASE_FILE_FAULTY} with every fault; {@link Reason#CASE_CLOSED} where the stored case takes
     *     nothing in any more; {@link Reason#FOUR_EYES_DROPPED} where it demands four eyes and the file does not: one person alone
     *     could else lift what two are asked for
     */
    @Transactional
    public Taken take(InputStream content, boolean replace, boolean knowing, String who) throws IOException {
        var file = inForce.reader().read(content);
        var stored = files.toChange(file.ref());
        if (stored.isPresent() && !replace) return new Taken(file.ref(), Taken.Outcome.KEPT);
        stored.filter(old -> old.status() == Status.CLOSED).ifPresent(closed -> {
            throw new Refusal(Reason.CASE_CLOSED, closed.ref());
        });
        if (stored.filter(CaseFile::demandsFourEyes).isPresent() && !file.demandsFourEyes())
            throw new Refusal(Reason.FOUR_EYES_DROPPED, file.ref());
        var changes = changesHere(file.ref());
        if (stored.isPresent() && !knowing && !changes.isEmpty())
            return new Taken(file.ref(), Taken.Outcome.CHANGED_HERE, changes);
        stored.ifPresent(old -> recordConsents(old, file, who));
        files.replace(file.changed(today()));
        audit.record(who, stored.isPresent() ? Deed.CASE_REPLACED : Deed.CASE_STORED, file.ref());
        return new Taken(file.ref(), stored.isPresent() ? Taken.Outcome.REPLACED : Taken.Outcome.STORED);
    }

    /**
     * Takes a suggestion over: from today the case holds it as a draft, which nobody but the team is told of. Who took it over
     * stands in the audit.
     *
     * @param suggestion the id of one of the suggestions to the case team
     * @return the key of the new recommendation
     * @throws Refusal {@link Reason#SUGGESTION_GONE} where the state is asked already, or the case does not engage the
     *     obligation; {@link Reason#CASE_CLOSED}
     */
    @Transactional
    public Key ask(CaseRef ref, String suggestion, Text action, String who) {
        var file = files.toChange(ref).orElseThrow(() -> new Refusal(Reason.CASE_UNKNOWN, ref));
        var taken = inForce.disclosure()
                .open(file, Locale.ENGLISH, today())
                .advice()
                .suggestion(suggestion)
                .orElseThrow(() -> new Refusal(Reason.SUGGESTION_GONE, ref));
        var key = file.keyForRecommendation(taken.id().toLowerCase(Locale.ROOT).replace('_', '-'));
        file.ask(
                Recommendation.to(taken.state(), key, action)
                        .restingOn(taken.provision())
                        .stands(StatusEntry.of(today(), RecommendationStatus.DRAFTED, null)),
                today());
        audit.record(who, Deed.RECOMMENDATION_ADDED, ref);
        return key;
    }

    /**
     * Records on which day a draft was made: from that day everybody is told of it whom the case is told to. Who recorded it
     * stands in the audit.
     *
     * @param day not before it was drafted, and not after today
     * @throws Refusal {@link Reason#DRAFT_GONE} where it is recorded already, or there is none; {@link Reason#CASE_CLOSED}
     */
    @Transactional
    public void made(CaseRef ref, Key draft, LocalDate day, String who) {
        files.toChange(ref)
                .orElseThrow(() -> new Refusal(Reason.CASE_UNKNOWN, ref))
                .made(draft, day, today());
        audit.record(who, Deed.RECOMMENDATION_MADE, ref);
    }

    /** Each place that the preview names, with the words on record that make it. */
    @Transactional
    public List<Rewording> rewordings(CaseRef ref, Preview preview, Audience audience, Locale language) {
        if (preview.blocks().isEmpty()) return List.of();
        var file = file(ref);
        var search = inForce.disclosure().search(file, audience, language, today());
        return Rewording.of(preview.blocks(), passages().of(file), search);
    }

    /**
     * The words in this place of the case.
     *
     * @param path such as {@code recommendations[1].action}
     * @throws Refusal {@link Reason#CASE_UNKNOWN} also where the case has no such place
     */
    @Transactional
    public Passage passage(CaseRef ref, @Nullable String path) {
        return passages().of(file(ref)).stream()
                .filter(passage -> passage.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.CASE_UNKNOWN));
    }

    /** The search that the gate will make in what this audience is told of the case. */
    @Transactional
    public Search search(CaseRef ref, Audience audience, Locale language) {
        return inForce.disclosure().search(file(ref), audience, language, today());
    }

    /**
     * Stores the case with these words in place of those.
     *
     * @throws Refusal {@link Reason#PASSAGE_CHANGED} where others stand there by now; {@link Reason#CASE_FILE_FAULTY} where a case file
     *     cannot hold them; {@link Reason#CASE_CLOSED}
     */
    @Transactional
    public void rephrase(CaseRef ref, Passage before, Text words, String who) {
        var file = files.toChange(ref).orElseThrow(() -> new Refusal(Reason.CASE_UNKNOWN, ref));
        if (file.status() == Status.CLOSED) throw new Refusal(Reason.CASE_CLOSED, ref);
        files.replace(passages().with(file, before, words).changed(today()));
        audit.record(who, Deed.CASE_REPHRASED, ref);
    }

    private List<Taken.Change> changesHere(CaseRef ref) {
        return audit.of(ref, CHANGES, STORED).stream()
                .map(entry -> new Taken.Change(entry.at(), entry.what(), entry.who()))
                .toList();
    }

    private void recordConsents(CaseFile before, CaseFile after, String who) {
        Stream.concat(before.persons().stream(), after.persons().stream())
                .map(Person::key)
                .distinct()
                .forEach(key -> consents.record(after.ref(), key, consents(before, key), consents(after, key), who));
    }

    private static List<Consent> consents(CaseFile file, Key person) {
        return file.person(person).map(Person::consents).orElse(List.of());
    }

    /** The whole case as a file, for the team alone. */
    @Transactional
    public byte[] file(CaseRef ref, String who) throws IOException {
        var out = new ByteArrayOutputStream();
        new CaseFileWriter().write(file(ref), Format.YAML, out);
        audit.record(who, Deed.CASE_FILE_DOWNLOADED, ref);
        return out.toByteArray();
    }

    private Passages passages() {
        return new Passages(inForce.reader());
    }

    private CaseFile file(CaseRef ref) {
        return files.find(ref).orElseThrow(() -> new Refusal(Reason.CASE_UNKNOWN, ref));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

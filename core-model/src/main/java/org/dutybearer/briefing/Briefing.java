package org.dutybearer.briefing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What may be told of a case to one audience on one day in one language. Only {@link Disclosure} makes one, so whoever holds a
 * briefing holds the proof that it passed the gate; pages, the API, PDF and workbooks take nothing else.
 */
public final class Briefing {
    private final Heading heading;
    private final String summary;
    private final InBrief inBrief;
    private final AtAGlance atAGlance;
    private final List<PersonView> people;
    private final List<EventView> events;
    private final List<StatementView> statements;
    private final List<ObligationView> obligations;
    private final List<GroundView> grounds;
    private final List<RecommendationView> recommendations;
    private final List<PublicationView> publications;
    private final List<PublishedTextView> texts;
    private final List<SourceView> sources;
    private final List<QuestionView> questions;
    private final AdviceView advice;
    private final List<Withheld> withheld;
    private final String withheldSentence;
    private final List<Use> uses;
    private final List<Original> originals;
    private final List<ToldItem> items;
    private final @Nullable Changes changes;

    Briefing(
            Heading heading,
            String summary,
            InBrief inBrief,
            AtAGlance atAGlance,
            List<PersonView> people,
            List<EventView> events,
            List<StatementView> statements,
            List<ObligationView> obligations,
            List<GroundView> grounds,
            List<RecommendationView> recommendations,
            List<PublicationView> publications,
            List<PublishedTextView> texts,
            List<SourceView> sources,
            List<QuestionView> questions,
            AdviceView advice,
            List<Withheld> withheld,
            String withheldSentence,
            List<Use> uses,
            List<Original> originals,
            List<ToldItem> items,
            @Nullable Changes changes) {
        this.heading = Objects.requireNonNull(heading, "heading");
        this.summary = Objects.requireNonNull(summary, "summary");
        this.inBrief = Objects.requireNonNull(inBrief, "inBrief");
        this.atAGlance = Objects.requireNonNull(atAGlance, "atAGlance");
        this.people = List.copyOf(people);
        this.events = List.copyOf(events);
        this.statements = List.copyOf(statements);
        this.obligations = List.copyOf(obligations);
        this.grounds = List.copyOf(grounds);
        this.recommendations = List.copyOf(recommendations);
        this.publications = List.copyOf(publications);
        this.texts = List.copyOf(texts);
        this.sources = List.copyOf(sources);
        this.questions = List.copyOf(questions);
        this.advice = Objects.requireNonNull(advice, "advice");
        this.withheld = List.copyOf(withheld);
        this.withheldSentence = Objects.requireNonNull(withheldSentence, "withheldSentence");
        this.uses = List.copyOf(uses);
        this.originals = List.copyOf(originals);
        this.items = List.copyOf(items);
        this.changes = changes;
    }

    /** The same, with what is known of it once it is composed. */
    Briefing with(List<Original> originals, List<ToldItem> items, @Nullable Changes changes) {
        return new Briefing(
                heading,
                summary,
                inBrief,
                atAGlance,
                people,
                events,
                statements,
                obligations,
                grounds,
                recommendations,
                publications,
                texts,
                sources,
                questions,
                advice,
                withheld,
                withheldSentence,
                uses,
                originals,
                items,
                changes);
    }

    /**
     * That all of this was told, for a later briefing of this case to this audience.
     *
     * @throws Refusal {@link Reason#FORMAT_UNSUITED} for donors, who are told of no case
     */
    public Ledger ledger(LedgerKey key) {
        return Ledger.of(this, key);
    }

    /**
     * The same with what is told in it that was not told then, or otherwise. It is made of what both tell, and of nothing on record.
     *
     * @param last of an earlier briefing of this case to this audience
     * @param key by which that was made
     * @throws Refusal {@link Reason#LEDGER_OF_ANOTHER_KEY}, {@link Reason#LEDGER_OF_ANOTHER_CASE},
     *     {@link Reason#LEDGER_OF_ANOTHER_AUDIENCE} or {@link Reason#LEDGER_OF_A_LATER_DAY} where it is none;
     *     {@link Reason#FORMAT_UNSUITED} for donors
     */
    public Briefing since(Ledger last, LedgerKey key) {
        return with(originals, items, last.until(this, key));
    }

    public Heading heading() {
        return heading;
    }

    public String summary() {
        return summary;
    }

    public InBrief inBrief() {
        return inBrief;
    }

    /** For a list of cases. */
    public AtAGlance atAGlance() {
        return atAGlance;
    }

    public List<PersonView> people() {
        return people;
    }

    /** By date as known; undated events last. */
    public List<EventView> events() {
        return events;
    }

    public List<StatementView> statements() {
        return statements;
    }

    /** Grouped by the state that owes, the state of refuge first. */
    public List<ObligationView> obligations() {
        return obligations;
    }

    /** Provisions that recommendations rest on and that were not assessed. */
    public List<GroundView> grounds() {
        return grounds;
    }

    public List<RecommendationView> recommendations() {
        return recommendations;
    }

    public List<PublicationView> publications() {
        return publications;
    }

    /** What our publications say, as far as it was asked for: a briefing tells only that there are such. */
    public List<PublishedTextView> texts() {
        return texts;
    }

    public List<SourceView> sources() {
        return sources;
    }

    public List<QuestionView> questions() {
        return questions;
    }

    /** For the case team's own screen; empty for every other audience. */
    public AdviceView advice() {
        return advice;
    }

    /** Empty for donors and the public, whatever was withheld: a count could identify. */
    public List<Withheld> withheld() {
        return withheld;
    }

    /** What the document says about withholding: for donors and the public one fixed sentence, always. */
    public String withheldSentence() {
        return withheldSentence;
    }

    /**
     * Every consent that the gate heard a yes from while it composed this: had one of those been missing, the briefing might be
     * another; had any other been missing, it would be the same to the byte. So it may name more than is told (a person who agreed to
     * exact days of which none is on record), never less. For donors it is everybody who lets them know of the case. Empty for the case
     * team, who need no consent. It is told to nobody.
     */
    public List<Use> uses() {
        return uses;
    }

    /** What of it stands in another language than its own. */
    public List<Original> originals() {
        return originals;
    }

    /** What has changed since the briefing it was compared with; nothing where it was compared with none. */
    public Optional<Changes> changes() {
        return Optional.ofNullable(changes);
    }

    /** What it tells, one by one. */
    List<ToldItem> items() {
        return items;
    }

    /** Whether the reader of one is told all that the reader of the other is, and no more; on which day it is told does not count. */
    public boolean tellsTheSameAs(Briefing other) {
        return told().equals(other.told());
    }

    /** Stands for all that is told, while the program runs: another one tells of something else. */
    String seal() {
        return Integer.toHexString(told().hashCode());
    }

    private List<Object> told() {
        return List.of(
                heading.title(),
                heading.status(),
                heading.audience(),
                heading.language(),
                Optional.ofNullable(heading.preparedBy()),
                Optional.ofNullable(heading.reviewedBy()),
                heading.states(),
                heading.topics(),
                heading.rules(),
                summary,
                inBrief,
                people,
                events,
                statements,
                obligations,
                grounds,
                recommendations,
                publications,
                texts,
                sources,
                questions,
                withheld,
                withheldSentence);
    }

    @Override
    public String toString() {
        return "Briefing[" + (heading.ref() == null ? "a case" : heading.ref()) + ", " + heading.audience() + ", "
                + heading.language() + "]";
    }
}

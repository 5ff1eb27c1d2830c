package org.dutybearer.briefing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;

/**
 * What donors may be told of several cases together on one day: a briefing for each case, and everything in them that may be counted,
 * told in bands. Only {@link Disclosure} makes one, so whoever holds it holds the proof that it passed the gate.
 *
 * <p>Nobody is counted who has not agreed that donors may know of the case ({@code CASE_EXISTENCE} for {@code DONOR}); an account she
 * or those close to her gave is counted where she agreed to that too ({@code TESTIMONY} for {@code DONOR}). A consent for the public
 * covers neither. Somebody who stands in several cases and is tied together there ({@code alsoIn}) is one: the tie is followed inside
 * the gate, and what comes out is a number that means nothing outside this object.
 */
public final class CountedCases {
    private final LocalDate day;
    private final CountingFrame frame;
    private final List<Briefing> briefings;
    private final List<OccurrenceView> occurrences;
    private final List<CallInTimeView> calls;
    private final List<ActivityView> activities;
    private final Map<CaseRef, List<Use>> uses;
    private final List<CaseRef> leftOut;
    private final Supplier<List<Search>> searches;
    private final Supplier<List<Search>> others;

    CountedCases(
            LocalDate day,
            CountingFrame frame,
            List<Briefing> briefings,
            List<OccurrenceView> occurrences,
            List<CallInTimeView> calls,
            List<ActivityView> activities,
            Map<CaseRef, List<Use>> uses,
            List<CaseRef> leftOut,
            Supplier<List<Search>> searches,
            Supplier<List<Search>> others) {
        this.day = Objects.requireNonNull(day, "day");
        this.frame = Objects.requireNonNull(frame, "frame");
        this.briefings = List.copyOf(briefings);
        this.occurrences = List.copyOf(occurrences);
        this.calls = List.copyOf(calls);
        this.activities = List.copyOf(activities);
        this.uses = Map.copyOf(uses);
        this.leftOut = List.copyOf(leftOut);
        this.searches = Objects.requireNonNull(searches, "searches");
        this.others = Objects.requireNonNull(others, "others");
    }

    /** The day of disclosure: consents count as they stand on it. */
    public LocalDate day() {
        return day;
    }

    public CountingFrame frame() {
        return frame;
    }

    /** What donors may be told of each case by itself, in the order the cases were given in. */
    public List<Briefing> briefings() {
        return briefings;
    }

    public List<OccurrenceView> occurrences() {
        return occurrences;
    }

    /** The recommendations that were made. */
    public List<CallInTimeView> calls() {
        return calls;
    }

    public List<ActivityView> activities() {
        return activities;
    }

    /**
     * On whose consents the counts rest, and that a case is told at all, case by case, for the record beside a report: where one is
     * withdrawn, somebody has to decide about the report. It stands in no document.
     */
    public Map<CaseRef, List<Use>> uses() {
        return uses;
    }

    /** Those that nobody in them lets donors know of. For staff alone: to a donor they are not there. */
    public List<CaseRef> leftOut() {
        return leftOut;
    }

    /**
     * Lets through what staff wrote of one report, unless it holds what donors may not read of any of these cases, left out or not, the
     * name of somebody in any other, or what leads straight to a person, such as a telephone number, whoever it is.
     *
     * @param place where it stands, for the refusal
     * @throws Refusal {@link Reason#PROTECTED_NAME_IN_TEXT} and the like with the place, never with the text
     */
    public void requireTellable(String place, String text) {
        refuse(place, text, EnumSet.allOf(Block.Kind.class));
    }

    /** The same for what an agreement says for years: an area or a day that stands in it is of no case, a name would be. */
    public void requireNameless(String place, String text) {
        refuse(place, text, EnumSet.complementOf(EnumSet.of(Block.Kind.PLACE_OR_DAY)));
    }

    private void refuse(String place, String text, Set<Block.Kind> kinds) {
        refuse(place, Search.ofNobody(Audience.DONOR).in(text), kinds);
        for (var search : searches.get()) refuse(place, search.in(text), kinds);
        for (var search : others.get()) refuse(place, search.in(text), EnumSet.of(Block.Kind.NAME));
    }

    private static void refuse(String place, Set<Block.Kind> found, Set<Block.Kind> kinds) {
        for (var kind : found) if (kinds.contains(kind)) throw new Refusal(Disclosure.reason(kind), place);
    }

    @Override
    public String toString() {
        return "CountedCases[" + briefings.size() + " cases, " + day + "]";
    }
}

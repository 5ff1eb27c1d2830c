package org.dutybearer.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;

/**
 * Several cases for one reader. It is made of briefings for one audience, of one day and in one language, and so holds nothing that the
 * gate has not told: whatever it adds up is what these tell. In each of them a person who is not named has a letter of her own; the same
 * letter in another case is somebody else.
 */
public final class Portfolio {
    private final List<PortfolioCase> cases;

    private Portfolio(List<PortfolioCase> cases) {
        this.cases = List.copyOf(cases);
    }

    /**
     * Of these briefings, by reference.
     *
     * @throws Refusal {@link Reason#FORMAT_UNSUITED} for donors, who get workbooks
     * @throws IllegalArgumentException where there is none, one is for another audience, day or language, or a case is there twice
     */
    public static Portfolio of(List<Briefing> briefings) {
        return of(briefings.stream());
    }

    /**
     * The same of briefings that are made one after the other: none is held longer than it takes to read it, so that their number is
     * no matter of memory.
     *
     * @throws Refusal as {@link #of(List)}
     */
    public static Portfolio of(Stream<Briefing> briefings) {
        var cases = new TreeMap<CaseRef, PortfolioCase>();
        briefings.forEachOrdered(briefing -> {
            if (briefing.heading().audience() == Audience.DONOR) throw new Refusal(Reason.FORMAT_UNSUITED, "XLSX");
            var one = PortfolioCase.of(briefing);
            if (!cases.isEmpty()) requireAlike(cases.firstEntry().getValue(), one);
            if (cases.put(one.ref(), one) != null) throw new IllegalArgumentException("a case is there twice");
        });
        if (cases.isEmpty()) throw new IllegalArgumentException("a portfolio of no case");
        return new Portfolio(List.copyOf(cases.values()));
    }

    private static void requireAlike(PortfolioCase one, PortfolioCase other) {
        if (one.heading().audience() != other.heading().audience()
                || !one.heading().day().equals(other.heading().day())
                || !one.heading().language().equals(other.heading().language()))
            throw new IllegalArgumentException(
                    "not for one audience, of one day and in one language: " + one + ", " + other);
    }

    /** By reference. */
    public List<PortfolioCase> cases() {
        return cases;
    }

    public Audience audience() {
        return heading().audience();
    }

    public String audienceName() {
        return heading().audienceName();
    }

    public String marking() {
        return heading().marking();
    }

    public Locale language() {
        return heading().language();
    }

    /** The day of disclosure. */
    public LocalDate day() {
        return heading().day();
    }

    private Heading heading() {
        return cases.get(0).heading();
    }

    /** The newest day that any of them speaks of. */
    public LocalDate factsAsAt() {
        return cases.stream()
                .map(each -> each.heading().factsAsAt())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /**
     * How all calls stood, from the first quarter on in which there was one, as many as a figure has room for; the last is the newest
     * day that is spoken of, since after it nobody has looked.
     */
    public List<CallsAt> quarters() {
        var sums = new TreeMap<LocalDate, CallsAt>();
        for (PortfolioCase each : cases)
            for (CallsAt at : each.atAGlance().quarters()) sums.merge(at.day(), at, CallsAt::and);
        var until = lastDay();
        var told = new ArrayList<>(sums.headMap(until).values());
        told.add(sums.ceilingEntry(until).getValue().on(until));
        int first = Math.max(0, told.size() - AtAGlance.QUARTERS);
        while (first < told.size() - 1 && told.get(first).made() == 0) first++;
        return List.copyOf(told.subList(first, told.size()));
    }

    /** The newest day that is spoken of, but none after the day of disclosure. */
    public LocalDate lastDay() {
        return factsAsAt().isAfter(day()) ? day() : factsAsAt();
    }

    /** How they stood on the last day. */
    public CallsAt calls() {
        return quarters().get(quarters().size() - 1);
    }

    /** How many cases stand where, without what none does. */
    public Map<StateOfPlay, Integer> byState() {
        var count = new EnumMap<StateOfPlay, Integer>(StateOfPlay.class);
        for (PortfolioCase each : cases) count.merge(each.atAGlance().state(), 1, Integer::sum);
        return count;
    }

    /** Something that is due in one of the cases. */
    public record Due(CaseRef ref, AheadView ahead) {}

    /** The next first. */
    public List<Due> ahead() {
        var due = new ArrayList<Due>();
        for (PortfolioCase each : cases) each.atAGlance().ahead().forEach(ahead -> due.add(new Due(each.ref(), ahead)));
        due.sort(Comparator.comparing((Due d) -> d.ahead().from()).thenComparing(Due::ref));
        return due;
    }

    /** Which consents the document rests on is the concern of each case: this holds those of all. */
    public Map<CaseRef, List<Use>> uses() {
        var uses = new TreeMap<CaseRef, List<Use>>();
        for (PortfolioCase each : cases) uses.put(each.ref(), each.uses());
        return uses;
    }

    @Override
    public String toString() {
        return "Portfolio[" + cases.size() + " cases, " + audience() + "]";
    }
}

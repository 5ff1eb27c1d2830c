package org.dutybearer.briefing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dutybearer.assessment.Step;
import org.dutybearer.core.CaseRef;

/**
 * What a portfolio tells of one of its cases: a small part of its briefing, so that a thousand of them are held where a thousand
 * briefings are not. It is made of a briefing alone, and so holds nothing that the gate has not told.
 */
public final class PortfolioCase {
    private final Heading heading;
    private final InBrief inBrief;
    private final AtAGlance atAGlance;
    private final List<Reach> reaches;
    private final List<RecommendationView> recommendations;
    private final List<Original> originals;
    private final List<Use> uses;

    private PortfolioCase(Briefing briefing) {
        this.heading = briefing.heading();
        this.inBrief = briefing.inBrief();
        this.atAGlance = briefing.atAGlance();
        var names = briefing.people().stream()
                .collect(Collectors.toMap(PersonView::label, PersonView::name, (first, again) -> first));
        this.reaches = briefing.obligations().stream()
                .filter(ObligationView::inFull)
                .map(obligation -> Reach.of(obligation, names))
                .toList();
        this.recommendations = briefing.recommendations();
        this.originals = briefing.originals();
        this.uses = briefing.uses();
    }

    static PortfolioCase of(Briefing briefing) {
        return new PortfolioCase(briefing);
    }

    /**
     * How far a provision reaches that the briefing tells in full.
     *
     * @param heading the provision in words
     * @param standard whether it is a standard, which nobody can breach
     * @param reached in the order in which the briefing tells them, the highest first
     */
    public record Reach(String heading, String dutyBearerName, boolean standard, List<Reached> reached) {
        public Reach {
            reached = List.copyOf(reached);
        }

        private static Reach of(ObligationView obligation, Map<String, String> names) {
            return new Reach(
                    obligation.heading(),
                    obligation.dutyBearerName(),
                    obligation.standard(),
                    obligation.sayings().stream()
                            .map(saying -> new Reached(
                                    saying.step(),
                                    saying.persons().stream()
                                            .map(label -> names.getOrDefault(label, label))
                                            .toList()))
                            .toList());
        }

        public Step highestStep() {
            return reached.stream()
                    .map(Reached::step)
                    .max(Comparator.naturalOrder())
                    .orElse(Step.NOT_APPLICABLE);
        }

        @Override
        public String toString() {
            return "Reach[" + reached.size() + " steps]";
        }
    }

    /** Which step for whom, as the briefing calls them. */
    public record Reached(Step step, List<String> people) {
        public Reached {
            people = List.copyOf(people);
        }

        @Override
        public String toString() {
            return "Reached[" + step + "]";
        }
    }

    public CaseRef ref() {
        return Objects.requireNonNull(heading.ref(), "ref");
    }

    public Heading heading() {
        return heading;
    }

    public InBrief inBrief() {
        return inBrief;
    }

    public AtAGlance atAGlance() {
        return atAGlance;
    }

    public List<Reach> reaches() {
        return reaches;
    }

    public List<RecommendationView> recommendations() {
        return recommendations;
    }

    /** Its words in another language than its own. */
    public List<Original> originals() {
        return originals;
    }

    /** Which consents it rests on. */
    public List<Use> uses() {
        return uses;
    }

    @Override
    public String toString() {
        return "PortfolioCase[" + ref() + "]";
    }
}

package org.dutybearer.briefing;

import java.util.List;
import java.util.Objects;
import org.dutybearer.assessment.Step;
import org.dutybearer.core.CaseRef;
import org.dutybearer.treaty.ProvisionRef;

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
        this.reaches = briefing.obligations().stream()
                .filter(ObligationView::inFull)
                .map(Reach::of)
                .toList();
        this.recommendations = briefing.recommendations();
        this.originals = briefing.originals();
        this.uses = briefing.uses();
    }

    static PortfolioCase of(Briefing briefing) {
        return new PortfolioCase(briefing);
    }

    /**
     * How far a provision reaches that the briefing tells in full, for all who are concerned together.
     *
     * @param standard whether it is a standard, which nobody can breach
     * @param steps each once, in the order in which the briefing tells them
     */
    public record Reach(ProvisionRef provision, String dutyBearerName, boolean standard, List<Step> steps) {
        public Reach {
            steps = List.copyOf(steps);
        }

        private static Reach of(ObligationView obligation) {
            return new Reach(
                    obligation.provision(),
                    obligation.dutyBearerName(),
                    obligation.standard(),
                    obligation.sayings().stream()
                            .map(SayingView::step)
                            .distinct()
                            .toList());
        }

        @Override
        public String toString() {
            return "Reach[" + provision + "]";
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

package org.dutybearer.portal.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dutybearer.briefing.Briefing;
import org.dutybearer.briefing.ElementView;
import org.dutybearer.briefing.Mark;
import org.dutybearer.portal.run.Run;
import org.dutybearer.portal.run.RunState;
import org.jspecify.annotations.Nullable;

/**
 * Why a case needs somebody.
 *
 * @param count how many of it there are
 * @param reason the name of the reason that a run ended for; null for any other kind
 */
public record Need(Kind kind, int count, @Nullable String reason) {
    /** What it may be, the most pressing first. */
    public enum Kind {
        RETURN_THREATENED,
        /** Documents use something that may no longer be shown. */
        DOCUMENTS_TO_DECIDE,
        /** Reports to donors count somebody who allows it no longer. */
        REPORTS_TO_DECIDE,
        /** Documents that a second person is to approve or send back. */
        APPROVAL_AWAITED,
        BRIEFING_FAILED,
        QUESTIONS_OPEN
    }

    /**
     * The most pressing first; empty where nothing waits.
     *
     * @param toDecide how many documents use something that may no longer be shown
     * @param reportsToDecide how many reports to donors do so
     * @param toApprove how many documents wait for a second person
     */
    static List<Need> of(Briefing briefing, @Nullable Run latest, int toDecide, int reportsToDecide, int toApprove) {
        var needs = new ArrayList<Need>();
        if (isReturnAnnounced(briefing)) needs.add(new Need(Kind.RETURN_THREATENED, 1, null));
        if (toDecide > 0) needs.add(new Need(Kind.DOCUMENTS_TO_DECIDE, toDecide, null));
        if (reportsToDecide > 0) needs.add(new Need(Kind.REPORTS_TO_DECIDE, reportsToDecide, null));
        if (toApprove > 0) needs.add(new Need(Kind.APPROVAL_AWAITED, toApprove, null));
        if (latest != null && latest.state() == RunState.FAILED)
            needs.add(new Need(Kind.BRIEFING_FAILED, 1, latest.reason().orElseThrow()));
        if (!briefing.questions().isEmpty())
            needs.add(new Need(Kind.QUESTIONS_OPEN, briefing.questions().size(), null));
        return needs;
    }

    /** The rules know one act that can be announced and not yet done, and that is a return. */
    private static boolean isReturnAnnounced(Briefing briefing) {
        return briefing.obligations().stream()
                .flatMap(obligation -> obligation.elements().stream())
                .map(ElementView::answers)
                .flatMap(List::stream)
                .anyMatch(answer -> answer.answer().mark() == Mark.ANNOUNCED);
    }

    /** What needs more comes first; where nothing waits, last. */
    static Comparator<List<Need>> mostPressing() {
        return Comparator.comparing(
                needs -> needs.isEmpty() ? null : needs.get(0).kind(), Comparator.nullsLast(Comparator.naturalOrder()));
    }
}

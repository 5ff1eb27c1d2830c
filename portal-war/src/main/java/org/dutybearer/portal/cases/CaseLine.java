package org.dutybearer.portal.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dutybearer.briefing.Briefing;
import org.dutybearer.core.CaseRef;

/** A case in the list: what the case team may see of it, the day it was last changed, and why it needs somebody. */
public record CaseLine(CaseRef ref, Briefing briefing, LocalDate changedOn, List<Need> needs) {
    public CaseLine {
        needs = List.copyOf(needs);
    }

    /** The most pressing. */
    public Optional<Need> first() {
        return needs.stream().findFirst();
    }

    /** All but the most pressing. */
    public List<Need> others() {
        return needs.isEmpty() ? needs : needs.subList(1, needs.size());
    }

    @Override
    public String toString() {
        return "CaseLine[" + ref + "]";
    }
}

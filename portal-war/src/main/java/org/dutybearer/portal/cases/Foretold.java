package org.dutybearer.portal.cases;

import java.util.List;
import java.util.stream.Collectors;
import org.dutybearer.briefing.Preview;
import org.dutybearer.core.CaseRef;

/** What an audience would be told of each case of a document, as the gate says today. */
public record Foretold(List<OfCase> cases) {
    public Foretold {
        cases = List.copyOf(cases);
    }

    /** @param title as the case team knows it */
    public record OfCase(CaseRef ref, String title, Preview preview) {
        @Override
        public String toString() {
            return "OfCase[" + ref + "]";
        }
    }

    public boolean isOfSeveral() {
        return cases.size() > 1;
    }

    /** Where one case cannot be told, nothing is made of the others either. */
    public boolean isBlocked() {
        return cases.stream().anyMatch(one -> one.preview().blocked());
    }

    public List<OfCase> stopped() {
        return cases.stream().filter(one -> one.preview().blocked()).toList();
    }

    /** Stands for all that would be told: where something else would be, it is another. */
    public String seal() {
        return cases.stream().map(one -> one.ref() + " " + one.preview().seal()).collect(Collectors.joining(" "));
    }
}

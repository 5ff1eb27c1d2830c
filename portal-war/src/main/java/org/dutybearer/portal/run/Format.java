package org.dutybearer.portal.run;

import java.util.List;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;

/** What a document is written as. */
public enum Format {
    /** A briefing on paper. */
    PDF,
    /** The same with an annex that tells every provision element by element, for whoever checks the law. */
    PDF_ANNEX,
    /** The results of the case for donors: a workbook, with no person in it whoever asks for it. */
    XLSX;

    /** Donors get workbooks alone, because a briefing tells of people; whoever is told of people may have the figures too. */
    public static List<Format> suited(Audience audience) {
        return switch (audience) {
            case DONOR -> List.of(XLSX);
            case CASE_TEAM, TREATY_BODY, PUBLIC -> List.of(PDF, PDF_ANNEX, XLSX);
        };
    }

    /** @throws Refusal {@link Reason#FORMAT_UNSUITED} with what the audience takes */
    public void requireSuited(Audience audience) {
        if (!suited(audience).contains(this))
            throw new Refusal(Reason.FORMAT_UNSUITED, suited(audience).toArray());
    }
}

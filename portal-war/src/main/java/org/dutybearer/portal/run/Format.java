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

    /**
     * Donors get workbooks alone, because anything else tells of people; whoever is told of people may have the figures too. Nothing
     * where the audience does not get this kind.
     */
    public static List<Format> suited(Kind kind, Audience audience) {
        return switch (audience) {
            case DONOR ->
                switch (kind) {
                    case BRIEFING -> List.of(XLSX);
                    case STATEMENT, APPEAL, PORTFOLIO -> List.of();
                };
            case CASE_TEAM, TREATY_BODY, PUBLIC ->
                switch (kind) {
                    case BRIEFING -> List.of(PDF, PDF_ANNEX, XLSX);
                    case STATEMENT, APPEAL, PORTFOLIO -> List.of(PDF);
                };
        };
    }

    /** @throws Refusal {@link Reason#FORMAT_UNSUITED} with what the audience takes: of this kind or, where it gets none, at all */
    public void requireSuited(Kind kind, Audience audience) {
        var suited = suited(kind, audience);
        if (suited.contains(this)) return;
        var instead = suited.isEmpty() ? suited(Kind.BRIEFING, audience) : suited;
        throw new Refusal(Reason.FORMAT_UNSUITED, instead.toArray());
    }
}

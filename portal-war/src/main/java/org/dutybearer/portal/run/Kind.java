package org.dutybearer.portal.run;

import java.util.List;
import java.util.Optional;
import org.dutybearer.briefing.TextKind;
import org.dutybearer.casefile.PublishedText;
import org.dutybearer.consent.Audience;
import org.dutybearer.portal.audit.Deed;

/** What kind of document somebody asks for. */
public enum Kind {
    /** What may be told of a case, on paper or as a workbook. */
    BRIEFING,
    /** What one of our publications says, as the publisher prints it. */
    STATEMENT,
    /** One that asks people to write, until a day. */
    APPEAL,
    /** Several cases for one reader. */
    PORTFOLIO;

    /** Fewer would be a briefing. */
    public int fewestCases() {
        return this == PORTFOLIO ? 2 : 1;
    }

    /** All of them are read at once, by a page that somebody waits for. */
    public int mostCases() {
        return this == PORTFOLIO ? 50 : 1;
    }

    public boolean isOfSeveral() {
        return mostCases() > 1;
    }

    /** The text that somebody has to have written; nothing where the record itself is told. */
    public Optional<TextKind> text() {
        return switch (this) {
            case STATEMENT -> Optional.of(TextKind.STATEMENT);
            case APPEAL -> Optional.of(TextKind.APPEAL);
            case BRIEFING, PORTFOLIO -> Optional.empty();
        };
    }

    /** Whether one can be made of a case in which this was written. Whether that may be told to somebody is the concern of the gate. */
    public boolean isMadeOf(List<PublishedText> written) {
        return text().map(kind -> written.stream().anyMatch(kind::isThatOf)).orElse(true);
    }

    /**
     * Whether it says what has changed since the last of its kind for the same audience: a briefing on paper does; donors, who get the
     * workbook, are not told.
     */
    public boolean saysWhatChanged(Audience toldTo) {
        return this == BRIEFING && toldTo != Audience.DONOR;
    }

    Deed asked() {
        return switch (this) {
            case BRIEFING -> Deed.RUN_ASKED;
            case STATEMENT -> Deed.STATEMENT_ASKED;
            case APPEAL -> Deed.APPEAL_ASKED;
            case PORTFOLIO -> Deed.PORTFOLIO_ASKED;
        };
    }
}

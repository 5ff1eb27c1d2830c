package org.dutybearer.donor;

/** A sentence of the sheet About, in the language of the summary. */
public record NoteView(Note note, String text) {
    /** What there is to know about a report. */
    public enum Note {
        /** The period was not over on the day the report was made: only then. */
        NOT_OVER,
        WHO_IS_COUNTED,
        EACH_ONCE,
        GROUPS,
        DATES,
        AGE,
        SMALL_NUMBERS,
        ROUNDING,
        CHANGES,
        RIGHTS,
        NOBODY
    }
}

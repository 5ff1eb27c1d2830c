package org.dutybearer.core;

/** Why the domain said no. A name, never a sentence: the edge words it in the reader's language. */
public enum Reason {
    /** There is no such case, or it is not open to whoever asks: from outside the two look alike. */
    CASE_UNKNOWN,
    CASE_CLOSED,
    /** What was to be taken over is no suggestion any more: somebody asks for it already, or the case does not engage it. */
    SUGGESTION_GONE,
    /** What was to be recorded as made is no draft any more: somebody has recorded it already, or it is not there. */
    DRAFT_GONE,
    /** A case file holds faults; the details list them with line and path. */
    CASE_FILE_FAULTY,
    /** The words that were to be written anew are others by now, or gone; the details give their place. */
    PASSAGE_CHANGED,
    /** A rule file cannot be read; the details give file, line and what is wrong. */
    RULE_FAULTY,
    /** A file of corrections to the treaty facts holds faults, and nothing of it is taken; the details give line and reason. */
    CORRECTIONS_FAULTY,
    /** Text meant for an audience still holds a name that audience may not see; the details give the places. */
    PROTECTED_NAME_IN_TEXT,
    /** Text meant for an audience still holds a place or an exact day that audience may not be told; the details give the places of the text. */
    PROTECTED_WHEREABOUTS_IN_TEXT,
    /** Text meant for an audience still holds an e-mail address, a telephone number, the number of a document or the address of a house; the details give the places of the text. */
    PERSONAL_DETAIL_IN_TEXT,
    /** The gate cannot look for names, places and days because the library it needs is missing; it never works weaker instead. */
    NAME_SEARCH_UNAVAILABLE,
    /** The summary of a briefing is longer than the page allows: it is refused, not shrunk. */
    SUMMARY_TOO_LONG,
    /**
     * The record holds no text of the kind asked for that may be told to this audience: nobody wrote one, it is not out yet, or
     * somebody it tells of has not agreed. From outside the three look alike.
     */
    NOTHING_WRITTEN,
    /** A document would take more pages than one may; the details give the place that holds most of its text, and the most pages. */
    DOCUMENT_TOO_LONG,
    /** Making a document took longer than one may; the details give the place that holds most of its text, and the most seconds. */
    DOCUMENT_TOO_SLOW,
    /** The appeal is over, and nobody is asked to write any more; the details give its last day. */
    APPEAL_EXPIRED,
    /** What was written takes more pages than its kind of document has; the details give both. */
    TEXT_TOO_LONG,
    /** No font in the product has a character that the text needs. */
    GLYPH_MISSING,
    LANGUAGE_UNSUPPORTED,
    /** The ledger of an earlier briefing was made by another key, and tells nothing without it. */
    LEDGER_OF_ANOTHER_KEY,
    /** The ledger is of another case than the one that is told; the details give the one that is told. */
    LEDGER_OF_ANOTHER_CASE,
    /** The ledger says what another audience was told; the details give that one, and the one that is told now. */
    LEDGER_OF_ANOTHER_AUDIENCE,
    /** The ledger is of a later day than the briefing; the details give both. */
    LEDGER_OF_A_LATER_DAY,
    /** The audience takes other kinds of documents than the one asked for; the details name those it takes. */
    FORMAT_UNSUITED,
    RUN_UNKNOWN,
    RUN_OVER,
    /** There is no such document, or it is not open to whoever asks: from outside the two look alike. */
    DOCUMENT_UNKNOWN,
    DOCUMENT_WITHDRAWN,
    /** The document was withdrawn because a consent it rests on was. */
    CONSENT_WITHDRAWN,
    /** A consent that the document rests on was withdrawn, and nobody has decided yet what becomes of it. */
    DECISION_AWAITED,
    /** What was to be decided is decided already, or is something else by now. */
    DECISION_MADE,
    /** The case demands that a second person approves the document, and nobody has. */
    DOCUMENT_NOT_RELEASED,
    /** What the document says is not what the same order would give today. */
    DOCUMENT_OUTDATED,
    /** Whoever asked for a document wanted to decide on it as well. */
    APPROVAL_OF_ONES_OWN,
    /** The second person sent the document back: it is never released, and nobody looks at it any more. */
    DOCUMENT_SENT_BACK,
    /** A document that waits for a second person rests on a consent that is over: it is never released. */
    CONSENT_OVER,
    /** The document was approved or sent back already. */
    APPROVAL_OVER,
    /** The stored case demands four eyes and the file that was to replace it does not. */
    FOUR_EYES_DROPPED,
    /** There is no such correction in force, or whoever asks may not correct: from outside the two look alike. */
    CORRECTION_UNKNOWN,
    /** The consent that was to be taken back is another by now, or was taken back already. */
    CONSENT_CHANGED,
    /** Nobody in the case lets this audience know of it. */
    CONSENT_MISSING,
    /** A file of an agreement with a donor holds faults; the details list them with line and path. */
    AGREEMENT_FILE_FAULTY,
    /** The agreement wants no report of that period; the details give both. */
    PERIOD_UNKNOWN,
    /** The organisation has set no policy for small numbers, and there is no default. */
    SMALL_NUMBERS_NOT_SET,
    /** Small numbers cannot be protected because the library it needs is missing; nothing is told of them instead. */
    SUPPRESSION_UNAVAILABLE,
    /** Even with everything left out that can be, an earlier report gives a small number away; the details name the figures. */
    FIGURES_NOT_SAFE,
    /** A sheet would have more rows than it can hold; the details give the sheet, how many and the most. */
    TOO_MANY_ROWS,
    /** A text is longer than a cell can hold, and none is cut; the details give sheet, row, column, how long and the most. */
    CELL_TOO_LONG,
    /** A workbook that a partner filled in holds faults, and nothing of it is taken; the details list them with cell and rule. */
    PARTNER_WORKBOOK_FAULTY,
    /** An agreement with another donor has the reference that this one was to have. */
    AGREEMENT_OF_ANOTHER,
    /** A version of an agreement would count otherwise than the reports that are out; the details give the reference and what. */
    AGREEMENT_COUNTS_OTHERWISE,
    /** The report to a donor can be downloaded by nobody until somebody has decided about it; the donor is not told why. */
    REPORT_HELD_BACK,
    /** The report to a donor was withdrawn; the donor is not told why. */
    REPORT_WITHDRAWN,
    /** The installation is told half of what it needs to know, or something that cannot be followed; the details give the key. */
    SETTING_FAULTY
}

package org.dutybearer.assessment;

/** What a reader of a finding must beware of. */
public enum Caution {
    /** The person has asked for asylum: her consulate may be the one she fears. Nobody may be told to notify it. */
    NO_CONSULAR_CONTACT,
    /** The act has no date on record; whether the state was bound was asked for the day of the facts. */
    ACT_UNDATED,
    /** A derogation is on record from a provision that admits none. */
    DEROGATION_NOT_ADMITTED,
    /** A derogation is on record: whether it covered this and was strictly required is for a person to judge. */
    DEROGATION_ON_RECORD,
    /** A reservation is on record: whether it covers this is for a person to judge. */
    RESERVATION_ON_RECORD,
    /** A reservation is on record to a provision that admits none. */
    RESERVATION_NOT_ADMITTED,
    /** The provision is a standard and binds nobody. */
    STANDARD_ONLY,
    /** The facts have changed since a human decision was taken, or the decision does not say on which it rests. */
    DECISION_TO_BE_LOOKED_AT_AGAIN,
    /** Our own assessment is recorded, but some element lacks two independent, reliable sources. */
    DECISION_NOT_SUPPORTED,
    /** A decision cites no source that shows it. */
    DECISION_WITHOUT_CITATION,
    /** A decision is recorded on an obligation that the record does not engage. */
    DECISION_NOT_ENGAGED,
    /** A decision names an article of which several provisions are assessed: somebody has to say which of them it means. */
    DECISION_TOO_WIDE,
    /** An exception is raised; the burden of it is on the state. */
    EXCEPTION_RAISED
}

package org.dutybearer.casefile;

/** What was done for the victims. */
public enum InterventionKind {
    APPEAL,
    LETTER,
    MEETING,
    MISSION,
    TRIAL_OBSERVATION,
    LEGAL_ACTION,
    SUBMISSION,
    LEGAL_AID,
    MEDICAL_HELP,
    PSYCHOSOCIAL_HELP,
    RELOCATION,
    OTHER
}

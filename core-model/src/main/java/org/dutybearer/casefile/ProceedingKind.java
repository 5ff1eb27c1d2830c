package org.dutybearer.casefile;

/** What a proceeding is: the guarantees of a criminal charge do not reach an asylum procedure. */
public enum ProceedingKind {
    CRIMINAL,
    ADMINISTRATIVE,
    ASYLUM,
    REMOVAL,
    EXTRADITION,
    CIVIL
}

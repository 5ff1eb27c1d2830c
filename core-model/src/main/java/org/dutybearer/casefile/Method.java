package org.dutybearer.casefile;

/** How an act was done. */
public enum Method {
    BEATING,
    SHACKLING,
    STRESS_POSITION,
    SLEEP_DEPRIVATION,
    ELECTRIC_SHOCK,
    SOLITARY_CONFINEMENT,
    SEXUAL_VIOLENCE,
    DENIAL_OF_MEDICAL_CARE,
    THREATS,
    CHEMICAL_IRRITANT,
    OTHER
}

package org.dutybearer.casefile;

/** What was done to a person. BEATING and the like are methods, not types: a beating alone does not show torture. */
public enum ActType {
    RETURN,
    ARBITRARY_DETENTION,
    ILL_TREATMENT,
    TORTURE,
    EXCESSIVE_FORCE,
    KILLING,
    ENFORCED_DISAPPEARANCE,
    SURVEILLANCE,
    FORCED_INDOCTRINATION,
    THREAT,
    RESTRICTION_OF_EXPRESSION,
    RESTRICTION_OF_ASSEMBLY,
    RESTRICTION_OF_RELIGION,
    DISCRIMINATION,
    DENIAL_OF_COUNSEL,
    OTHER
}

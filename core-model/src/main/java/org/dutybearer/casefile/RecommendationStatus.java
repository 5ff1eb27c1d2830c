package org.dutybearer.casefile;

/** How a recommendation stands. */
public enum RecommendationStatus {
    /** Written and not made: nobody has published or sent it. */
    DRAFTED,
    /** Made, and without a reply on record. */
    OPEN,
    PARTLY_MET,
    MET,
    REJECTED,
    OVERTAKEN
}

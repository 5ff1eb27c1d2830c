package org.dutybearer.casefile;

/** How a recommendation stands. */
public enum RecommendationStatus {
    OPEN,
    PARTLY_MET,
    MET,
    REJECTED,
    OVERTAKEN
}

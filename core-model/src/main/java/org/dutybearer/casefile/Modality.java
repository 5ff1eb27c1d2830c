package org.dutybearer.casefile;

/** Whether an act was done, or only threatened. */
public enum Modality {
    DONE,
    ONGOING,
    THREATENED,
    ATTEMPTED,
    ALLEGED_DONE
}

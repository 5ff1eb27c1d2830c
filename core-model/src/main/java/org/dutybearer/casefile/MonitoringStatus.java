package org.dutybearer.casefile;

/** Whether an event is still followed. */
public enum MonitoringStatus {
    MONITORED,
    DORMANT,
    ENDED
}

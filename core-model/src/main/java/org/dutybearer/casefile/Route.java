package org.dutybearer.casefile;

/** How a person came. */
public enum Route {
    DIRECT,
    TRANSIT,
    UNKNOWN
}

package org.dutybearer.portal.run;

/** One beginning of an errand. Whatever comes of it is taken only while no later one has begun. */
public interface Begun {
    /** Which it is, from 1. */
    int number();
}

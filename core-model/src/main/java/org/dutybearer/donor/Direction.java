package org.dutybearer.donor;

/** Which way a better figure lies: fewer people ill-treated is better, and more recommendations met. */
public enum Direction {
    INCREASE,
    DECREASE
}

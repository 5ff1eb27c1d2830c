package org.dutybearer.portal.run;

/** What a run does, in this order. */
public enum Stage {
    CHOOSE(1),
    SEARCH(2),
    LAY_OUT(3),
    CHECK(4),
    RECORD(5);

    private final int number;

    Stage(int number) {
        this.number = number;
    }

    /** From 1 to 5, as people count them. */
    public int number() {
        return number;
    }
}

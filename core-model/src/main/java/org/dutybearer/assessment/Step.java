package org.dutybearer.assessment;

/** The phrase ladder: how much is established, not how grave it is. Software alone reaches {@link #ALLEGED_BREACH} at most. */
public enum Step {
    NOT_APPLICABLE(0),
    NOT_ASSESSABLE(1),
    ENGAGED(2),
    AT_RISK(3),
    ALLEGED_BREACH(4),
    OUR_ASSESSMENT(5),
    FOUND(6),
    ACKNOWLEDGED(7);

    public static final Step CEILING_OF_SOFTWARE = ALLEGED_BREACH;

    private final int number;

    Step(int number) {
        this.number = number;
    }

    /** From 0 to 7, as the ladder is numbered. */
    public int number() {
        return number;
    }
}

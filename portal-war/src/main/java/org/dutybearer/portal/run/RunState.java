package org.dutybearer.portal.run;

/** How a run stands. */
public enum RunState {
    QUEUED,
    RUNNING,
    /** A passing fault, such as a database that did not answer; it is tried again without anybody asking. */
    RETRYING,
    DONE,
    FAILED,
    CANCELLED;

    /** Nothing will happen to it any more. */
    public boolean isOver() {
        return switch (this) {
            case QUEUED, RUNNING, RETRYING -> false;
            case DONE, FAILED, CANCELLED -> true;
        };
    }
}

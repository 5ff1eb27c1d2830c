package org.dutybearer.portal.page;

import java.time.Duration;
import org.dutybearer.portal.run.Errand;
import org.dutybearer.portal.run.RunState;

/** How far an errand is, as a page says it. */
record Going(Errand errand, int stages) {
    int done() {
        return errand.state() == RunState.DONE ? stages : Math.max(0, errand.stage() - 1);
    }

    /** How a stage stands: done, now, waiting, stopped or notReached. */
    String word(int stage) {
        boolean past = stage <= done();
        boolean at = stage == errand.stage() && !past;
        return switch (errand.state()) {
            case DONE -> "done";
            case QUEUED -> "waiting";
            case RUNNING, RETRYING -> past ? "done" : at ? "now" : "waiting";
            case FAILED, CANCELLED -> past ? "done" : at ? "stopped" : "notReached";
        };
    }

    boolean isAt(int stage) {
        return stage == errand.stage() && stage > done() && errand.state() != RunState.QUEUED;
    }

    /** In whole seconds. */
    long took() {
        return errand.startedAt()
                .flatMap(start -> errand.endedAt().map(end -> seconds(Duration.between(start, end))))
                .orElse(0L);
    }

    static long seconds(Duration duration) {
        return Math.max(1, Math.round(duration.toMillis() / 1000.0));
    }
}

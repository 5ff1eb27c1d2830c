package org.dutybearer.portal.run;

/** Somebody cancelled the run, or a later attempt took it up: this one ends without a trace. */
class Superseded extends RuntimeException {
    Superseded(RunNumber run, int attempt) {
        super(run + ", attempt " + attempt);
    }
}

package org.dutybearer.portal.run;

/** Somebody cancelled the errand, or a later attempt took it up: this one ends without a trace. */
public class Superseded extends RuntimeException {
    public Superseded(String number, int attempt) {
        super(number + ", attempt " + attempt);
    }
}

package org.dutybearer.samples;

/**
 * What was asked cannot be done as asked. Its message is the one sentence a person at a terminal reads: what is in the way,
 * and what to do about it.
 */
final class NotPossible extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotPossible(String sentence) {
        super(sentence);
    }

    NotPossible(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}

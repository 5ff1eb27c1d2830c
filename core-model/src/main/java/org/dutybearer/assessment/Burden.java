package org.dutybearer.assessment;

/**
 * Who has to show an exception. A list of one: no provision that is assessed lays it on the person, and a rule that did would
 * first have to say what her silence means.
 */
public enum Burden {
    STATE("on the state");

    private final String words;

    Burden(String words) {
        this.words = words;
    }

    static Burden parse(String words) {
        for (Burden burden : values()) if (burden.words.equals(words)) return burden;
        throw new IllegalArgumentException(
                "not somebody who can bear the burden (expected on the state): '" + words + "'");
    }
}

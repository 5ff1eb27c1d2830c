package org.dutybearer.treaty;

/** Where treaty facts come from, such as a set of the depositary's tables. */
public record FactSource(String key, String description) {
    private static final String OWN = "OWN";

    /** A source that the organisation itself names for what it entered. */
    static FactSource own(String description) {
        return new FactSource(OWN, description);
    }

    public boolean own() {
        return key.equals(OWN);
    }
}

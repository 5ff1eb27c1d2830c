package org.dutybearer.treaty;

import java.util.Locale;

/**
 * Where treaty facts come from, such as a set of the depositary's tables.
 *
 * @param description in English
 */
public record FactSource(String key, String description, String descriptionFr) {
    private static final String OWN = "OWN";

    /** A source that the organisation itself names for what it entered, in whatever language it did. */
    static FactSource own(String description) {
        return new FactSource(OWN, description, description);
    }

    /** In French, and in English for every other language. */
    public String description(Locale locale) {
        return locale.getLanguage().equals("fr") ? descriptionFr : description;
    }

    public boolean own() {
        return key.equals(OWN);
    }
}

package org.dutybearer.treaty;

import java.util.Locale;

/**
 * Where treaty facts come from, such as a set of the depositary's tables.
 *
 * @param description in English
 */
public record FactSource(String key, String description, String descriptionFr) {
    private static final String OWN = "OWN";
    private static final String WITHHELD = "Correction.SOURCE_WITHHELD";

    /** A source that the organisation itself names for what it entered, in whatever language it did. */
    static FactSource own(String description) {
        return new FactSource(OWN, description, description);
    }

    /** What stands for a source of the organisation's own where the reader is not told it. */
    static String withheld() {
        return Words.of(WITHHELD, Locale.ENGLISH);
    }

    /** In French, and in English for every other language; an own source as it was entered. */
    public String description(Locale locale) {
        if (own() && description.equals(withheld())) return Words.of(WITHHELD, locale);
        return locale.getLanguage().equals("fr") ? descriptionFr : description;
    }

    public boolean own() {
        return key.equals(OWN);
    }
}

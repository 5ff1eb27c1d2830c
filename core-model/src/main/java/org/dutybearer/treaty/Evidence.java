package org.dutybearer.treaty;

import java.util.Locale;

/** How well a fact is attested: what the organisation itself entered, then the strongest first. */
public enum Evidence {
    /** Entered by the organisation that asks, from a source of its own, over what is shipped. */
    OWN_CORRECTION,
    TWO_DATASETS,
    ONE_DATASET,
    ONE_DATASET_CONFLICT,
    PAGE,
    YEAR_ONLY,
    /** Inferred from other facts, or from there being none. */
    DERIVED;

    /** As a program reads it, such as {@code two-datasets}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String words(Locale locale) {
        return Words.of(this, locale);
    }
}

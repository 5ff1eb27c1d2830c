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

    public String words(Locale locale) {
        return Words.of(this, locale);
    }
}

package org.dutybearer.treaty;

import java.util.Locale;

/** How well a fact is attested, the strongest first. */
public enum Evidence {
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

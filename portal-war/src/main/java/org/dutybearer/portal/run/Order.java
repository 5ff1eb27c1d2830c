package org.dutybearer.portal.run;

import java.util.Locale;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.CaseRef;

/**
 * What somebody asked for: a case, for an audience, in a language, written as a format.
 *
 * @param language of a country or a variety, such as {@code fr-CA}, it is the language: nothing is worded for less than one
 */
public record Order(CaseRef caseRef, Audience audience, Locale language, Format format) {
    public Order {
        language = new Locale(language.getLanguage());
    }
}

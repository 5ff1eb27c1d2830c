package org.dutybearer.portal.run;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.CaseRef;

/**
 * What somebody asked for: which kind of document, of which cases, for an audience, in a language, written as a format.
 *
 * @param cases by reference; one, but for a portfolio
 * @param language of a country or a variety, such as {@code fr-CA}, it is the language: nothing is worded for less than one
 */
public record Order(Kind kind, List<CaseRef> cases, Audience audience, Locale language, Format format) {
    public Order {
        Objects.requireNonNull(audience, "audience");
        language = new Locale(language.getLanguage());
        Objects.requireNonNull(format, "format");
        cases = cases.stream().sorted().toList();
        if (cases.stream().distinct().count() < cases.size())
            throw new IllegalArgumentException("a case is there twice: " + cases);
        if (cases.size() < kind.fewestCases() || cases.size() > kind.mostCases())
            throw new IllegalArgumentException("not " + kind.fewestCases() + " to " + kind.mostCases()
                    + " cases, which " + kind + " is made of: " + cases.size());
    }

    /** A briefing on paper, or the workbook of a case. */
    public static Order briefing(CaseRef ref, Audience audience, Locale language, Format format) {
        return new Order(Kind.BRIEFING, List.of(ref), audience, language, format);
    }
}

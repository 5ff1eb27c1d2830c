package org.dutybearer.portal.donor;

import java.util.Locale;
import org.dutybearer.donor.AgreedIndicator;
import org.dutybearer.donor.CountingRules;

/**
 * What an agreement measures, as a page says it.
 *
 * @param statement in the words of the agreement or, without any, of its rule
 */
public record IndicatorLine(String code, String statement) {
    static IndicatorLine of(AgreedIndicator indicator, Locale language) {
        return new IndicatorLine(
                indicator.code(),
                indicator
                        .statement()
                        .map(text -> text.in(language).orElseGet(text::original))
                        .or(() -> indicator
                                .rule()
                                .flatMap(CountingRules.shipped()::rule)
                                .map(rule -> rule.statement(language)))
                        .orElse(""));
    }
}

package org.dutybearer.donor;

import java.util.List;

/**
 * What an indicator means and how it is counted, in the language of the summary: a row of the sheet Definitions.
 *
 * @param rule the key of the counting rule, which is the same in every agreement; empty where figures are entered by hand
 */
public record IndicatorDefinitionView(
        String code,
        String statement,
        String unit,
        Counted counted,
        String rule,
        String howCounted,
        List<Dimension> dimensions) {
    public IndicatorDefinitionView {
        dimensions = List.copyOf(dimensions);
    }
}

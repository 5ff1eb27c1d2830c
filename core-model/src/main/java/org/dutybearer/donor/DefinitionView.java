package org.dutybearer.donor;

/** What a figure means, in the language of the summary. */
public record DefinitionView(Measure measure, String statement, String unit, String howCounted) {
    public String code() {
        return measure.code();
    }
}

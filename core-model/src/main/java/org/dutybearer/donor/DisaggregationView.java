package org.dutybearer.donor;

/**
 * How many of an indicator's people are in one category, in the period of the report and since the beginning of the agreement: a row
 * of the sheet Disaggregation. Groups are not told apart.
 */
public record DisaggregationView(String code, Category category, Reported actual, Reported cumulative) {}

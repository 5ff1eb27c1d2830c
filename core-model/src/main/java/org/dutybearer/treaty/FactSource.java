package org.dutybearer.treaty;

/** Where treaty facts come from, such as a set of the depositary's tables. */
public record FactSource(String key, String description) {}

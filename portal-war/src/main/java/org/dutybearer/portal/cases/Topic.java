package org.dutybearer.portal.cases;

/** What a case can be about, with its name in the reader's language: {@code non-refoulement}, Return to danger. */
public record Topic(String id, String name) {}

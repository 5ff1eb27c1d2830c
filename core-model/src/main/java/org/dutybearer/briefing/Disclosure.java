package org.dutybearer.briefing;

/** The one gate. */
public final class Disclosure {}

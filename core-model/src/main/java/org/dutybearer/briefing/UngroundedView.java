package org.dutybearer.briefing;

import org.dutybearer.assessment.Advice;

/** A call that rests on nothing the case engages. {@code number} is the one it has among the calls of the briefing. */
public record UngroundedView(int number, Advice.Why why) {}

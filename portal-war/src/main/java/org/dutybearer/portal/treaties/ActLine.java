package org.dutybearer.portal.treaties;

import org.dutybearer.treaty.TreatyAction;

/**
 * One act of a state towards a treaty, in words.
 *
 * @param day as exactly as it is known
 * @param datetime the same as HTML writes it: a day, a month or a year
 * @param effect from when it binds, where that is another day; else empty
 */
public record ActLine(TreatyAction act, String day, String datetime, String words, String effect) {}

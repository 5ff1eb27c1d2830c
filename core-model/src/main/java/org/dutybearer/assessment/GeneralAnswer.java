package org.dutybearer.assessment;

import org.dutybearer.core.Truth;

/**
 * The answer to one question of the general test for one person.
 *
 * @param why which of the reasons there are for this answer, such as {@code forbidden}; {@link Law#general} words it
 * @param detail what the reason names, such as the article numbers of a printed statement; empty where it names nothing
 */
public record GeneralAnswer(Question question, Truth truth, String why, String detail) {}

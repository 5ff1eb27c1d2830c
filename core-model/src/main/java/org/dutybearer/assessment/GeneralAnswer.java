package org.dutybearer.assessment;

import java.util.List;
import org.dutybearer.core.Truth;
import org.dutybearer.treaty.Correction;

/**
 * The answer to one question of the general test for one person.
 *
 * @param why which of the reasons there are for this answer, such as {@code forbidden}; {@link Law#general} words it
 * @param detail what the reason names, such as the article numbers of a printed statement; empty where it names nothing
 * @param own an organisation's own corrections on which it rests that {@link Assessment#binding()} does not tell of
 */
public record GeneralAnswer(Question question, Truth truth, String why, String detail, List<Correction> own) {
    public GeneralAnswer {
        own = List.copyOf(own);
    }

    GeneralAnswer(Question question, Truth truth, String why, String detail) {
        this(question, truth, why, detail, List.of());
    }
}

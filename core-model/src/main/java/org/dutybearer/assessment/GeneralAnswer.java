package org.dutybearer.assessment;

import java.util.List;
import org.dutybearer.core.Truth;
import org.dutybearer.source.Information;
import org.dutybearer.treaty.Correction;
import org.dutybearer.treaty.FactSource;

/**
 * The answer to one question of the general test for one person, and the evidence for it. What is answered by the elements has its
 * evidence there.
 *
 * @param why which of the reasons there are for this answer, such as {@code forbidden}; {@link Law#general} words it
 * @param detail what the reason names, such as the article numbers of a printed statement; empty where it names nothing
 * @param information what the record says of it, as far as that was counted: that the person was held there, or a derogation
 * @param held what the register of treaties holds of it; empty where it rests on nothing being held
 * @param own an organisation's own corrections on which it rests that {@link Assessment#binding()} does not tell of
 */
public record GeneralAnswer(
        Question question,
        Truth truth,
        String why,
        String detail,
        List<Information> information,
        List<Held> held,
        List<Correction> own) {
    /** A line of the register: to which instrument it belongs, such as {@code ICCPR-OP1}, and where it comes from. */
    public record Held(String instrument, FactSource source) {}

    public GeneralAnswer {
        information = List.copyOf(information);
        held = List.copyOf(held);
        own = List.copyOf(own);
    }

    GeneralAnswer(Question question, Truth truth, String why, String detail) {
        this(question, truth, why, detail, List.of(), List.of(), List.of());
    }

    GeneralAnswer by(List<Information> information) {
        return new GeneralAnswer(question, truth, why, detail, information, held, own);
    }

    GeneralAnswer as(List<Held> held) {
        return new GeneralAnswer(question, truth, why, detail, information, held, own);
    }

    @Override
    public String toString() {
        return "GeneralAnswer[" + question + " " + truth + " " + why + " " + detail + " " + information.size() + " "
                + held + " " + own + "]";
    }
}

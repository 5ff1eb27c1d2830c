package org.dutybearer.briefing;

import java.util.List;
import org.dutybearer.assessment.Question;

/**
 * One of the nine questions that every obligation is asked, and its answer for each person for whom there is an account.
 *
 * @param text the question, such as {@code Was the state bound on the day?}
 */
public record GeneralQuestionView(Question question, String text, List<GeneralAnswerView> answers) {
    public GeneralQuestionView {
        answers = List.copyOf(answers);
    }

    @Override
    public String toString() {
        return "GeneralQuestionView[" + question + "]";
    }
}

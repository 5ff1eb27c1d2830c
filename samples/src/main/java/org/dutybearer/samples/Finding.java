package org.dutybearer.samples;

import java.util.List;
import java.util.Map;
import org.dutybearer.assessment.Assessment;
import org.dutybearer.assessment.Question;
import org.dutybearer.assessment.Step;
import org.dutybearer.assessment.Weight;
import org.dutybearer.core.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What came out of one assessment for those persons for whom all of it came out alike, in words.
 *
 * @param persons their keys, never their names
 * @param says the ladder's sentence, with the hedge of its step
 * @param decided null where software says it
 * @param marks by person, what the finding rests on: a decision that people take bears it
 */
record Finding(
        Assessment assessment,
        List<String> persons,
        Step step,
        String stepName,
        String says,
        Told told,
        @Nullable Decided decided,
        Map<String, String> marks) {

    /** What people decided, where that sets the step: who, when, why and citing what. */
    record Decided(String by, String on, String why, List<String> sources) {}

    /** All that has to be alike. */
    record Told(
            List<ElementTold> elements,
            List<Answer> generalTest,
            List<String> missing,
            List<Contradiction> contradictions,
            List<String> warnings) {}

    /** @param unknown what is said where nothing is known of it */
    record ElementTold(
            String id, String name, Weight weight, boolean contradicted, List<Said> evidence, String unknown) {
        Truth truth() {
            return weight.truth();
        }
    }

    /** @param sources keys of the case file's sources, or of the register's where it says that a state is bound */
    record Said(String what, Weight weight, List<String> sources) {}

    /** @param sources as those of {@link Said} */
    record Answer(Question question, String asked, Truth truth, String reason, List<String> sources) {}

    record Contradiction(String element, String words) {}
}

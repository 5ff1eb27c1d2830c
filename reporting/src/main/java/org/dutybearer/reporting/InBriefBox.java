package org.dutybearer.reporting;

import org.dutybearer.briefing.InBrief;
import org.dutybearer.briefing.Mark;

/**
 * The five answers as they are printed: where there is nothing to say, the box says so.
 *
 * @param level of its heading
 */
public record InBriefBox(
        int level, String happening, String law, String notKnown, String asked, Mark standing, String stands) {
    static InBriefBox of(InBrief said, int level, String nothing) {
        return new InBriefBox(
                level,
                or(said.happening(), nothing),
                or(said.law(), nothing),
                or(said.notKnown(), nothing),
                or(said.asked(), nothing),
                said.standing(),
                or(said.stands(), nothing));
    }

    private static String or(String text, String nothing) {
        return text.isBlank() ? nothing : text;
    }

    @Override
    public String toString() {
        return "InBriefBox[" + standing + "]";
    }
}

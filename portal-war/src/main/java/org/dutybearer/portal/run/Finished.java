package org.dutybearer.portal.run;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.dutybearer.briefing.Use;

/** What came of a run: the bytes, which consents they rest on, and the versions they were made with. */
final class Finished {
    private final byte[] content;
    private final List<Use> uses;
    private final String templateVersion;
    private final String ruleSetVersion;

    Finished(byte[] content, List<Use> uses, String templateVersion, String ruleSetVersion) {
        this.content = content.clone();
        this.uses = List.copyOf(uses);
        this.templateVersion = templateVersion;
        this.ruleSetVersion = ruleSetVersion;
    }

    byte[] content() {
        return content.clone();
    }

    List<Use> uses() {
        return uses;
    }

    /**
     * The last day on which it may be had: nobody gets it once a consent it rests on has come to its end.
     *
     * @param atMost where no consent ends before
     */
    LocalDate lastDay(LocalDate atMost) {
        return uses.stream()
                .map(Use::lastDay)
                .filter(day -> day != null && day.isBefore(atMost))
                .min(Comparator.naturalOrder())
                .orElse(atMost);
    }

    String templateVersion() {
        return templateVersion;
    }

    String ruleSetVersion() {
        return ruleSetVersion;
    }
}

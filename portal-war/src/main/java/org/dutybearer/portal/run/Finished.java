package org.dutybearer.portal.run;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dutybearer.briefing.Use;
import org.dutybearer.core.CaseRef;
import org.jspecify.annotations.Nullable;

/** What came of a run: the bytes, which consents they rest on, and the versions they were made with. */
final class Finished {
    private final byte[] content;
    private final Map<CaseRef, List<Use>> uses;
    private final @Nullable LocalDate asksUntil;
    private final String templateVersion;
    private final String ruleSetVersion;
    private final @Nullable Compared told;

    /**
     * @param uses by the case whose consents they are
     * @param asksUntil the last day of an appeal to others than the case team; null of anything else
     */
    Finished(
            byte[] content,
            Map<CaseRef, List<Use>> uses,
            @Nullable LocalDate asksUntil,
            String templateVersion,
            String ruleSetVersion) {
        this(content, uses, asksUntil, templateVersion, ruleSetVersion, null);
    }

    private Finished(
            byte[] content,
            Map<CaseRef, List<Use>> uses,
            @Nullable LocalDate asksUntil,
            String templateVersion,
            String ruleSetVersion,
            @Nullable Compared told) {
        this.content = content.clone();
        this.uses = Map.copyOf(uses);
        this.asksUntil = asksUntil;
        this.templateVersion = templateVersion;
        this.ruleSetVersion = ruleSetVersion;
        this.told = told;
    }

    /** The same with what it told, for a later one to be compared with. */
    Finished with(Compared told) {
        return new Finished(content, uses, asksUntil, templateVersion, ruleSetVersion, told);
    }

    Optional<Compared> told() {
        return Optional.ofNullable(told);
    }

    byte[] content() {
        return content.clone();
    }

    Map<CaseRef, List<Use>> uses() {
        return uses;
    }

    /**
     * The last day on which it may be had: nobody gets it once a consent it rests on has come to its end, or once the
     * appeal is over that it makes.
     *
     * @param atMost where nothing ends before
     */
    LocalDate lastDay(LocalDate atMost) {
        return Stream.concat(
                        uses.values().stream().flatMap(List::stream).map(Use::lastDay), Stream.ofNullable(asksUntil))
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

package org.dutybearer.portal.run;

import java.time.Instant;
import java.util.Optional;
import org.dutybearer.briefing.ReleaseEntry;
import org.dutybearer.consent.Audience;

/**
 * What is on record of a release.
 *
 * @param toldTo whose view the file holds: that of donors, where a workbook was made for others
 */
public record Registered(
        Audience toldTo,
        String requester,
        Optional<String> approver,
        String templateVersion,
        String ruleSetVersion,
        String sha256,
        Instant at) {
    static Registered of(ReleaseEntry entry) {
        return new Registered(
                entry.audience(),
                entry.requester(),
                entry.approver(),
                entry.file().templateVersion(),
                entry.file().ruleSetVersion(),
                entry.file().sha256(),
                entry.releasedAt());
    }
}

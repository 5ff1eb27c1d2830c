package org.dutybearer.portal.run;

import java.time.Instant;
import java.util.Optional;
import org.dutybearer.briefing.ReleaseEntry;

/** When a document was released, and who approved it; nobody where no second person was demanded. */
public record Registered(Optional<String> approver, Instant at) {
    static Registered of(ReleaseEntry entry) {
        return new Registered(entry.approver(), entry.releasedAt());
    }
}

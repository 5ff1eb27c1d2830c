package org.dutybearer.portal.run;

import java.util.List;
import org.dutybearer.briefing.Use;

/** What came of a run: the bytes, and which consents they rest on. */
final class Finished {
    private final byte[] content;
    private final List<Use> uses;

    Finished(byte[] content, List<Use> uses) {
        this.content = content.clone();
        this.uses = List.copyOf(uses);
    }

    byte[] content() {
        return content.clone();
    }

    List<Use> uses() {
        return uses;
    }
}

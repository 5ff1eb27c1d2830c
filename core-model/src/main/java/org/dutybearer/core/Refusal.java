package org.dutybearer.core;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The domain says no. It carries a reason and details (references, places, dates; never content), and is worded at the edge.
 *
 * <pre>{@code files.find(ref).orElseThrow(() -> new Refusal(Reason.CASE_UNKNOWN, ref));}</pre>
 */
public class Refusal extends RuntimeException {
    private final Reason reason;
    private final transient List<Object> details;

    public Refusal(Reason reason, Object... details) {
        super(reason + " " + Arrays.toString(details));
        this.reason = Objects.requireNonNull(reason, "reason");
        this.details = List.of(details);
    }

    public Reason reason() {
        return reason;
    }

    public List<Object> details() {
        return details;
    }
}

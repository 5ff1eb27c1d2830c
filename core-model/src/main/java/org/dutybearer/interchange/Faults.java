package org.dutybearer.interchange;

import java.util.ArrayList;
import java.util.List;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;

/** All that is wrong with one file, gathered while it is read to the end. */
final class Faults {
    private final Reason reason;
    private final List<Fault> found = new ArrayList<>();

    Faults() {
        this(Reason.CASE_FILE_FAULTY);
    }

    /** @param reason why a file with faults is refused */
    Faults(Reason reason) {
        this.reason = reason;
    }

    void add(Place place, Fault.Kind kind, String... details) {
        found.add(new Fault(place.line(), place.path(), kind, List.of(details)));
    }

    boolean none() {
        return found.isEmpty();
    }

    List<Fault> byLine() {
        return found.stream().sorted().distinct().toList();
    }

    void refuseIfAny() {
        if (!none()) throw new Refusal(reason, byLine().toArray());
    }
}

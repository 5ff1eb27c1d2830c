package org.dutybearer.portal.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.jspecify.annotations.Nullable;

/** How a document stands on a day, and what was decided about it. Its text form holds neither a reason nor whose consent it was. */
public final class DocumentStanding {
    private final Document document;
    private final DocumentState state;
    private final boolean released;
    private final List<Lapse> lapses;
    private final List<Lapse> open;
    private final List<Lapse> settled;
    private final @Nullable Decided decided;

    DocumentStanding(
            Document document,
            DocumentState state,
            boolean released,
            List<Lapse> lapses,
            List<Lapse> open,
            List<Lapse> settled,
            @Nullable Decided decided) {
        this.document = Objects.requireNonNull(document, "document");
        this.state = Objects.requireNonNull(state, "state");
        this.released = released;
        this.lapses = List.copyOf(lapses);
        this.open = List.copyOf(open);
        this.settled = List.copyOf(settled);
        this.decided = decided;
    }

    public Document document() {
        return document;
    }

    public DocumentState state() {
        return state;
    }

    /** Whether nobody has to approve it before it goes to whom it was made for, or somebody has. */
    public boolean isReleased() {
        return released;
    }

    /** @throws Refusal with what stands in the way of its release for good, or that it is released */
    void requireStillToRelease() {
        if (released) throw new Refusal(Reason.APPROVAL_OVER, document.number());
        switch (state) {
            case AWAITS_APPROVAL -> {}
            case SENT_BACK -> throw new Refusal(Reason.DOCUMENT_SENT_BACK, document.number());
            case TO_DECIDE -> throw new Refusal(Reason.CONSENT_OVER, document.number());
            case WITHDRAWN -> throw new Refusal(Reason.CONSENT_WITHDRAWN, document.number());
            case EXPIRED -> throw new Refusal(Reason.DOCUMENT_WITHDRAWN, document.number());
            case IN_FORCE -> throw new IllegalStateException(document + " is in force and not released");
        }
    }

    /** The last decision. */
    public Optional<Decided> decided() {
        return Optional.ofNullable(decided);
    }

    /** Whether it rests on anything that was taken back in this case, decided about or not. */
    public boolean isTouchedIn(CaseRef ref) {
        return Stream.concat(lapses.stream(), settled.stream())
                .anyMatch(lapse -> lapse.caseRef().equals(ref));
    }

    /** The cases in which something was taken back that it rests on, and about which nobody has decided, by reference. */
    public List<CaseRef> casesToDecide() {
        return open.stream().map(Lapse::caseRef).distinct().sorted().toList();
    }

    /** The last day on which something undecided that it rests on was withdrawn; nothing where no such day is on record. */
    public Optional<LocalDate> since() {
        return latest(open.stream());
    }

    /** The same of what was withdrawn in one of its cases. */
    public Optional<LocalDate> since(CaseRef ref) {
        return latest(open.stream().filter(lapse -> lapse.caseRef().equals(ref)));
    }

    private static Optional<LocalDate> latest(Stream<Lapse> lapses) {
        return lapses.flatMap(lapse -> lapse.since().stream()).max(LocalDate::compareTo);
    }

    /** Stands for what is undecided: a decision that somebody made about something else is not recorded. */
    public String seal() {
        return Integer.toHexString(open.stream()
                .map(l -> l.caseRef() + " " + l.person() + " " + l.datum() + " "
                        + l.since().orElse(null))
                .collect(Collectors.joining("\n"))
                .hashCode());
    }

    List<Lapse> open() {
        return open;
    }

    /** @param on the day it was decided on, by the clock of the server */
    public record Decided(Verdict verdict, LocalDate on, String by, String reason) {
        @Override
        public String toString() {
            return "Decided[" + verdict + ", " + on + "]";
        }
    }

    @Override
    public String toString() {
        return "DocumentStanding[" + document.number() + ", " + state + "]";
    }
}

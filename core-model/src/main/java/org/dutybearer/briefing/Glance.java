package org.dutybearer.briefing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dutybearer.casefile.ActType;
import org.dutybearer.casefile.AsylumClaim;
import org.dutybearer.casefile.ClaimStatus;
import org.dutybearer.casefile.Detention;
import org.dutybearer.casefile.Fact;
import org.dutybearer.casefile.Modality;
import org.dutybearer.casefile.Proceeding;
import org.dutybearer.casefile.Recommendation;
import org.dutybearer.casefile.RecommendationStatus;
import org.dutybearer.casefile.Stage;
import org.dutybearer.casefile.Status;
import org.dutybearer.casefile.StatusEntry;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.Truth;
import org.dutybearer.person.Person;

/** Tells a case in a line. It says no more surely than the record what holds now: what is only alleged gives no state of play. */
final class Glance {
    private static final Set<String> CONTEXT = Set.of("POSITION", "PATTERN", "PUBLICATION", "INTERVENTION");
    private static final Set<Modality> NOT_CARRIED_OUT =
            Set.of(Modality.THREATENED, Modality.ATTEMPTED, Modality.ONGOING);
    private static final Set<Stage> OVER = Set.of(Stage.SENTENCED, Stage.CLOSED);
    private static final Set<ClaimStatus> UNDECIDED =
            Set.of(ClaimStatus.NOT_REGISTERED, ClaimStatus.PENDING, ClaimStatus.APPEAL_PENDING);

    private final Telling telling;

    Glance(Telling telling) {
        this.telling = telling;
    }

    /** @param events those that are told */
    AtAGlance tell(List<EventView> events) {
        var state = state();
        long groups =
                telling.persons().stream().filter(p -> p.group().isPresent()).count();
        return new AtAGlance(
                state,
                telling.words.say("play." + state),
                lastChange(events),
                (int) (telling.persons().size() - groups),
                (int) groups,
                ahead(events),
                quarters());
    }

    private StateOfPlay state() {
        var file = telling.file;
        if (file.status() == Status.CLOSED) return StateOfPlay.CLOSED;
        boolean threatened = file.acts().stream()
                .filter(a -> a.type() == ActType.RETURN && NOT_CARRIED_OUT.contains(a.modality()))
                .anyMatch(this::isShown);
        if (threatened) return StateOfPlay.RETURN_THREATENED;
        if (file.detentions().stream().filter(this::goesOn).anyMatch(this::isShown)) return StateOfPlay.IN_DETENTION;
        Stream<Proceeding> proceedings = file.proceedings().stream().filter(p -> !OVER.contains(p.stage()));
        if (proceedings.anyMatch(this::isShown)) return StateOfPlay.PROCEEDINGS;
        Stream<AsylumClaim> claims = file.asylumClaims().stream().filter(c -> UNDECIDED.contains(c.status()));
        return claims.anyMatch(this::isShown) ? StateOfPlay.CLAIM_PENDING : StateOfPlay.OPEN;
    }

    private boolean isShown(Fact fact) {
        List<Person> shown = telling.shown(fact);
        return shown.stream().anyMatch(p -> telling.mark(fact, p) == Mark.SHOWN);
    }

    /** Nothing on record says that it is over. */
    private boolean goesOn(Detention detention) {
        boolean exactly = telling.viewpoint.locates(detention);
        var today = ApproximateDate.of(telling.viewpoint.day());
        return detention
                .end()
                .map(end -> (exactly ? end : Dates.monthOf(end)).after(today) == Truth.YES)
                .orElse(true);
    }

    private String lastChange(List<EventView> events) {
        return events.stream()
                .filter(e -> !CONTEXT.contains(e.kind()) && !isUndated(e) && !isAhead(e))
                .reduce((one, other) -> other)
                .map(e -> Telling.sentence(telling.words.say("play.last", e.label(), when(e))))
                .orElse("");
    }

    private static String when(EventView event) {
        return event.date() != null && Positions.isOpen(event.date())
                ? Positions.inSentence(event.when())
                : event.when();
    }

    private static boolean isUndated(EventView event) {
        return event.date() == null && event.heldOn() == null;
    }

    private boolean isAhead(EventView event) {
        return event.date() != null && first(event.date()).isAfter(telling.viewpoint.day());
    }

    private static LocalDate first(ApproximateDate date) {
        return (date.interval() ? date.start() : Optional.of(date))
                .flatMap(ApproximateDate::earliest)
                .orElse(LocalDate.MIN);
    }

    private List<AheadView> ahead(List<EventView> events) {
        var ahead = new ArrayList<AheadView>();
        for (EventView event : events)
            if (event.date() != null && isAhead(event))
                ahead.add(new AheadView(first(event.date()), event.when(), event.sentence()));
        ahead.sort(Comparator.comparing(AheadView::from));
        return ahead;
    }

    private List<CallsAt> quarters() {
        var day = telling.viewpoint.day();
        var first = telling.viewpoint.calls().stream()
                .flatMap(call -> call.history().stream().map(StatusEntry::on))
                .min(LocalDate::compareTo)
                .orElse(day);
        long since = ChronoUnit.MONTHS.between(quarter(first), quarter(day)) / 3;
        return days(day, Math.max(AtAGlance.QUARTERS - 1, since)).map(this::at).toList();
    }

    /** The first day of its quarter. */
    private static LocalDate quarter(LocalDate day) {
        return LocalDate.of(day.getYear(), day.getMonth().firstMonthOfQuarter(), 1);
    }

    /** The ends of so many quarters before that of the day, then the day. */
    private static Stream<LocalDate> days(LocalDate day, long before) {
        return Stream.concat(
                Stream.iterate(before - 1, n -> n >= 0, n -> n - 1)
                        .map(n -> quarter(day).minusMonths(3 * n).minusDays(1)),
                Stream.of(day));
    }

    private CallsAt at(LocalDate day) {
        Map<Mark, Integer> count = new EnumMap<>(Mark.class);
        for (Recommendation call : telling.viewpoint.calls())
            if (call.isMade(day)
                    && (call.history().isEmpty() || call.standing(day).isPresent()))
                count.merge(Calls.outcome(status(call, day)), 1, Integer::sum);
        return new CallsAt(
                day,
                count.getOrDefault(Mark.MET, 0),
                count.getOrDefault(Mark.PARTLY_MET, 0),
                count.getOrDefault(Mark.NOT_MET, 0),
                count.getOrDefault(Mark.NO_REPLY, 0));
    }

    private static RecommendationStatus status(Recommendation call, LocalDate day) {
        return call.standing(day).map(StatusEntry::status).orElse(RecommendationStatus.OPEN);
    }
}

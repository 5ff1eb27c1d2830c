package org.dutybearer.treaty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Truth;

/** Everything held on one state: worked out when it is first asked for, looked up afterwards. */
final class Dossier {
    private final Facts facts;
    private final CountryCode state;
    private final Timeline[] timelines;
    private final List<PrintedStatement> printed;
    private final List<Reservation> reservations;
    private final List<Reservation> ownReservations;
    private final List<Correction> corrections;
    private final List<CorrectionConflict> conflicts;
    private final Map<List<Correction>, Dossier> others = new ConcurrentHashMap<>();

    Dossier(Facts facts, CountryCode state, List<Correction> corrections) {
        this.facts = facts;
        this.state = state;
        this.corrections = corrections;
        this.printed = facts.printed(state);
        this.ownReservations = corrections.stream()
                .flatMap(correction -> Stream.ofNullable(correction.asReservation()))
                .toList();
        this.reservations = Stream.concat(
                        facts.reservations(state).stream()
                                .filter(shipped -> ownReservations.stream().noneMatch(own -> own.isAgain(shipped))),
                        ownReservations.stream().filter(own -> !own.neverWas()))
                .toList();
        var shipped = facts.acts(state);
        this.conflicts = conflicts(shipped, corrections);
        this.timelines = timelines(shipped, corrections);
    }

    /** As it would be with these corrections alone. */
    Dossier with(List<Correction> corrections) {
        return others.computeIfAbsent(corrections, some -> new Dossier(facts, state, some));
    }

    private Timeline[] timelines(List<TreatyAction> shipped, List<Correction> corrections) {
        var party = facts.party(state);
        var acts = byTreaty(shipped);
        var laws = new HashMap<String, DomesticLaw>();
        for (var law : facts.laws(state)) laws.put(law.treaty(), law);
        var lines = new Timeline[facts.treaties().size()];
        for (var treaty : facts.treaties()) {
            var ofTreaty = acts.getOrDefault(treaty.code(), List.of());
            var law = laws.get(treaty.code());
            var own = corrections.stream()
                    .filter(correction -> correction.treaty().equals(treaty.code()))
                    .toList();
            lines[treaty.place()] = own.isEmpty()
                    ? new Timeline(treaty, party, ofTreaty, law, null)
                    : new Overlay(treaty, party, ofTreaty, law, own).timeline();
        }
        return lines;
    }

    private static Map<String, List<TreatyAction>> byTreaty(List<TreatyAction> acts) {
        var byTreaty = new HashMap<String, List<TreatyAction>>();
        for (var act : acts)
            byTreaty.computeIfAbsent(act.treaty(), code -> new ArrayList<>()).add(act);
        return byTreaty;
    }

    private List<CorrectionConflict> conflicts(List<TreatyAction> shipped, List<Correction> corrections) {
        return corrections.stream()
                .flatMap(correction -> {
                    var reservation = correction.asReservation();
                    var law = correction.asLaw();
                    if (reservation != null) return conflict(correction, reservation).stream();
                    return law == null ? conflict(shipped, correction).stream() : conflict(correction, law).stream();
                })
                .toList();
    }

    /**
     * One that is shipped and gets an end, or never was, is what a correction is for; one that is shipped with another end or
     * effect is not, nor is one that stands beside what another correction has not put in its place.
     */
    private Optional<CorrectionConflict> conflict(Correction correction, Reservation own) {
        var shipped = facts.reservations(state);
        var again = shipped.stream().filter(own::isAgain).toList();
        if (own.neverWas())
            return again.isEmpty()
                    ? Optional.of(CorrectionConflict.withReservations(
                            correction, CorrectionConflict.Kind.NOT_SHIPPED_ANY_MORE, List.of()))
                    : Optional.empty();
        var same = again.stream()
                .filter(other -> other.effect() == own.effect() && Objects.equals(other.until(), own.until()))
                .toList();
        if (!same.isEmpty())
            return Optional.of(
                    CorrectionConflict.withReservations(correction, CorrectionConflict.Kind.SHIPPED_NOW, same));
        var otherwise = shipped.stream()
                .filter(own::overlaps)
                .filter(other -> again.contains(other)
                        ? other.effect() != own.effect() || other.until() != null
                        : ownReservations.stream().noneMatch(correcting -> correcting.isAgain(other)))
                .toList();
        return otherwise.isEmpty()
                ? Optional.empty()
                : Optional.of(CorrectionConflict.withReservations(
                        correction, CorrectionConflict.Kind.SHIPPED_OTHERWISE, otherwise));
    }

    private Optional<CorrectionConflict> conflict(Correction correction, DomesticLaw own) {
        return facts.laws(state).stream()
                .filter(law -> law.treaty().equals(own.treaty()))
                .findFirst()
                .map(law -> CorrectionConflict.withLaw(
                        correction,
                        law.adopted().equals(own.adopted())
                                ? CorrectionConflict.Kind.SHIPPED_NOW
                                : CorrectionConflict.Kind.SHIPPED_OTHERWISE,
                        law));
    }

    private static Optional<CorrectionConflict> conflict(List<TreatyAction> shipped, Correction correction) {
        var same = shipped.stream().filter(correction::sameKind).toList();
        if (same.stream().anyMatch(act -> act.date().equals(correction.date())))
            return Optional.of(CorrectionConflict.withActs(correction, CorrectionConflict.Kind.SHIPPED_NOW, same));
        if (!correction.adds())
            return same.stream().anyMatch(correction::replaces)
                    ? Optional.empty()
                    : Optional.of(CorrectionConflict.withActs(
                            correction, CorrectionConflict.Kind.NOT_SHIPPED_ANY_MORE, same));
        return same.isEmpty() || leavesBetween(shipped, same, correction)
                ? Optional.empty()
                : Optional.of(CorrectionConflict.withActs(correction, CorrectionConflict.Kind.SHIPPED_OTHERWISE, same));
    }

    /** A state that left in between consents again, or leaves again, without contradicting what is shipped. */
    private static boolean leavesBetween(List<TreatyAction> shipped, List<TreatyAction> same, Correction correction) {
        var act = correction.asAct();
        if (act == null || !(act.kind().consents() || act.kind() == ActionKind.WITHDRAWAL)) return false;
        return same.stream()
                .allMatch(other -> shipped.stream()
                        .filter(between -> between.treaty().equals(act.treaty()))
                        .filter(between -> act.kind().consents()
                                ? between.kind() == ActionKind.WITHDRAWAL
                                : between.kind().consents())
                        .anyMatch(between -> (between.date().compareTo(act.date()) < 0)
                                == (other.date().compareTo(between.date()) < 0)));
    }

    CountryCode state() {
        return state;
    }

    Timeline timeline(Treaty treaty) {
        return timelines[treaty.place()];
    }

    List<CorrectionConflict> conflicts() {
        return conflicts;
    }

    Optional<PrintedStatement> printed(Treaty treaty) {
        return printed.stream()
                .filter(statement -> statement.treaty().equals(treaty.code()))
                .findFirst();
    }

    List<Reservation> reservations() {
        return reservations;
    }

    /** Those that stand that day, and those in whose place a shipped one would. */
    List<Reservation> ownReservations(LocalDate day) {
        if (ownReservations.isEmpty()) return List.of();
        var shipped = facts.reservations(state);
        return ownReservations.stream()
                .filter(own -> own.standsOn(day)
                        || shipped.stream().anyMatch(other -> own.isAgain(other) && other.standsOn(day)))
                .toList();
    }

    /**
     * Whether it binds, with the status on which that rests: the treaty's own, or that of another which applies it. That status
     * is marked by corrections of the one without which the provision would bind through the other, or not at all.
     */
    Binding binding(ProvisionRef ref, Treaty treaty, LocalDate day) {
        var answer = unmarked(ref, treaty, day);
        if (corrections.isEmpty()) return answer;
        var own = corrections.stream()
                .filter(correction -> correction.treaty().equals(treaty.code())
                        || facts.treaty(correction.treaty()).applies(ref))
                .toList();
        if (own.isEmpty()) return answer;
        var reasons = Overlay.reasons(own, some -> with(some).unmarked(ref, treaty, day), Binding::bindsAs);
        return new Binding(answer.bound(), answer.status().restingOn(reasons));
    }

    private Binding unmarked(ProvisionRef ref, Treaty treaty, LocalDate day) {
        var answer = binding(timeline(treaty).on(day));
        for (var other : facts.treaties()) {
            if (answer.bound() == Truth.YES) return answer;
            if (!other.applies(ref)) continue;
            var through = binding(timeline(other).on(day));
            if (through.bound().compareTo(answer.bound()) > 0) answer = through;
        }
        return answer;
    }

    private static Binding binding(TreatyStatus status) {
        return new Binding(status.bound(), status);
    }

    List<Obligation> obligations(LocalDate day) {
        var owed = new ArrayList<Obligation>(128);
        for (var treaty : facts.treaties()) {
            var line = timelines[treaty.place()];
            int at = line.at(day);
            if (line.bindsAt(at)) owed.addAll(line.obligationsAt(at, facts.provisions(treaty)));
            else
                for (var other : facts.treaties())
                    if (other.applies(treaty)) addApplied(treaty, timelines[other.place()], other, day, owed);
        }
        return Collections.unmodifiableList(owed);
    }

    private void addApplied(Treaty treaty, Timeline through, Treaty other, LocalDate day, List<Obligation> owed) {
        var status = through.on(day);
        if (status.bound() != Truth.YES) return;
        for (var provision : facts.provisions(treaty))
            if (other.applies(provision.ref()))
                owed.add(new Obligation(
                        provision.ref(),
                        state,
                        corrections.isEmpty()
                                ? status
                                : binding(provision.ref(), treaty, day).status()));
    }
}

package org.dutybearer.portal.treaties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dutybearer.core.CountryCode;
import org.dutybearer.portal.treaties.Known.OnSubject;
import org.dutybearer.treaty.ActionKind;
import org.dutybearer.treaty.ComplaintRoute;
import org.dutybearer.treaty.Correction;
import org.dutybearer.treaty.Obligation;
import org.dutybearer.treaty.Provision;
import org.dutybearer.treaty.Reservation;
import org.dutybearer.treaty.Treaty;
import org.dutybearer.treaty.TreatyAction;
import org.dutybearer.treaty.TreatyRegister;
import org.dutybearer.treaty.TreatyStatus;

/** Asks the register all that it knows of one state on one day, treaty by treaty. */
public final class StateOnDay {
    private final TreatyRegister register;
    private final CountryCode state;
    private final LocalDate day;
    private final Subject subject;
    private final List<Obligation> owed;

    public StateOnDay(TreatyRegister register, CountryCode state, LocalDate day, Subject subject) {
        this.register = register;
        this.state = state;
        this.day = day;
        this.subject = subject;
        this.owed = register.obligations(state, day);
    }

    public TreatyRegister register() {
        return register;
    }

    public CountryCode state() {
        return state;
    }

    public LocalDate day() {
        return day;
    }

    /** Every provision we hold that certainly bound it. */
    public List<Obligation> owed() {
        return owed;
    }

    public Known to(Treaty treaty) {
        var status = register.status(state, treaty.code(), day);
        var route = register.complaint(state, treaty.code(), day, day);
        var acts = register.acts(state, treaty.code());
        var owedOf = owed.stream()
                .filter(obligation -> obligation.provision().treaty().equals(treaty.code()))
                .toList();
        var asked = subject == Subject.ALL ? List.<OnSubject>of() : onSubject(treaty);
        return new Known(
                treaty,
                status,
                route,
                acts.stream().filter(this::isDone).toList(),
                acts.stream().filter(Predicate.not(this::isDone)).toList(),
                register.reservations(state, treaty.code()).stream()
                        .filter(reservation -> reservation.standsOn(day))
                        .toList(),
                register.printedStatement(state, treaty.code()),
                owedOf,
                asked,
                own(status, route, owedOf, asked));
    }

    private boolean isDone(TreatyAction act) {
        return !act.date().earliest().orElseThrow().isAfter(day);
    }

    private List<OnSubject> onSubject(Treaty treaty) {
        return on(subject, treaty, register).stream()
                .map(provision -> new OnSubject(provision, register.bound(state, provision.ref(), day)))
                .toList();
    }

    /** The provisions on a subject, its own and those of another treaty that it makes binding: REFUGEE 33 of REFUGEE-P. */
    static List<Provision> on(Subject subject, Treaty treaty, TreatyRegister register) {
        return register.treaties().stream()
                .flatMap(other -> register.provisions(other.code()).stream())
                .filter(subject::covers)
                .filter(provision -> provision.ref().treaty().equals(treaty.code()) || treaty.applies(provision.ref()))
                .toList();
    }

    private List<Correction> own(
            TreatyStatus status, ComplaintRoute route, List<Obligation> owedOf, List<OnSubject> asked) {
        var complaints = route.corrections().stream()
                .filter(correction -> Known.answersToComplaints(status, route)
                        || correction.treaty().equals(status.treaty()));
        var reservations = register.ownReservations(state, status.treaty(), day);
        return Stream.of(
                        status.corrections().stream(),
                        owedOf.stream().flatMap(obligation -> obligation.status().corrections().stream()),
                        asked.stream().flatMap(one -> one.binding().status().corrections().stream()),
                        complaints,
                        register.corrections().all().stream()
                                .filter(correction -> reservations.stream().anyMatch(own -> enters(correction, own))))
                .flatMap(corrections -> corrections)
                .distinct()
                .toList();
    }

    private static boolean enters(Correction correction, Reservation own) {
        return correction.effect() == own.effect()
                && correction.treaty().equals(own.treaty())
                && correction.state().equals(own.state())
                && correction.provisions().equals(own.provisions())
                && own.from().equals(correction.date());
    }

    /**
     * From when an act has effect by the treaty's own rule: binds, or ends being bound. Empty for an act that has none of its own,
     * a succession among them, or is not known to the day.
     */
    public static Optional<LocalDate> effect(Treaty treaty, TreatyAction act) {
        var deposit = act.date().day();
        if (act.kind() == ActionKind.WITHDRAWAL) return deposit.flatMap(treaty::effectOfWithdrawal);
        if (!act.kind().consents() || act.kind() == ActionKind.SUCCESSION || act.kind() == ActionKind.STATUS_PARTY)
            return Optional.empty();
        return deposit.flatMap(treaty::effectOf);
    }
}

package org.dutybearer.portal.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dutybearer.core.CountryCode;
import org.dutybearer.portal.treaties.Coverage;
import org.dutybearer.portal.treaties.Known;
import org.dutybearer.portal.treaties.StateOnDay;
import org.dutybearer.portal.treaties.Subject;
import org.dutybearer.treaty.Reservation;
import org.dutybearer.treaty.Treaty;
import org.dutybearer.treaty.TreatyRegister;
import org.jspecify.annotations.Nullable;

/** Answers one question for state after state. */
final class TreatyAnswers {
    private final TreatyRegister register;
    private final LocalDate day;
    private final LocalDate act;
    private final Subject subject;
    private final List<Treaty> treaties;

    /** @param act the day of the act complained of, none after the day */
    TreatyAnswers(TreatyRegister register, LocalDate day, LocalDate act, Subject subject, List<Treaty> treaties) {
        this.register = register;
        this.day = day;
        this.act = act;
        this.subject = subject;
        this.treaties = treaties;
    }

    String on() {
        return day.toString();
    }

    TreatyAnswer of(CountryCode state) {
        var asked = new StateOnDay(register, state, day, subject);
        var codes = treaties.stream().map(Treaty::code).toList();
        return new TreatyAnswer(
                state.code(),
                on(),
                treaties.stream().map(treaty -> status(state, asked.to(treaty))).toList(),
                // Whoever asks for one treaty is told its provisions, and those of another that it makes binding.
                asked.owed().stream()
                        .filter(obligation -> obligation.isUnder(codes))
                        .map(obligation -> TreatyAnswer.Owed.of(
                                obligation,
                                register.provision(obligation.provision())
                                        .orElseThrow()
                                        .heading(Locale.ENGLISH),
                                register.reservation(state, obligation.provision(), day)))
                        .toList(),
                new Coverage(register, Locale.ENGLISH).of(List.of(state), treaties));
    }

    private StatusAnswer status(CountryCode state, Known known) {
        return StatusAnswer.of(
                known,
                complaints(state, known),
                known.reservations().stream().map(one -> statement(state, one)).toList());
    }

    private @Nullable ComplaintsAnswer complaints(CountryCode state, Known known) {
        if (!known.hasComplaints()) return null;
        var route = act.equals(day)
                ? known.complaints()
                : register.complaint(state, known.treaty().code(), act, day);
        return ComplaintsAnswer.of(route, act);
    }

    private StatementAnswer statement(CountryCode state, Reservation reservation) {
        return StatementAnswer.of(
                reservation,
                reservation.provisions().stream()
                        .map(provision -> register.reservation(state, provision, day))
                        .toList());
    }
}

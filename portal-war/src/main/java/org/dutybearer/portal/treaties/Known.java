package org.dutybearer.portal.treaties;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dutybearer.core.Wording;
import org.dutybearer.treaty.Binding;
import org.dutybearer.treaty.ComplaintRoute;
import org.dutybearer.treaty.Correction;
import org.dutybearer.treaty.Obligation;
import org.dutybearer.treaty.PrintedStatement;
import org.dutybearer.treaty.Provision;
import org.dutybearer.treaty.Reservation;
import org.dutybearer.treaty.StatusKind;
import org.dutybearer.treaty.Treaty;
import org.dutybearer.treaty.TreatyAction;
import org.dutybearer.treaty.TreatyStatus;

/**
 * All that is known of how one state stood to one treaty on a day. The page says it in a language, a program gets it field by
 * field.
 *
 * @param acts by that day, as they happened; what may have been by then is among them
 * @param reservations those that stood that day
 * @param owed what binds the state of the treaty's provisions, through whichever instrument
 * @param provisions those on the subject asked for, its own and those of another treaty that it makes binding; empty where all are
 * @param own the organisation's corrections without which one of these would be another
 */
public record Known(
        Treaty treaty,
        TreatyStatus status,
        ComplaintRoute complaints,
        List<TreatyAction> acts,
        List<TreatyAction> laterActs,
        List<Reservation> reservations,
        Optional<PrintedStatement> printed,
        List<Obligation> owed,
        List<OnSubject> provisions,
        List<Correction> own) {
    public Known {
        acts = List.copyOf(acts);
        laterActs = List.copyOf(laterActs);
        reservations = List.copyOf(reservations);
        owed = List.copyOf(owed);
        provisions = List.copyOf(provisions);
        own = List.copyOf(own);
    }

    /** A provision on the subject asked for, and whether it bound. */
    public record OnSubject(Provision provision, Binding binding) {}

    /** Why it binds, or will, from the day it does: the treaty's own rule; empty where it does not. */
    public String rule(Locale language) {
        return new EntryRule(Wording.of(Known.class, "Words", language)).of(treaty, status);
    }

    /** Whether the treaty has complaints by individuals; a protocol opens them for its convention: ICCPR-OP1 for ICCPR. */
    public boolean hasComplaints() {
        return hasComplaints(status, complaints);
    }

    static boolean hasComplaints(TreatyStatus status, ComplaintRoute route) {
        return route.treaty().equals(status.treaty()) && !route.through().isEmpty();
    }

    /** Who is not party answers to no complaints. */
    static boolean answersToComplaints(TreatyStatus status, ComplaintRoute route) {
        return status.kind() == StatusKind.STATE_PARTY && hasComplaints(status, route);
    }
}

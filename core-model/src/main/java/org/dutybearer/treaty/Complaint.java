package org.dutybearer.treaty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Truth;
import org.jspecify.annotations.Nullable;

/** Works out whether a complaint against one state under one treaty has somewhere to go. */
final class Complaint {
    private final Facts facts;
    private final Dossier dossier;
    private final CountryCode state;
    private final Treaty treaty;
    private final Set<StatusWarning> warnings = EnumSet.noneOf(StatusWarning.class);

    Complaint(Facts facts, Dossier dossier, Treaty treaty) {
        this.facts = facts;
        this.dossier = dossier;
        this.state = dossier.state();
        this.treaty = asked(facts, treaty);
    }

    /** Who asks about ICCPR-OP1 asks about complaints under ICCPR. */
    private static Treaty asked(Facts facts, Treaty treaty) {
        var parent = treaty.parent().flatMap(facts::find);
        return facts.procedure(treaty).isPresent() || parent.isEmpty()
                ? treaty
                : parent.filter(other -> facts.procedure(other)
                                .filter(procedure -> procedure.instrument().equals(treaty.code()))
                                .isPresent())
                        .orElse(treaty);
    }

    ComplaintRoute route(LocalDate act, LocalDate day) {
        var procedure = facts.procedure(treaty);
        if (procedure.isEmpty()) {
            warnings.add(StatusWarning.NO_COMPLAINT_PROCEDURE);
            return new ComplaintRoute(
                    state,
                    treaty.code(),
                    "",
                    Truth.NO,
                    Truth.NO,
                    null,
                    null,
                    List.of(),
                    List.copyOf(warnings),
                    List.of());
        }
        return procedure.get().byDeclaration()
                ? byDeclaration(procedure.get(), act, day)
                : byProtocol(procedure.get(), act, day);
    }

    private ComplaintRoute byProtocol(ComplaintProcedure procedure, LocalDate act, LocalDate day) {
        var protocol = status(procedure.instrument(), day);
        warnings.addAll(protocol.warnings());
        var open = protocol.bound();
        if (procedure.mayBeExcluded() && open == Truth.YES) {
            open = Truth.UNKNOWN;
            warnings.add(StatusWarning.PROCEDURE_MAY_BE_EXCLUDED);
        }
        var since = protocol.kind() == StatusKind.STATE_PARTY
                ? protocol.effectiveSince().orElse(null)
                : null;
        return answer(
                procedure, procedure.instrument(), open, since, protocol.basis().orElse(null), act, day);
    }

    private ComplaintRoute byDeclaration(ComplaintProcedure procedure, LocalDate act, LocalDate day) {
        var bound = status(treaty.code(), day);
        var acts = declarations(procedure.mechanism());
        var last = lastBy(acts, day);
        if (last == null) warnings.add(StatusWarning.RESTS_ON_ABSENCE);
        else if (!accepts(last)) warnings.add(StatusWarning.DECLARATION_WITHDRAWN);
        warnings.addAll(bound.warnings());
        var operates = procedure.operatesFrom().map(from -> !day.isBefore(from)).orElse(false);
        if (!operates) warnings.add(StatusWarning.PROCEDURE_NOT_OPERATING);
        var open = declared(acts, day).and(bound.bound()).and(Truth.of(operates));
        var since = open == Truth.YES && last != null ? since(procedure, bound, last) : null;
        return answer(procedure, procedure.mechanism(), open, since, last, act, day);
    }

    /** Declarations and withdrawals of them, as they happened. */
    private List<TreatyAction> declarations(String mechanism) {
        return dossier.timeline(treaty).acts().stream()
                .filter(act -> accepts(act) || act.kind() == ActionKind.COMPLAINTS_WITHDRAWAL)
                .filter(act -> act.mechanism().filter(mechanism::equals).isPresent())
                .toList();
    }

    private static boolean accepts(TreatyAction act) {
        return act.kind() == ActionKind.COMPLAINTS_ACCEPTANCE;
    }

    /** The last that may have been made by then, but for those that say again what stands. */
    private static @Nullable TreatyAction lastBy(List<TreatyAction> declarations, LocalDate day) {
        TreatyAction last = null;
        for (var act : declarations)
            if (!day.isBefore(act.date().earliest().orElseThrow()) && (last == null || act.kind() != last.kind()))
                last = act;
        return last;
    }

    /** A declaration stands until it is withdrawn, from the day on which the depositary is told. */
    private static Truth declared(List<TreatyAction> declarations, LocalDate day) {
        var declared = Truth.NO;
        for (var act : declarations) {
            var after = Truth.of(accepts(act));
            if (!day.isBefore(act.date().latest().orElseThrow())) declared = after;
            else if (!day.isBefore(act.date().earliest().orElseThrow()) && declared != after) declared = Truth.UNKNOWN;
        }
        return declared;
    }

    private static @Nullable LocalDate since(
            ComplaintProcedure procedure, TreatyStatus bound, TreatyAction declaration) {
        if (bound.effectiveSince().isEmpty()) return null;
        var since = bound.effectiveSince().get();
        var declared = declaration.date().latest().orElseThrow();
        var operates = procedure.operatesFrom().orElseThrow();
        if (declared.isAfter(since)) since = declared;
        return operates.isAfter(since) ? operates : since;
    }

    private ComplaintRoute answer(
            ComplaintProcedure procedure,
            String through,
            Truth open,
            @Nullable LocalDate since,
            @Nullable TreatyAction basis,
            LocalDate act,
            LocalDate day) {
        var limits = limits(procedure, day);
        var forTheAct = open;
        var bound = status(treaty.code(), act).bound();
        if (bound != Truth.YES) warnings.add(StatusWarning.ACT_BEFORE_BEING_BOUND);
        forTheAct = forTheAct.and(bound);
        if (open != Truth.NO) {
            forTheAct = forTheAct.and(openOn(procedure, since, limits, act));
            forTheAct = forTheAct.and(admits(procedure, limits));
        }
        return new ComplaintRoute(
                state, treaty.code(), through, open, forTheAct, since, basis, limits, List.copyOf(warnings), List.of());
    }

    /** Whether the procedure was open already when the act was done. */
    private Truth openOn(
            ComplaintProcedure procedure, @Nullable LocalDate since, List<Reservation> limits, LocalDate act) {
        if (since == null) return procedure.byDeclaration() ? Truth.UNKNOWN : openAt(procedure, act);
        if (!act.isBefore(since)) return Truth.YES;
        var before = openAt(procedure, act);
        if (before != Truth.NO) {
            warnings.add(StatusWarning.ACT_UNDER_EARLIER_CONSENT);
            return Truth.UNKNOWN;
        }
        if (limits.stream().anyMatch(Complaint::takesLaterActsOnly))
            warnings.add(StatusWarning.ACT_BEFORE_PROCEDURE_EXCLUDED);
        else
            warnings.add(
                    switch (procedure.earlierActs()) {
                        case CONTINUING ->
                            wasOpenBefore(procedure, act)
                                    ? StatusWarning.ACT_BETWEEN_CONSENTS
                                    : StatusWarning.ACT_BEFORE_PROCEDURE;
                        case NEVER -> StatusWarning.ACT_BEFORE_PROCEDURE_BARRED;
                    });
        return Truth.NO;
    }

    /** Whether it was open on a day, whatever became of it afterwards. */
    private Truth openAt(ComplaintProcedure procedure, LocalDate day) {
        if (!procedure.byDeclaration())
            return status(procedure.instrument(), day).bound();
        var operates = procedure.operatesFrom().map(from -> !day.isBefore(from)).orElse(false);
        return declared(declarations(procedure.mechanism()), day)
                .and(status(treaty.code(), day).bound())
                .and(Truth.of(operates));
    }

    /** Whether the state had left by then what it had let be open before. */
    private boolean wasOpenBefore(ComplaintProcedure procedure, LocalDate day) {
        if (!procedure.byDeclaration())
            return status(procedure.instrument(), day).kind() == StatusKind.WITHDRAWN;
        var last = lastBy(declarations(procedure.mechanism()), day);
        return last != null && !accepts(last);
    }

    /** Whether the state takes complaints whoever brings them and whatever they are about, as far as its statements are held. */
    private Truth admits(ComplaintProcedure procedure, List<Reservation> limits) {
        if (limits.stream().anyMatch(limit -> !takesLaterActsOnly(limit))) {
            warnings.add(StatusWarning.PROCEDURE_LIMITED);
            return Truth.UNKNOWN;
        }
        var unread = dossier.printed(facts.treaty(procedure.instrument()))
                .filter(procedure::mayBeTouchedBy)
                .filter(statement -> !isHeld(statement));
        if (unread.isEmpty()) return Truth.YES;
        warnings.add(StatusWarning.PROCEDURE_STATEMENT_PRINTED);
        return Truth.UNKNOWN;
    }

    /** Whether we hold what the state said, at some time, about every article that the printed statement mentions. */
    private boolean isHeld(PrintedStatement statement) {
        return !statement.articles().isEmpty()
                && statement.articles().stream()
                        .allMatch(article -> dossier.reservations().stream()
                                .filter(reservation -> reservation.treaty().equals(statement.treaty()))
                                .flatMap(reservation -> reservation.provisions().stream())
                                .anyMatch(provision -> provision.number().equals(article)));
    }

    private static boolean takesLaterActsOnly(Reservation reservation) {
        return reservation.effect() == Reservation.Effect.LATER_ACTS_ONLY;
    }

    /** What is recorded and stood that day: those about later acts only before the others. */
    private List<Reservation> limits(ComplaintProcedure procedure, LocalDate day) {
        return dossier.reservations().stream()
                .filter(reservation -> reservation.treaty().equals(procedure.instrument()))
                .filter(procedure::isTouchedBy)
                .filter(reservation -> reservation.standsOn(day))
                .sorted(Comparator.comparing(reservation -> !takesLaterActsOnly(reservation)))
                .toList();
    }

    private TreatyStatus status(String code, LocalDate day) {
        return dossier.timeline(facts.treaty(code)).on(day);
    }
}

package org.dutybearer.treaty;

import java.time.LocalDate;
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
                    state, treaty.code(), "", Truth.NO, Truth.NO, null, null, null, List.copyOf(warnings), List.of());
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
        var declaration = declaration(procedure.mechanism(), day);
        if (declaration == null) warnings.add(StatusWarning.RESTS_ON_ABSENCE);
        warnings.addAll(bound.warnings());
        var operates = procedure.operatesFrom().map(from -> !day.isBefore(from)).orElse(false);
        if (!operates) warnings.add(StatusWarning.PROCEDURE_NOT_OPERATING);
        var open = declared(declaration, day).and(bound.bound()).and(Truth.of(operates));
        var since = open == Truth.YES && declaration != null ? since(procedure, bound, declaration) : null;
        return answer(procedure, procedure.mechanism(), open, since, declaration, act, day);
    }

    /** The first that may have been made by then: a declaration once made stands, and we hold no withdrawal of one. */
    private @Nullable TreatyAction declaration(String mechanism, LocalDate day) {
        for (var act : dossier.timeline(treaty).acts())
            if (act.kind() == ActionKind.COMPLAINTS_ACCEPTANCE
                    && act.mechanism().filter(mechanism::equals).isPresent()
                    && !day.isBefore(act.date().earliest().orElseThrow())) return act;
        return null;
    }

    private static Truth declared(@Nullable TreatyAction declaration, LocalDate day) {
        if (declaration == null) return Truth.NO;
        return day.isBefore(declaration.date().latest().orElseThrow()) ? Truth.UNKNOWN : Truth.YES;
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
        var limit = limit(procedure, day);
        var forTheAct = open;
        var bound = status(treaty.code(), act).bound();
        if (bound != Truth.YES) warnings.add(StatusWarning.ACT_BEFORE_BEING_BOUND);
        forTheAct = forTheAct.and(bound);
        if (open != Truth.NO) forTheAct = forTheAct.and(openOn(procedure, since, limit, act));
        return new ComplaintRoute(
                state, treaty.code(), through, open, forTheAct, since, basis, limit, List.copyOf(warnings), List.of());
    }

    /** Whether the procedure was open already when the act was done. */
    private Truth openOn(
            ComplaintProcedure procedure, @Nullable LocalDate since, @Nullable Reservation limit, LocalDate act) {
        if (since == null)
            return procedure.byDeclaration()
                    ? Truth.UNKNOWN
                    : status(procedure.instrument(), act).bound();
        if (!act.isBefore(since)) return Truth.YES;
        if (limit != null) warnings.add(StatusWarning.ACT_BEFORE_PROCEDURE_EXCLUDED);
        else
            warnings.add(
                    switch (procedure.earlierActs()) {
                        case CONTINUING -> StatusWarning.ACT_BEFORE_PROCEDURE;
                        case NEVER -> StatusWarning.ACT_BEFORE_PROCEDURE_BARRED;
                    });
        return Truth.NO;
    }

    private @Nullable Reservation limit(ComplaintProcedure procedure, LocalDate day) {
        for (var reservation : dossier.reservations())
            if (reservation.effect() == Reservation.Effect.LATER_ACTS_ONLY
                    && reservation.treaty().equals(procedure.instrument())
                    && reservation.standsOn(day)) return reservation;
        return null;
    }

    private TreatyStatus status(String code, LocalDate day) {
        return dossier.timeline(facts.treaty(code)).on(day);
    }
}

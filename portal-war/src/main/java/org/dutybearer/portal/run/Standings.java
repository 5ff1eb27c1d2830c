package org.dutybearer.portal.run;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.dutybearer.consent.Consents;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.Key;
import org.jspecify.annotations.Nullable;

/** How documents stand on one day. */
public final class Standings {
    private final Map<DocumentNumber, DocumentStanding> each = new LinkedHashMap<>();

    /**
     * @param withheld the approvals of documents that are not released
     * @param consents what a person of a case has on record; of nobody, none
     * @param zone whose days the moments of decisions are told in
     */
    Standings(
            List<Document> documents,
            Collection<DocumentUse> uses,
            Collection<DocumentDecision> decisions,
            Collection<Approval> withheld,
            BiFunction<CaseRef, Key, Consents> consents,
            LocalDate today,
            ZoneId zone) {
        var usesOf = uses.stream().collect(groupingBy(DocumentUse::document));
        var unreleased = withheld.stream().collect(toMap(Approval::document, Approval::state));
        var decisionsOf = decisions.stream().collect(groupingBy(DocumentDecision::document));
        for (Document document : documents) {
            var lapses = usesOf.getOrDefault(document.number(), List.of()).stream()
                    .flatMap(use -> lapse(document, use, consents, today).stream())
                    .sorted(Comparator.comparing(Lapse::caseRef)
                            .thenComparing(Lapse::person)
                            .thenComparing(Lapse::datum))
                    .toList();
            each.put(
                    document.number(),
                    standing(
                            document,
                            lapses,
                            decisionsOf.getOrDefault(document.number(), List.of()),
                            unreleased.get(document.number()),
                            today,
                            zone));
        }
    }

    private static Optional<Lapse> lapse(
            Document document, DocumentUse use, BiFunction<CaseRef, Key, Consents> consents, LocalDate today) {
        var audience = document.toldTo();
        var given = consents.apply(use.caseRef(), use.person());
        if (!given.takeBack(use.datum(), audience, document.madeOn(), document.availableUntil(), today))
            return Optional.empty();
        var day = given.withdrawnOn(use.datum(), audience, today).orElse(null);
        return Optional.of(new Lapse(use.caseRef(), use.person(), use.datum(), day));
    }

    private static DocumentStanding standing(
            Document document,
            List<Lapse> lapses,
            List<DocumentDecision> decisions,
            Approval.@Nullable State withheld,
            LocalDate today,
            ZoneId zone) {
        var decided = decisions.stream().flatMap(d -> d.lapses().stream()).toList();
        var open = lapses.stream().filter(lapse -> !decided.contains(lapse)).toList();
        boolean withdrawn = decisions.stream().anyMatch(d -> d.verdict() == Verdict.WITHDRAWN);
        var state = withdrawn ? DocumentState.WITHDRAWN : state(document, open, withheld, today);
        var last = decisions.stream()
                .max(Comparator.comparing(DocumentDecision::decidedAt))
                .map(d -> new DocumentStanding.Decided(
                        d.verdict(), d.decidedAt().atZone(zone).toLocalDate(), d.decidedBy(), d.reason()))
                .orElse(null);
        boolean released = withheld == null;
        return new DocumentStanding(document, state, released, lapses, open, decided, last);
    }

    /** What a consent that is over asks for comes first: also what was never released is looked at by somebody. */
    private static DocumentState state(
            Document document, List<Lapse> open, Approval.@Nullable State withheld, LocalDate today) {
        boolean over = !document.isAvailableOn(today);
        if (!open.isEmpty() && !over) return DocumentState.TO_DECIDE;
        if (withheld == Approval.State.SENT_BACK) return DocumentState.SENT_BACK;
        if (over) return DocumentState.EXPIRED;
        return withheld == Approval.State.AWAITED ? DocumentState.AWAITS_APPROVAL : DocumentState.IN_FORCE;
    }

    /** In the order of the documents they were asked of. */
    public List<DocumentStanding> all() {
        return List.copyOf(each.values());
    }

    public Optional<DocumentStanding> of(DocumentNumber number) {
        return Optional.ofNullable(each.get(number));
    }

    public List<DocumentStanding> toDecide() {
        return each.values().stream()
                .filter(standing -> standing.state() == DocumentState.TO_DECIDE)
                .toList();
    }

    public List<DocumentStanding> awaitingApproval(CaseRef ref) {
        return each.values().stream()
                .filter(standing -> standing.state() == DocumentState.AWAITS_APPROVAL)
                .filter(standing -> standing.document().cases().contains(ref))
                .toList();
    }

    /** Those that rest on something that was taken back in this case: where it is told beside others, theirs is their own concern. */
    public List<DocumentStanding> toDecide(CaseRef ref) {
        return toDecide().stream()
                .filter(standing -> standing.casesToDecide().contains(ref))
                .toList();
    }
}

package org.dutybearer.portal.run;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dutybearer.briefing.Block;
import org.dutybearer.consent.Audience;
import org.dutybearer.consent.Consents;
import org.dutybearer.consent.Datum;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.Key;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.portal.audit.Audit;
import org.dutybearer.portal.audit.AuditEntry;
import org.dutybearer.portal.audit.Deed;

/**
 * What a consent that was taken back touches, and what becomes of it. Nothing changes by itself but that nobody gets such a document
 * any more; somebody decides, and gives a reason.
 */
@ApplicationScoped
public class Recall {
    public static final int LONGEST_REASON = Decision.LONGEST_REASON;

    @Inject
    private Uses uses;

    @Inject
    private Approvals approvals;

    @Inject
    private Documents documents;

    @Inject
    private Runs runs;

    @Inject
    private Choosing choosing;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** How every document stands today. */
    @Transactional
    public Standings standings() {
        var today = today();
        return standings(
                documents.all(), uses.all(today), uses.decisions(), approvals.withheld(), uses.consents(today));
    }

    /** How the documents of a case stand today. */
    @Transactional
    public Standings standings(CaseRef ref) {
        return standings(
                documents.of(ref), uses.of(ref), uses.decisions(ref), approvals.withheld(ref), uses.consents(ref));
    }

    private Standings standings(
            List<Document> asked,
            Collection<DocumentUse> used,
            Collection<DocumentDecision> decisions,
            Collection<Approval> withheld,
            BiFunction<CaseRef, Key, Consents> consents) {
        return new Standings(asked, used, decisions, withheld, consents, today(), clock.getZone());
    }

    @Transactional
    public DocumentStanding standing(Document document) {
        return standings(document.cases().get(0)).of(document.number()).orElseThrow();
    }

    /**
     * Everything in which what was taken back in this case stands, or stood.
     *
     * @throws Refusal {@link Reason#CASE_UNKNOWN}
     */
    @Transactional
    public Touched touched(CaseRef ref) {
        return touched(ref, standing -> standing.isTouchedIn(ref));
    }

    /**
     * The same for one datum of one person, whether she took it back or is only about to: every draft, document, workbook and
     * publication.
     *
     * @param audience whom she allowed to be shown it: the public stands for treaty bodies too
     * @throws Refusal {@link Reason#CASE_UNKNOWN}
     */
    @Transactional
    public Touched touched(CaseRef ref, Key person, Datum datum, Audience audience) {
        var using = uses.of(ref).stream()
                .filter(use -> use.caseRef().equals(ref) && use.person().equals(person) && use.datum() == datum)
                .map(DocumentUse::document)
                .collect(Collectors.toSet());
        return touched(
                ref,
                standing -> using.contains(standing.document().number())
                        && (audience == Audience.PUBLIC || standing.document().toldTo() == audience));
    }

    private Touched touched(CaseRef ref, Predicate<DocumentStanding> which) {
        choosing.requireCase(ref);
        var found = standings(ref).all().stream().filter(which).toList();
        return new Touched(found, runs.waiting(ref), uses.publications(ref), taken(found));
    }

    private Map<DocumentNumber, Downloads> taken(List<DocumentStanding> found) {
        var numbers = found.stream().map(one -> one.document().number().text()).toList();
        var taken = new HashMap<DocumentNumber, Downloads>();
        audit.of(Deed.DOCUMENT_DOWNLOADED, numbers).stream()
                .collect(groupingBy(AuditEntry::subject))
                .forEach((number, entries) -> taken.put(DocumentNumber.parse(number), downloads(entries)));
        return taken;
    }

    private Downloads downloads(List<AuditEntry> entries) {
        var last = entries.stream()
                .map(AuditEntry::at)
                .max(Instant::compareTo)
                .map(at -> at.atZone(clock.getZone()).toLocalDate())
                .orElse(null);
        return new Downloads(entries.size(), last);
    }

    /** What a reason must not hold: it is kept for good, longer than any consent to what stands in it. */
    @Transactional
    public Set<Block.Kind> found(CaseRef ref, String words, Locale language) {
        return choosing.toldToNobody(List.of(ref), words, language, today());
    }

    /** The same for a reason that stands with a document: of all that it tells of. */
    @Transactional
    public Set<Block.Kind> found(Document document, String words, Locale language) {
        return choosing.toldToNobody(document.cases(), words, language, today());
    }

    /**
     * @param seal of the standing that whoever decides was shown
     * @param language the one the reason is written in
     * @throws Refusal {@link Reason#RUN_UNKNOWN} where there is no such document; {@link Reason#DECISION_MADE} where nothing is to
     *     decide any more, or something else; {@link Reason#DOCUMENT_NOT_RELEASED} where what nobody has is to be kept;
     *     {@link Reason#PERSONAL_DETAIL_IN_TEXT} where the reason tells of people
     */
    @Transactional
    public void decide(
            DocumentNumber number, Verdict verdict, String reason, String seal, Locale language, String who) {
        var document = documents.hold(number).orElseThrow(() -> new Refusal(Reason.RUN_UNKNOWN));
        var standing = standing(document);
        if (standing.state() != DocumentState.TO_DECIDE || !standing.seal().equals(seal))
            throw new Refusal(Reason.DECISION_MADE, number);
        if (verdict == Verdict.KEPT && !standing.isReleased()) throw new Refusal(Reason.DOCUMENT_NOT_RELEASED, number);
        if (!found(document, reason, language).isEmpty()) throw new Refusal(Reason.PERSONAL_DETAIL_IN_TEXT, number);
        uses.add(new DocumentDecision(number, verdict, reason, standing.open(), who, clock.instant()));
        audit.record(who, verdict.deed(), number);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

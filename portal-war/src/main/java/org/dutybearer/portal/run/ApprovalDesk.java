package org.dutybearer.portal.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.dutybearer.briefing.Block;
import org.dutybearer.briefing.ReleaseEntry;
import org.dutybearer.briefing.Releases;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.portal.audit.Audit;
import org.dutybearer.portal.audit.Deed;
import org.jspecify.annotations.Nullable;

/** Where a second person looks at a document that waits, and lets it go or sends it back. */
@ApplicationScoped
public class ApprovalDesk {
    /** In characters. */
    public static final int LONGEST_REASON = Approval.LONGEST_REASON;

    @Inject
    private Approvals approvals;

    @Inject
    private Documents documents;

    @Inject
    private Making making;

    @Inject
    private Choosing choosing;

    @Inject
    private Recall recall;

    @Inject
    private Releases releases;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * A document that needs, or needed, a second person.
     *
     * @throws Refusal {@link Reason#DOCUMENT_UNKNOWN} also for one that needed none, and for what is no document number
     */
    public Document document(@Nullable String number) {
        var document = documents.find(parse(number)).orElseThrow(() -> new Refusal(Reason.DOCUMENT_UNKNOWN));
        approval(document);
        return document;
    }

    public Approval approval(Document document) {
        return approvals.of(document.number()).orElseThrow(() -> new Refusal(Reason.DOCUMENT_UNKNOWN));
    }

    /** How a document that needs, or needed, a second person stands today. */
    public DocumentStanding standing(Document document) {
        return recall.standing(document);
    }

    /**
     * The bytes of a document that is not released, for whoever may decide on it, and a line in the record of who looked. Whoever asked
     * for it is not among them.
     *
     * @throws Refusal {@link Reason#APPROVAL_OF_ONES_OWN}; {@link Reason#APPROVAL_OVER} once it is released: then it is downloaded like
     *     any other; {@link Reason#CONSENT_OVER}, {@link Reason#CONSENT_WITHDRAWN}, {@link Reason#DOCUMENT_WITHDRAWN} or
     *     {@link Reason#DOCUMENT_SENT_BACK} where it will never be released
     */
    @Transactional
    public byte[] look(Document document, String who) {
        standing(document).requireStillToRelease();
        approval(document).requireOpenTo(who);
        audit.record(who, Deed.DOCUMENT_PREVIEWED, document.number());
        return documents.content(document.number());
    }

    /**
     * Releases the document, where the gate would let the same leave today.
     *
     * @throws Refusal {@link Reason#APPROVAL_OF_ONES_OWN}; {@link Reason#APPROVAL_OVER}; {@link Reason#DOCUMENT_OUTDATED} where the
     *     case, the law or the program would tell something else by now; whatever {@link #look} refuses it for; and whatever the gate
     *     refuses the case for
     */
    @Transactional
    public void approve(Document document, String who) {
        var approval = hold(document);
        approval.requireOpenTo(who);
        standing(document).requireStillToRelease();
        if (!making.wouldMake(document, approval.key())) throw new Refusal(Reason.DOCUMENT_OUTDATED, document.number());
        approval.give(who, clock.instant());
        for (var ref : document.cases())
            releases.add(ReleaseEntry.approved(
                    ref,
                    document.toldTo(),
                    document.file(),
                    document.madeBy(),
                    who,
                    document.run().text(),
                    clock.instant()));
        audit.record(who, Deed.DOCUMENT_APPROVED, document.number());
    }

    /** What a reason must not hold: it is kept for good, longer than any consent to what stands in it. */
    @Transactional
    public Set<Block.Kind> found(Document document, String why, Locale language) {
        return choosing.toldToNobody(document.cases(), why, language, LocalDate.now(clock));
    }

    /**
     * It is never released; whoever asked reads why.
     *
     * @param language the one the reason is written in
     * @throws Refusal {@link Reason#APPROVAL_OF_ONES_OWN}; {@link Reason#APPROVAL_OVER}; {@link Reason#PERSONAL_DETAIL_IN_TEXT} where
     *     the reason tells of people
     */
    @Transactional
    public void sendBack(Document document, String why, Locale language, String who) {
        if (!found(document, why, language).isEmpty())
            throw new Refusal(Reason.PERSONAL_DETAIL_IN_TEXT, document.number());
        hold(document).sendBack(who, why, clock.instant());
        audit.record(who, Deed.DOCUMENT_SENT_BACK, document.number());
    }

    private Approval hold(Document document) {
        return approvals.hold(document.number()).orElseThrow(() -> new Refusal(Reason.DOCUMENT_UNKNOWN));
    }

    private static DocumentNumber parse(@Nullable String number) {
        try {
            return DocumentNumber.parse(number == null ? "" : number);
        } catch (IllegalArgumentException notANumber) {
            throw new Refusal(Reason.DOCUMENT_UNKNOWN);
        }
    }
}

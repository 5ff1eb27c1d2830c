package org.dutybearer.portal.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.core.Wording;
import org.dutybearer.portal.audit.Audit;
import org.dutybearer.portal.audit.Deed;

/** What people do with runs and what comes of them. */
@ApplicationScoped
public class RunDesk {
    @Inject
    private Runs runs;

    @Inject
    private Documents documents;

    @Inject
    private RunQueue queue;

    @Inject
    private Choosing choosing;

    @Inject
    private Recall recall;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * Takes an order, where there is something to make.
     *
     * @throws Refusal {@link Reason#CASE_UNKNOWN}, {@link Reason#NOTHING_WRITTEN}, {@link Reason#FORMAT_UNSUITED} or {@link Reason#LANGUAGE_UNSUPPORTED}: a run
     *     would only hear the same later, when nobody listens
     */
    @Transactional
    public RunNumber ask(Order order, String who) {
        choosing.requireCases(order);
        order.format().requireSuited(order.kind(), order.audience());
        Wording.requireSupported(order.language());
        var run = Run.asked(order, who, clock.instant());
        runs.add(run);
        queue.add(run.number().text());
        audit.record(who, order.kind().asked(), run.number());
        return run.number();
    }

    /**
     * The run as it stands now.
     *
     * @throws Refusal {@link Reason#RUN_UNKNOWN}, also for what is no run number at all
     */
    public Run run(String number) {
        return runs.find(parse(number)).orElseThrow(() -> new Refusal(Reason.RUN_UNKNOWN));
    }

    /**
     * Ends the run now; a node at work on it notices at its next stage.
     *
     * @throws Refusal {@link Reason#RUN_OVER} where there is nothing left to cancel
     */
    @Transactional
    public void cancel(String number, String who) {
        var run = runs.hold(parse(number)).orElseThrow(() -> new Refusal(Reason.RUN_UNKNOWN));
        run.cancel(who, clock.instant());
        audit.record(who, Deed.RUN_CANCELLED, number);
    }

    /**
     * The bytes, and a line in the record of who took them.
     *
     * @throws Refusal {@link Reason#DOCUMENT_WITHDRAWN} after its last day; {@link Reason#CONSENT_WITHDRAWN} where it was withdrawn
     *     for that; {@link Reason#DOCUMENT_NOT_RELEASED} while nobody has approved it, where the case demands that;
     *     {@link Reason#DECISION_AWAITED} where somebody has to decide about that first
     */
    @Transactional
    public byte[] download(Document document, String who) {
        switch (recall.standing(document).state()) {
            case IN_FORCE -> {}
            case AWAITS_APPROVAL, SENT_BACK -> throw new Refusal(Reason.DOCUMENT_NOT_RELEASED, document.number());
            case TO_DECIDE -> throw new Refusal(Reason.DECISION_AWAITED, document.number());
            case WITHDRAWN -> throw new Refusal(Reason.CONSENT_WITHDRAWN, document.number());
            case EXPIRED -> throw new Refusal(Reason.DOCUMENT_WITHDRAWN, document.number());
        }
        audit.record(who, Deed.DOCUMENT_DOWNLOADED, document.number());
        return documents.content(document.number());
    }

    private static RunNumber parse(String number) {
        try {
            return RunNumber.parse(number);
        } catch (IllegalArgumentException notANumber) {
            throw new Refusal(Reason.RUN_UNKNOWN);
        }
    }
}

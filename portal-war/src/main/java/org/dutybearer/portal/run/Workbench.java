package org.dutybearer.portal.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.dutybearer.assessment.RuleSet;
import org.dutybearer.briefing.ReleaseEntry;
import org.dutybearer.briefing.ReleasedFile;
import org.dutybearer.briefing.Releases;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.Refusal;
import org.dutybearer.reporting.Edition;

/** What a node does to a run, each in a transaction of its own that holds the row. */
@ApplicationScoped
public class Workbench {
    @Inject
    private Runs runs;

    @Inject
    private Documents documents;

    @Inject
    private Uses uses;

    @Inject
    private Releases releases;

    @Inject
    private Approvals approvals;

    @Inject
    private Choosing choosing;

    @Inject
    private Clock clock;

    @Transactional
    Optional<Attempt> begin(RunNumber number) {
        return runs.hold(number).flatMap(run -> run.begin(clock.instant()));
    }

    @Transactional
    void reach(Attempt attempt, Stage stage) {
        held(attempt).reach(attempt, stage);
    }

    @Transactional
    void finish(Attempt attempt, Finished finished) {
        var content = finished.content();
        var run = held(attempt);
        var document = Document.made(attempt, content, LocalDate.now(clock));
        run.finish(attempt, document.number(), clock.instant());
        documents.add(document, content);
        uses.add(document.number(), finished.uses());
        if (waits(document)) approvals.add(Approval.awaited(document, file(document), attempt.key()));
        else releases.add(release(attempt, document));
    }

    /** The case team's own papers leave nobody. */
    private boolean waits(Document document) {
        return document.audience() != Audience.CASE_TEAM && choosing.demandsFourEyes(document.caseRef());
    }

    @Transactional
    void refuse(Attempt attempt, Refusal refusal) {
        held(attempt).refuse(attempt, refusal, clock.instant());
    }

    @Transactional
    Optional<Instant> stumble(Attempt attempt, Throwable cause) {
        return held(attempt).stumble(attempt, cause, clock.instant());
    }

    @Transactional
    void putBack(Attempt attempt) {
        held(attempt).putBack(attempt);
    }

    /** What was released is on record for good: whatever becomes of the document, its hash still names it. */
    private ReleaseEntry release(Attempt attempt, Document document) {
        return ReleaseEntry.of(
                document.caseRef(),
                document.toldTo(),
                file(document),
                attempt.requester(),
                attempt.run().text(),
                clock.instant());
    }

    private static ReleasedFile file(Document document) {
        return new ReleasedFile(
                document.language(),
                document.format().name(),
                Edition.current(),
                RuleSet.shipped().version(),
                document.size(),
                document.sha256());
    }

    private Run held(Attempt attempt) {
        return runs.hold(attempt.run()).orElseThrow(() -> new Superseded(attempt.run(), attempt.number()));
    }
}

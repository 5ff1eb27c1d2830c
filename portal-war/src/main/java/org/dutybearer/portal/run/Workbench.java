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
import org.dutybearer.core.Refusal;

/** What a node does to a run, each in a transaction of its own that holds the row. */
@ApplicationScoped
public class Workbench {
    /** Raised when the look of documents changes. */
    private static final String TEMPLATE = "briefing-1";

    @Inject
    private Runs runs;

    @Inject
    private Documents documents;

    @Inject
    private Uses uses;

    @Inject
    private Releases releases;

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
        releases.add(release(attempt, document));
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
        var file = new ReleasedFile(
                document.language(),
                document.format().name(),
                TEMPLATE,
                RuleSet.shipped().version(),
                document.size(),
                document.sha256());
        return ReleaseEntry.of(
                document.caseRef(),
                Making.disclosedTo(attempt.order()),
                file,
                attempt.requester(),
                attempt.run().text(),
                clock.instant());
    }

    private Run held(Attempt attempt) {
        return runs.hold(attempt.run()).orElseThrow(() -> new Superseded(attempt.run(), attempt.number()));
    }
}

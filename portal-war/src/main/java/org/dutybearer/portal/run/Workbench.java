package org.dutybearer.portal.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.dutybearer.briefing.Releases;

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
    private Ledgers ledgers;

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
        var run = held(attempt);
        var document = Document.made(attempt, finished, LocalDate.now(clock));
        run.finish(attempt, document.number(), clock.instant());
        documents.add(document, finished.content());
        uses.add(document.number(), finished.uses());
        finished.told().ifPresent(told -> ledgers.add(document.number(), told));
        switch (document.leave(choosing.demandsFourEyes(document.cases()))) {
            case NEVER -> {}
            case WHEN_APPROVED -> approvals.add(Approval.awaited(document, attempt.key()));
            // What was released is on record for good: whatever becomes of the document, its hash still names it.
            case AT_ONCE -> choosing.releases(document, clock.instant()).forEach(releases::add);
        }
    }

    /** In the transaction of whoever asks. */
    Run held(Attempt attempt) {
        return runs.hold(attempt.run())
                .orElseThrow(() -> new Superseded(attempt.run().text(), attempt.number()));
    }
}

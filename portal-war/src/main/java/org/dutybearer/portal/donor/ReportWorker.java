package org.dutybearer.portal.donor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import org.dutybearer.portal.run.Worker;

/** Prepares reports to donors, and makes them again when they are to be released. */
@ApplicationScoped
public class ReportWorker extends Worker<ReportAttempt> {
    @Inject
    private ReportWorkbench workbench;

    @Inject
    private ReportMaking making;

    @Inject
    private ReportRemaking remaking;

    @Override
    public String sign() {
        return ReportRunNumber.SIGN;
    }

    @Override
    public Optional<ReportAttempt> begin(String number) {
        return workbench.begin(ReportRunNumber.parse(number));
    }

    @Override
    public void work(ReportAttempt attempt, Runnable reached) {
        var progress = new Progress() {
            @Override
            public void reach(ReportStage stage) {
                workbench.reach(attempt, stage);
                reached.run();
            }

            @Override
            public void read(int cases, int of) {
                workbench.read(attempt, cases, of);
            }
        };
        switch (attempt.deed()) {
            case PREPARE -> workbench.prepare(attempt, making.prepare(attempt.wanted(), progress));
            case RELEASE ->
                workbench.release(attempt, remaking.remake(Objects.requireNonNull(attempt.report()), progress));
        }
    }

    @Override
    protected ReportRun held(ReportAttempt attempt) {
        return workbench.held(attempt);
    }
}

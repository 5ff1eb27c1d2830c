package org.dutybearer.portal.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.dutybearer.core.Refusal;

/** Makes the documents of runs. */
@ApplicationScoped
public class DocumentWorker implements Worker<Attempt> {
    @Inject
    private Workbench workbench;

    @Inject
    private Making making;

    @Override
    public String sign() {
        return RunNumber.SIGN;
    }

    @Override
    public Optional<Attempt> begin(String number) {
        return workbench.begin(RunNumber.parse(number));
    }

    @Override
    public void work(Attempt attempt, Runnable reached) {
        var finished = making.make(attempt, stage -> {
            workbench.reach(attempt, stage);
            reached.run();
        });
        workbench.finish(attempt, finished);
    }

    @Override
    public void refuse(Attempt attempt, Refusal refusal) {
        workbench.refuse(attempt, refusal);
    }

    @Override
    public Optional<Instant> stumble(Attempt attempt, Throwable cause) {
        return workbench.stumble(attempt, cause);
    }

    @Override
    public void putBack(Attempt attempt) {
        workbench.putBack(attempt);
    }
}

package org.dutybearer.portal.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Makes the documents of runs. */
@ApplicationScoped
public class DocumentWorker extends Worker<Attempt> {
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
    protected Run held(Attempt attempt) {
        return workbench.held(attempt);
    }
}

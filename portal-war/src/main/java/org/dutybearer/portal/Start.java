package org.dutybearer.portal;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.dutybearer.portal.account.DemoAccounts;
import org.dutybearer.portal.cases.SampleCases;
import org.dutybearer.portal.donor.SampleAgreements;
import org.dutybearer.portal.run.RunQueue;

/** The order in which the portal starts. A failure here fails the deployment, so that nothing half-made answers. */
@WebListener
public class Start implements ServletContextListener {
    @Inject
    private Database database;

    @Inject
    private DemoAccounts demoAccounts;

    @Inject
    private SampleCases sampleCases;

    @Inject
    private SampleAgreements sampleAgreements;

    @Inject
    private RunQueue queue;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        database.prepare();
        demoAccounts.createOnFirstStart();
        if (sampleCases.loadOnFirstStart()) sampleAgreements.load();
        queue.start();
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        queue.stop();
    }
}

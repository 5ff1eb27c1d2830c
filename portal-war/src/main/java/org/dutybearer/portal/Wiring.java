package org.dutybearer.portal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.dutybearer.briefing.RecordedNames;
import org.dutybearer.briefing.Releases;
import org.dutybearer.casefile.CaseFiles;
import org.dutybearer.donor.Agreements;
import org.dutybearer.donor.PublishedReports;

/** What the core asks for in a constructor, this class finds in the container. */
@ApplicationScoped
@SuppressWarnings("UnusedVariable") // the container reads the producer fields
public class Wiring {
    @Produces
    @PersistenceContext(unitName = "dutybearer")
    private EntityManager entityManager;

    @Produces
    @Resource(lookup = "java:app/dutybearer")
    private DataSource dataSource;

    @Produces
    @Dependent
    public Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }

    @Produces
    @Dependent
    public Releases releases(EntityManager em) {
        return new Releases(em);
    }

    @Produces
    @Dependent
    public RecordedNames recordedNames(CaseFiles files) {
        return RecordedNames.in(files);
    }

    @Produces
    @Dependent
    public Agreements agreements(EntityManager em) {
        return new Agreements(em);
    }

    @Produces
    @Dependent
    public PublishedReports publishedReports(EntityManager em) {
        return new PublishedReports(em);
    }

    @Produces
    @Dependent
    public CaseFiles caseFiles(EntityManager em) {
        return new CaseFiles(em);
    }
}

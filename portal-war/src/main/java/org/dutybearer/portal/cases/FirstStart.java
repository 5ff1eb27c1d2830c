package org.dutybearer.portal.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.CaseFiles;

/** A database is filled with sample cases once. The mark that it was outlives the cases. */
@ApplicationScoped
public class FirstStart {
    @Inject
    private EntityManager em;

    @Inject
    private CaseFiles files;

    @Inject
    private Clock clock;

    @Transactional
    boolean isOver() {
        return !em.createNativeQuery("select filled_on from first_start")
                        .getResultList()
                        .isEmpty()
                || !files.refs().isEmpty();
    }

    /** Fails, and stores nothing, where another node was first: the mark has one row. */
    @Transactional
    void fill(List<CaseFile> samples) {
        em.createNativeQuery("insert into first_start (id, filled_on) values (1, ?)")
                .setParameter(1, Date.valueOf(LocalDate.now(clock)))
                .executeUpdate();
        samples.forEach(files::add);
    }
}

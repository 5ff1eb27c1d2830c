package org.dutybearer.portal.donor;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.dutybearer.core.Key;
import org.dutybearer.donor.Agreement;

/** All figures that partners ever gave. Nothing is taken out of it. */
@ApplicationScoped
public class PartnerFigures {
    @Inject
    private EntityManager em;

    void add(PartnerFigure figure) {
        em.persist(figure);
    }

    /** Those that hold under an agreement: of each indicator and period the one that came last. */
    Collection<PartnerFigure> of(Key agreement) {
        var newest = new LinkedHashMap<String, PartnerFigure>();
        for (var figure : all(agreement)) newest.put(figure.of(), figure);
        return newest.values();
    }

    private List<PartnerFigure> all(Key agreement) {
        return em.createQuery(
                        "select f from PartnerFigure f where f.agreement = :agreement order by f.takenAt",
                        PartnerFigure.class)
                .setParameter("agreement", agreement)
                .getResultList();
    }

    /** The agreement with them, to make a report of; what it says itself holds. */
    Agreement enteredIn(Agreement agreement) {
        return agreement.entering(of(agreement.reference()).stream()
                .collect(groupingBy(PartnerFigure::indicator, mapping(PartnerFigure::entered, toList()))));
    }
}

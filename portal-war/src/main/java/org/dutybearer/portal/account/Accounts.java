package org.dutybearer.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** All accounts of this installation. */
@ApplicationScoped
public class Accounts {
    @Inject
    private EntityManager em;

    public Optional<Account> find(String name) {
        return Optional.ofNullable(em.find(Account.class, name));
    }

    public boolean isEmpty() {
        return em.createQuery("select count(a) from Account a", Long.class).getSingleResult() == 0;
    }

    @Transactional
    public void add(Iterable<Account> accounts) {
        accounts.forEach(em::persist);
    }
}

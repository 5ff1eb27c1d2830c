package org.dutybearer.core;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** The two databases that a stored case must be the same in. Each is started once, for every test that asks for it. */
public enum Database {
    H2 {
        @Override
        String start() {
            return "jdbc:h2:mem:tests;DB_CLOSE_DELAY=-1";
        }

        @Override
        String user() {
            return "sa";
        }
    },

    POSTGRESQL {
        @Override
        String start() {
            try {
                return EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C.UTF-8")
                        .start()
                        .getJdbcUrl("postgres", "postgres");
            } catch (IOException notStarted) {
                throw new UncheckedIOException(notStarted);
            }
        }

        @Override
        String user() {
            return "postgres";
        }
    };

    private record Opened(Flyway flyway, EntityManagerFactory factory) {}

    private @Nullable Opened opened;

    abstract String start();

    abstract String user();

    private synchronized Opened opened() {
        if (opened == null) {
            var url = start();
            opened = new Opened(
                    Flyway.configure()
                            .dataSource(url, user(), "")
                            .cleanDisabled(false)
                            .loggers("slf4j")
                            .load(),
                    Persistence.createEntityManagerFactory(
                            "dutybearer-tests",
                            Map.of(
                                    "jakarta.persistence.jdbc.url",
                                    url,
                                    "jakarta.persistence.jdbc.user",
                                    user(),
                                    "jakarta.persistence.jdbc.password",
                                    "")));
        }
        return opened;
    }

    /** Takes out whatever an earlier test left, and brings it to the newest schema. */
    public void prepare() {
        opened().flyway.clean();
        opened().flyway.migrate();
    }

    /** Asks a fresh entity manager, in a transaction of its own. */
    public <T> T ask(Function<EntityManager, T> question) {
        try (var em = opened().factory.createEntityManager()) {
            em.getTransaction().begin();
            try {
                var answer = question.apply(em);
                em.getTransaction().commit();
                return answer;
            } finally {
                if (em.getTransaction().isActive()) em.getTransaction().rollback();
            }
        }
    }

    public void change(Consumer<EntityManager> change) {
        ask(em -> {
            change.accept(em);
            return em;
        });
    }
}

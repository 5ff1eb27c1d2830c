package org.dutybearer.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.HashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person is told before a server is started for nothing. */
@SuppressWarnings("NullAway.Init")
class DatabaseTest {
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws Exception {
        postgres = EmbeddedPostgres.start();
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role visitor login");
            statement.execute("create database latin encoding 'LATIN1' locale 'C' template template0");
        }
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void aDatabaseThatTakesEverythingIsKnockedAtInSilence() {
        assertThatNoException()
                .isThrownBy(() -> database("postgres", "postgres").knock());
    }

    @Test
    void aDatabaseThatIsNotThereIsNamed() {
        assertThat(refusal(database("nope", "postgres"))).contains("database \"nope\" does not exist");
    }

    @Test
    void aDatabaseThatCannotHoldEveryScriptIsRefused() {
        assertThat(refusal(database("latin", "postgres"))).contains("LATIN1", "create it with encoding 'UTF8'");
    }

    @Test
    void aUserWhoMayMakeNoTablesIsRefused() {
        assertThat(refusal(database("postgres", "visitor"))).contains("may not make tables", "owner");
    }

    @Test
    void aHostThatIsNotThereIsNamed() {
        assertThat(refusal(Database.postgresql("jdbc:postgresql://host.invalid/cases", null, null)))
                .contains("there is no host host.invalid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://127.0.0.1?password=geheim",
                "jdbc:postgresql://127.0.0.1:port/cases?password=geheim"
            })
    void anAddressThatCannotBeReadIsNotRepeatedBecauseItMayHoldAPassword(String address) {
        assertThat(refusal(Database.postgresql(address, null, null)))
                .isEqualTo("--db-url is not the address of a PostgreSQL (expected jdbc:postgresql://host/name).");
    }

    @Test
    void theDriverIsToldToKeepRowsOutOfItsMessages() {
        var environment = new HashMap<String, String>();

        Database.postgresql("jdbc:postgresql://127.0.0.1/cases?ssl=true", null, null)
                .tell(environment);

        assertThat(environment)
                .containsEntry(
                        "DUTYBEARER_DB_URL", "jdbc:postgresql://127.0.0.1/cases?ssl=true&logServerErrorDetail=false");
    }

    private static Database database(String name, String user) {
        return Database.postgresql("jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + name, user, null);
    }

    private static String refusal(Database database) {
        var told = new StringBuilder();
        assertThatExceptionOfType(NotPossible.class)
                .isThrownBy(database::knock)
                .satisfies(refused -> told.append(refused.getMessage()));
        return told.toString();
    }
}

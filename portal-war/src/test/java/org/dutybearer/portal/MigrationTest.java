package org.dutybearer.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.dutybearer.portal.account.Role;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An installation of the first version, brought to this one, on both databases. */
class MigrationTest {
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void accountsStayAndTakeTheNewRolesAndNoOther(DataSource database) throws SQLException {
        migrate(database, "103");
        account(database, "a.staff", "STAFF");

        migrate(database, "latest");

        for (var role : Role.values()) account(database, "x." + role.name().toLowerCase(Locale.ROOT), role.name());
        assertThat(count(database, "select count(*) from account where name = 'a.staff' and role = 'STAFF'"))
                .isEqualTo(1);
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> account(database, "wizard", "WIZARD"));
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> account(database, "a.staff", "STAFF"));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aCorrectionIsTakenBackWithWhoWhenAndWhyOrNotAtAll(DataSource database) throws SQLException {
        migrate(database, "latest");
        correction(database, "C-0000-0001", "null, null, null");
        correction(database, "C-0000-0002", "'a.legal', '2026-11-24T14:02:00.000000000Z', 'It was wrong.'");

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> correction(database, "C-0000-0003", "'a.legal', null, null"));
    }

    private static void correction(DataSource database, String number, String takenBack) throws SQLException {
        execute(
                database,
                "insert into own_correction values ('" + number
                        + "', 'CAT', 'KAZ', 'withdrawal', '', '', '2020', '', '',"
                        + " 'a note', '2024', '', 'a.legal', '2026-11-24T14:02:00.000000000Z', " + takenBack + ")");
    }

    private static void account(DataSource database, String name, String role) throws SQLException {
        execute(
                database,
                "insert into account (name, role, password_hash, created_at) values ('" + name + "', '" + role
                        + "', 'x', '2026-11-24T14:02:00.000000000Z')");
    }

    private static void migrate(DataSource database, String target) {
        var bytes = database instanceof JdbcDataSource ? "blob" : "bytea";
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .placeholders(Map.of("bytes", bytes))
                .target(target)
                .load()
                .migrate();
    }

    private static void execute(DataSource database, String statement) throws SQLException {
        try (var connection = database.getConnection();
                var statements = connection.createStatement()) {
            statements.execute(statement);
        }
    }

    private static int count(DataSource database, String query) throws SQLException {
        try (var connection = database.getConnection();
                var statements = connection.createStatement();
                var rows = statements.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    static Stream<Named<DataSource>> databases() throws SQLException {
        var h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:" + SpokenNumber.random() + ";DB_CLOSE_DELAY=-1");
        var name = "m" + SpokenNumber.random().text().replace("-", "").toLowerCase(Locale.ROOT);
        execute(postgres.getPostgresDatabase(), "create database " + name);
        return Stream.of(Named.of("H2", h2), Named.of("PostgreSQL", postgres.getDatabase("postgres", name)));
    }
}

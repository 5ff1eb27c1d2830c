package org.dutybearer.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.dutybearer.portal.account.Role;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An installation of the first version, brought to this one, on both databases. */
class MigrationTest {
    private static EmbeddedPostgres postgres;

    @TempDir
    private Path folder;

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
    void accountsStayAndTakeTheNewRolesAndNoOther(DataSource database) throws Exception {
        firstVersion(database);
        account(database, "a.staff", "STAFF");

        migrate(database);

        for (var role : Role.values()) account(database, "x." + role.name().toLowerCase(Locale.ROOT), role.name());
        assertThat(count(database, "select count(*) from account where name = 'a.staff' and role = 'STAFF'"))
                .isEqualTo(1);
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> account(database, "wizard", "WIZARD"));
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> account(database, "a.staff", "STAFF"));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aCorrectionIsTakenBackWithWhoWhenAndWhyOrNotAtAll(DataSource database) throws SQLException {
        migrate(database);
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

    private static void migrate(DataSource database) {
        Database.migrations(database, isPostgres(database)).load().migrate();
    }

    /** The migrations there were then; one of the numbers that came later lies between them. */
    private void firstVersion(DataSource database) throws IOException {
        for (var name : List.of(
                "V1__case_files",
                "V100__accounts",
                "V101__runs",
                "V102__documents",
                "V103__audit",
                "V110__first_start"))
            try (var migration = MigrationTest.class.getResourceAsStream("/db/migration/" + name + ".sql")) {
                Files.copy(
                        Objects.requireNonNull(migration),
                        folder.resolve(name + ".sql"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        Database.migrations(database, isPostgres(database))
                .locations("filesystem:" + folder)
                .load()
                .migrate();
    }

    private static boolean isPostgres(DataSource database) {
        return !(database instanceof JdbcDataSource);
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

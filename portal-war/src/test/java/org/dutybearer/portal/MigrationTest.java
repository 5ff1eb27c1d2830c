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
import java.util.UUID;
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
    private static final String CASE = "00000000-0000-0000-0000-000000000001";
    private static final String PERSON = "00000000-0000-0000-0000-000000000002";

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

    @ParameterizedTest
    @MethodSource("databases")
    void aDocumentMadeBeforeUsesWereRecordedRestsOnWhatCoveredItsAudienceThen(DataSource database) throws Exception {
        firstVersion(database);
        caseOfOnePerson(database);
        consent(database, 0, "NAME", "PUBLIC", "null");
        consent(database, 1, "LOCATION", "TREATY_BODY", "null");
        consent(database, 2, "TESTIMONY", "PUBLIC", "date '2020-02-01'");
        consent(database, 3, "TESTIMONY", "TREATY_BODY", "null");
        consent(database, 4, "IMAGE", "PUBLIC", "null");
        document(database, "0001", "PUBLIC", "PDF");
        document(database, "0002", "TREATY_BODY", "PDF_ANNEX");
        document(database, "0003", "PUBLIC", "XLSX");
        document(database, "0004", "CASE_TEAM", "PDF");

        migrate(database);

        assertThat(count(database, "select count(*) from document_use")).isEqualTo(4);
        for (var use : List.of(
                "D-0000-0001 person-1 NAME",
                "D-0000-0002 person-1 NAME",
                "D-0000-0002 person-1 LOCATION",
                "D-0000-0002 person-1 TESTIMONY"))
            assertThat(count(database, "select count(*) from document_use where id = '" + use + "'"))
                    .as(use)
                    .isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whatTheCaseTeamKeptIsNoReleaseAnyMoreAndStaysOnRecordWithItsVersions(DataSource database) throws Exception {
        firstVersion(database);
        document(database, "0001", "CASE_TEAM", "PDF");
        document(database, "0002", "PUBLIC", "PDF");
        document(database, "0003", "PUBLIC", "PDF");
        release(database, "0001", "CASE_TEAM");
        release(database, "0002", "PUBLIC");

        migrate(database);

        assertThat(count(database, "select count(*) from release_entry where audience = 'CASE_TEAM'"))
                .isZero();
        assertThat(count(database, "select count(*) from release_entry")).isEqualTo(1);
        assertThat(count(database, "select count(*) from document where template_version = 'templates-0'"))
                .isEqualTo(2);
        assertThat(count(database, "select count(*) from document where rule_set_version = 'not recorded'"))
                .isEqualTo(1);
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> release(database, "0001", "CASE_TEAM"));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whatWasMadeOfOneCaseIsABriefingOfThatCaseAndItsPeopleStayThoseOfThatCase(DataSource database)
            throws SQLException {
        Database.migrations(database, isPostgres(database)).target("114").load().migrate();
        execute(
                database,
                "insert into run (number, case_ref, audience, language, format, requester, asked_at, state, stage,"
                        + " attempt, failures) values ('R-0000-0001', 'KAZ-2019-001', 'PUBLIC', 'en', 'PDF', 'a.staff',"
                        + " '2020-03-01T00:00:00.000000000Z', 'DONE', 5, 1, 0)");
        execute(
                database,
                "insert into document (number, run, case_ref, audience, language, format, file_name, size_in_bytes,"
                        + " sha256, made_by, made_on, available_until, template_version, rule_set_version) values"
                        + " ('D-0000-0001', 'R-0000-0001', 'KAZ-2019-001', 'PUBLIC', 'en', 'PDF', 'x', 1, 'x', 'a.staff',"
                        + " date '2020-03-01', date '2020-05-30', 't', 'r')");
        execute(database, "insert into document_use values ('u', 'D-0000-0001', 'person-1', 'NAME')");
        execute(
                database,
                "insert into document_decision values ('" + CASE
                        + "', 'D-0000-0001', 'KEPT', 'x', 'b.staff', '2020-04-01T00:00:00.000000000Z')");
        execute(database, "insert into document_decision_lapse values ('" + CASE + "', 0, 'person-1', 'NAME', null)");
        execute(
                database,
                "insert into approval (document, case_ref, requester, state) values ('D-0000-0001', 'KAZ-2019-001',"
                        + " 'a.staff', 'AWAITED')");

        migrate(database);

        for (var table : List.of("run_case", "document_case", "document_use", "document_decision_lapse"))
            assertThat(count(database, "select count(*) from " + table + " where case_ref = 'KAZ-2019-001'"))
                    .as(table)
                    .isEqualTo(1);
        assertThat(count(database, "select count(*) from document where kind = 'BRIEFING'"))
                .isEqualTo(1);
        assertThat(count(database, "select count(*) from approval where state = 'AWAITED'"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aLedgerStandsWithItsDocumentAndNamesNoneThatIsNotThere(DataSource database) throws Exception {
        firstVersion(database);
        document(database, "0001", "PUBLIC", "PDF");
        document(database, "0002", "PUBLIC", "PDF");
        migrate(database);

        ledger(database, "0001", "null");
        ledger(database, "0002", "'D-0000-0001'");
        execute(database, "insert into ledger_key (id, secret) values (1, 'x')");

        for (var refused : List.of(
                "insert into document_ledger values ('D-0000-0003', 'KAZ-2019-001', 'PUBLIC', null, 'x')",
                "insert into document_ledger values ('D-0000-0002', 'KAZ-2019-001', 'PUBLIC', null, 'x')",
                "insert into ledger_key (id, secret) values (1, 'another')",
                "delete from document where number = 'D-0000-0001'"))
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> execute(database, refused));
    }

    private static void ledger(DataSource database, String number, String comparedWith) throws SQLException {
        execute(
                database,
                "insert into document_ledger values ('D-0000-" + number + "', 'KAZ-2019-001', 'PUBLIC', " + comparedWith
                        + ", '" + "x".repeat(20_000) + "')");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aReportToADonorIsNeverReleasedByWhoeverPreparedIt(DataSource database) throws SQLException {
        migrate(database);
        report(database, "Q-0000-0001", "AWAITED", "null, null");
        report(database, "Q-0000-0002", "RELEASED", "'b.staff', '2026-02-01T12:00:00.000000000Z'");

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() ->
                        report(database, "Q-0000-0003", "RELEASED", "'a.staff', '2026-02-01T12:00:00.000000000Z'"));
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> report(database, "Q-0000-0004", "RELEASED", "null, null"));
    }

    private static void report(DataSource database, String number, String state, String decided) throws SQLException {
        execute(
                database,
                "insert into donor_report (number, agreement, agreement_version, donor_code, period, kind,"
                        + " report_version, snapshot_day, template_version, rule_set_version, state, prepared_by, prepared_at,"
                        + " decided_by, decided_at) values"
                        + " ('" + number
                        + "', 'lake-trust-2025', 1, 'LAKE', '2025-01-01/2025-12-31', 'ANNUAL', 1, date '2026-02-01', 't', 'r', '"
                        + state + "', 'a.staff', '2026-02-01T11:00:00.000000000Z', " + decided + ")");
    }

    private static void release(DataSource database, String number, String audience) throws SQLException {
        execute(
                database,
                "insert into release_entry (id, case_ref, audience, language, format, template_version,"
                        + " rule_set_version, size_in_bytes, sha256, requester, run, released_at) values ('"
                        + UUID.randomUUID() + "', 'KAZ-2019-001', '" + audience
                        + "', 'en', 'PDF', 'templates-0', '2026.1', 1, 'x', 'a.staff', 'R-0000-" + number
                        + "', '2020-03-01T00:00:00.000000000Z')");
    }

    private static void caseOfOnePerson(DataSource database) throws SQLException {
        execute(
                database,
                "insert into case_file (id, ref, version, language, title, status, opened_on) values ('" + CASE
                        + "', 'KAZ-2019-001', 1, 'en', 'x', 'OPEN', date '2020-01-01')");
        execute(
                database,
                "insert into person (id, person_key, sex, case_id, case_position) values ('" + PERSON
                        + "', 'person-1', 'UNKNOWN', '" + CASE + "', 0)");
    }

    private static void consent(DataSource database, int position, String datum, String audience, String withdrawn)
            throws SQLException {
        execute(
                database,
                "insert into consent (person_id, position, datum, audience, given_on, withdrawn_on) values ('" + PERSON
                        + "', " + position + ", '" + datum + "', '" + audience + "', date '2020-01-01', " + withdrawn
                        + ")");
    }

    private static void document(DataSource database, String number, String audience, String format)
            throws SQLException {
        execute(
                database,
                "insert into run (number, case_ref, audience, language, format, requester, asked_at, state, stage,"
                        + " attempt, failures) values ('R-0000-" + number + "', 'KAZ-2019-001', '" + audience
                        + "', 'en', '" + format + "', 'a.staff', '2020-03-01T00:00:00.000000000Z', 'DONE', 5, 1, 0)");
        execute(
                database,
                "insert into document values ('D-0000-" + number + "', 'R-0000-" + number + "', 'KAZ-2019-001', '"
                        + audience + "', 'en', '" + format
                        + "', 'x', 1, 'x', 'a.staff', date '2020-03-01', date '2020-05-30')");
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

package org.dutybearer.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is killed in the middle of a run, on PostgreSQL, and what another node then makes of it. */
class KilledServerIT {
    private static final String DEATH_PENALTY = "/api/treaties?state=KAZ&on=2022-07-01&treaty=ICCPR-OP2";

    @Test
    void theRunIsBegunAgainAndFinishedAndWhatWasEnteredCountsOnTheOtherNode(@TempDir Path folder) throws Exception {
        try (var database = EmbeddedPostgres.start()) {
            String run;
            String report;
            try (var first = OwnServer.start(database, folder, "killed-server", 600)) {
                run = first.askFor("KAZ-2019-001");
                report = askForAReport(first);
                first.await(run, body -> body.contains("\"state\":\"RUNNING\""));
                first.await(report, body -> body.contains("\"state\":\"RUNNING\""));
                enterACorrection(first);
            }
            try (var second = OwnServer.start(database, folder, "server-after", 0)) {
                second.await(run, body -> body.contains("\"state\":\"DONE\""));
                second.await(report, body -> body.contains("\"state\":\"DONE\""));

                assertThat(second.get(report)).contains("\"attempt\":2");
                assertThat(count(database, "select count(*) from donor_report")).isEqualTo(1);
                assertThat(second.get(run)).contains("\"attempt\":2");
                assertThat(count(database, "select count(*) from document")).isEqualTo(1);
                assertThat(count(database, "select count(*) from scheduled_tasks"))
                        .isZero();

                assertThat(second.get(DEATH_PENALTY)).contains("\"evidence\":\"own-correction\"", "an invented letter");
                execute(
                        database,
                        "update own_correction set taken_back_by = 'b.legal', taken_back_because = 'It was wrong.',"
                                + " taken_back_at = '2026-11-24T14:02:00.000000000Z'");
                assertThat(second.get(DEATH_PENALTY)).contains("\"evidence\":\"year-only\"");
                assertThat(count(database, "select count(*) from audit_entry where what = 'CORRECTION_ENTERED'"))
                        .isEqualTo(1);

                aConsentIsWithdrawn(database, second, run);
            }
        }
    }

    private static void aConsentIsWithdrawn(EmbeddedPostgres database, OwnServer server, String run) throws Exception {
        execute(database, "update consent set withdrawn_on = current_date where datum = 'NAME'");
        assertThat(server.get(run + "/content")).contains("DECISION_AWAITED");
        var staff = new Visitor(server.home());
        staff.signIn("staff", server.password("staff"), "/");

        staff.send(
                staff.open("/decide?case=KAZ-2019-001"),
                "decide",
                Map.of("verdict", "WITHDRAWN", "why", "They asked for it.", "record", "x"));

        assertThat(server.get(run + "/content")).contains("CONSENT_WITHDRAWN");
        var status = server.get(run);
        assertThat(status).contains("\"standing\":\"WITHDRAWN\"");
        var number = status.replaceFirst("(?s).*\"number\":\"(D-[^\"]+)\".*", "$1");
        var gone = staff.post("/download", Map.of("document", number));
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("The document was withdrawn", "A consent that it rests on was withdrawn");
        assertThat(count(database, "select count(*) from document_decision_lapse where withdrawn_on = current_date"))
                .isEqualTo(2);
        assertThat(count(database, "select count(*) from document_content")).isEqualTo(1);
        assertThat(count(database, "select count(*) from audit_entry where what = 'DOCUMENT_WITHDRAWN'"))
                .isEqualTo(1);
    }

    /** Where the making of a report to a donor is watched. */
    private static String askForAReport(OwnServer server) throws Exception {
        var staff = new Visitor(server.home());
        staff.signIn("staff", server.password("staff"), "/");
        var agreement = Files.readAllBytes(Path.of("../samples/agreements/lake-trust-2025.yaml"));
        staff.bring(staff.open("/donor-reports"), "upload", "file", agreement, Map.of("store", "x"));
        var page = staff.open("/new-donor-report?agreement=lake-trust-2025");
        var asked = staff.send(
                page, "report", Map.of("period", "2025-01-01/2025-12-31", "languages", "en", "prepare", "x"));
        var place = asked.headers().firstValue("Location").orElseThrow();
        return "/api/donor-reports/runs/" + place.substring(place.indexOf("run=") + 4);
    }

    private static void enterACorrection(OwnServer server) throws Exception {
        var legal = new Visitor(server.home());
        legal.signIn("legal", server.password("legal"), "/");
        var looked = legal.send(
                legal.open("/correction"),
                "form",
                Map.of(
                        "treaty", "ICCPR-OP2",
                        "state", "KAZ",
                        "what", "accession",
                        "date", "2022-03-24",
                        "instead", "2022",
                        "source", "an invented letter",
                        "sourceDate", "2024-02-01",
                        "look", "x"));
        assertThat(server.get(DEATH_PENALTY)).contains("\"evidence\":\"year-only\"");
        legal.send(looked, "recording", Map.of("record", "x"));
        assertThat(server.get(DEATH_PENALTY)).contains("\"evidence\":\"own-correction\"", "an invented letter");
    }

    /** As another node would, without a word to this one. */
    private static void execute(EmbeddedPostgres database, String statement) throws Exception {
        try (var connection = database.getPostgresDatabase().getConnection()) {
            connection.createStatement().execute(statement);
        }
    }

    private static int count(EmbeddedPostgres database, String query) throws Exception {
        try (var connection = database.getPostgresDatabase().getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}

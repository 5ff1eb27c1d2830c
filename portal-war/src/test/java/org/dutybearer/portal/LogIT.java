package org.dutybearer.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dutybearer.portal.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a server writes into its log when a run, a page and a program all fail over one case: its rows cannot be read any more, and
 * whoever reads them quotes them in the message.
 */
class LogIT {
    private static final String CANARY = "Zyxwvut-Canary";

    @Test
    void aLogTellsWhatFailedAndNothingOfTheCase(@TempDir Path folder) throws Exception {
        try (var database = EmbeddedPostgres.start();
                var server = OwnServer.start(database, folder, "log", 3)) {
            var run = server.askFor("KGZ-2024-007");
            server.await(run, body -> body.contains("\"state\":\"RUNNING\""));
            execute(database, "update person set birth = '" + CANARY + "'");
            execute(database, "update case_file set summary = summary || ' " + CANARY + "'");

            server.await(run, body -> body.contains("\"state\":\"RETRYING\""));
            var visitor = new Visitor(server.home());
            visitor.signIn("staff", server.password("staff"), "/");
            var page = visitor.open("/case?case=KGZ-2024-007");
            execute(database, "update case_file set status = '" + CANARY + "'");
            var refused = server.post("KGZ-2024-007");

            assertThat(refused.statusCode()).isEqualTo(500);
            assertThat(page.statusCode()).isEqualTo(500);
            var log = server.log();
            assertThat(log).doesNotContain(CANARY);
            assertThat(log)
                    .contains(run.substring(run.lastIndexOf('/') + 1) + " stumbled: ")
                    .contains("java.lang.IllegalArgumentException\n    at org.dutybearer.core.ApproximateDate")
                    .contains("incident " + numberIn(refused.body()))
                    .contains("incident " + numberIn(page.body()));
            assertThat(server.get(run)).doesNotContain(CANARY);
            for (var role : Role.values())
                assertThat(log).doesNotContain(server.password(role.name().toLowerCase(Locale.ROOT)));
        }
    }

    private static String numberIn(String answer) {
        var number = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}").matcher(answer);
        assertThat(number.find()).as("a number to read out").isTrue();
        return number.group();
    }

    private static void execute(EmbeddedPostgres database, String statement) throws Exception {
        try (var connection = database.getPostgresDatabase().getConnection()) {
            connection.createStatement().execute(statement);
        }
    }
}

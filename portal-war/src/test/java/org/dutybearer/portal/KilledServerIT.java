package org.dutybearer.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is killed in the middle of a run, on PostgreSQL. */
class KilledServerIT {
    @Test
    void theRunIsBegunAgainAndFinished(@TempDir Path folder) throws Exception {
        try (var database = EmbeddedPostgres.start()) {
            String run;
            try (var first = OwnServer.start(database, folder, "killed-server", 600)) {
                run = first.askFor("KAZ-2019-001");
                first.await(run, body -> body.contains("\"state\":\"RUNNING\""));
            }
            try (var second = OwnServer.start(database, folder, "server-after", 0)) {
                second.await(run, body -> body.contains("\"state\":\"DONE\""));

                assertThat(second.get(run)).contains("\"attempt\":2");
                assertThat(count(database, "select count(*) from document")).isEqualTo(1);
                assertThat(count(database, "select count(*) from scheduled_tasks"))
                        .isZero();
            }
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

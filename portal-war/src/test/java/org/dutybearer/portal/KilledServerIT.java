package org.dutybearer.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is killed in the middle of a run, on PostgreSQL. */
@SuppressWarnings("NullAway.Init")
class KilledServerIT {
    private static final String PASSWORD = "open-sesame";

    @TempDir
    private Path folder;

    private @Nullable Process server;
    private URI home;

    @AfterEach
    void end() {
        if (server != null) server.destroyForcibly();
    }

    @Test
    void theRunIsBegunAgainAndFinished() throws Exception {
        try (var database = EmbeddedPostgres.start()) {
            start(database, 600);
            var location = ask();
            await(location, body -> body.contains("\"state\":\"RUNNING\""));

            Objects.requireNonNull(server).destroyForcibly().waitFor();
            start(database, 0);
            await(location, body -> body.contains("\"state\":\"DONE\""));

            assertThat(get(location)).contains("\"attempt\":2");
            assertThat(count(database, "select count(*) from document")).isEqualTo(1);
            assertThat(count(database, "select count(*) from scheduled_tasks")).isZero();
        }
    }

    private void start(EmbeddedPostgres database, int pause) throws Exception {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        home = URI.create("http://127.0.0.1:" + port + "/");
        Files.createDirectories(folder.resolve("tmp"));
        var builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + folder.resolve("tmp"),
                "-Ddutybearer.data=" + folder,
                "-Ddutybearer.db.url=" + database.getJdbcUrl("postgres", "postgres"),
                "-Ddutybearer.db.class=org.postgresql.ds.PGSimpleDataSource",
                "-Ddutybearer.db.user=postgres",
                "-Ddutybearer.demo.password=" + PASSWORD,
                "-Ddutybearer.samples=" + Path.of("../samples/cases").toAbsolutePath(),
                "-Ddutybearer.run.pause=" + pause,
                "-jar",
                "target/server/payara-micro.jar",
                "--rootdir",
                folder.resolve("server-" + port).toString(),
                "--prebootcommandfile",
                "src/main/payara/pre-boot.asadmin",
                "--hzconfigfile",
                "src/main/payara/hazelcast.xml",
                "--disablephonehome",
                "--port",
                Integer.toString(port),
                "--contextroot",
                "/",
                "--deploy",
                "target/portal.war"));
        var process = builder.redirectErrorStream(true)
                .redirectOutput(
                        Path.of("target", "killed-server-" + pause + ".log").toFile())
                .start();
        server = process;
        for (int i = 0; i < 1200 && process.isAlive() && !answers(); i++) Thread.sleep(200);
        assertThat(answers()).as("the portal answers").isTrue();
    }

    private boolean answers() throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(home.resolve("/sign-in")).build();
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private String ask() throws Exception {
        var request = request("/api/runs")
                .header("Content-Type", "application/json")
                .POST(
                        HttpRequest.BodyPublishers.ofString(
                                "{\"caseRef\":\"KAZ-2019-001\",\"audience\":\"PUBLIC\",\"language\":\"en\",\"format\":\"PDF\"}"))
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private void await(String path, Predicate<String> condition) throws Exception {
        for (int i = 0; i < 600 && !condition.test(get(path)); i++) Thread.sleep(200);
        assertThat(get(path)).matches(condition);
    }

    private String get(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(request(path).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(home.resolve(path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(("staff:" + PASSWORD).getBytes(UTF_8)));
    }

    private static int count(EmbeddedPostgres database, String query) throws Exception {
        try (var connection = database.getPostgresDatabase().getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}

package org.dutybearer.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
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
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;
import org.dutybearer.consent.Audience;
import org.dutybearer.portal.run.Format;
import org.dutybearer.portal.run.Kind;

/** A server of a test's own, on PostgreSQL, spoken to by a program that is staff, or whoever it says. */
final class OwnServer implements AutoCloseable {
    private final Process process;
    private final Path data;
    private final Path log;
    private final URI home;

    private OwnServer(Process process, Path data, Path log, URI home) {
        this.process = process;
        this.data = data;
        this.log = log;
        this.home = home;
    }

    /** @param pause seconds that a run waits in each stage */
    static OwnServer start(EmbeddedPostgres database, Path data, String name, int pause) throws Exception {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var log = Path.of("target", name + ".log").toAbsolutePath();
        Files.deleteIfExists(log);
        var process = launch(
                port,
                data,
                "server-" + port,
                log,
                List.of(
                        "-Ddutybearer.db.url=" + database.getJdbcUrl("postgres", "postgres")
                                + "&logServerErrorDetail=false",
                        "-Ddutybearer.db.class=org.postgresql.ds.PGSimpleDataSource",
                        "-Ddutybearer.db.user=postgres",
                        "-Ddutybearer.organisation=Example Rights Watch",
                        "-Ddutybearer.organisation.code=ERW",
                        "-Ddutybearer.donor.small-numbers=5/1",
                        "-Ddutybearer.samples=" + Path.of("../samples/cases").toAbsolutePath(),
                        "-Ddutybearer.donor.small-numbers=3/1",
                        "-Ddutybearer.run.pause=" + pause));
        var server = new OwnServer(process, data, log, URI.create("http://127.0.0.1:" + port + "/"));
        for (int i = 0; i < 1200 && process.isAlive() && !server.hasGivenUp() && !server.answers(); i++)
            Thread.sleep(200);
        if (server.answers()) return server;
        server.close();
        throw new AssertionError("The portal does not answer; why is said in " + log);
    }

    /**
     * The portal in a server, as the launcher starts it; it answers when it is ready.
     *
     * @param root the name of the server's own folder below the data
     * @param log where all it says is added
     * @param settings what is said with {@code -D} beside the folders
     */
    static Process launch(int port, Path data, String root, Path log, List<String> settings) throws IOException {
        Files.createDirectories(data.resolve("tmp"));
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + data.resolve("tmp"),
                "-Ddutybearer.data=" + data));
        command.addAll(settings);
        command.addAll(List.of(
                "-jar",
                "target/server/payara-micro.jar",
                "--rootdir",
                data.resolve(root).toString(),
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
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    URI home() {
        return home;
    }

    String password(String name) throws IOException {
        return Files.readAllLines(data.resolve("demo-accounts.txt")).stream()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> line.substring(name.length() + 1))
                .findFirst()
                .orElseThrow();
    }

    Path logFile() {
        return log;
    }

    /** All that it has said so far. */
    String log() throws IOException {
        return Files.readString(log);
    }

    /** Where the run that was asked for is watched. */
    String askFor(String caseRef) throws Exception {
        return askFor(caseRef, Audience.PUBLIC, Format.PDF);
    }

    String askFor(String caseRef, Audience audience, Format format) throws Exception {
        return place(post(caseRef, audience, format));
    }

    /** A statement, an appeal or a portfolio. */
    String askFor(Kind kind, List<String> caseRefs, Audience audience) throws Exception {
        var refs = caseRefs.stream().collect(joining("\",\"", "[\"", "\"]"));
        var order = "{\"kind\":\"%s\",\"caseRefs\":%s,\"audience\":\"%s\",\"language\":\"en\",\"format\":\"PDF\"}";
        return place(post("staff", "/api/runs", "application/json", order.formatted(kind, refs, audience)));
    }

    /** Where what was asked for is watched. */
    static String place(HttpResponse<?> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    HttpResponse<String> post(String caseRef) throws Exception {
        return post(caseRef, Audience.PUBLIC, Format.PDF);
    }

    private HttpResponse<String> post(String caseRef, Audience audience, Format format) throws Exception {
        var body = "{\"caseRef\":\"%s\",\"audience\":\"%s\",\"language\":\"en\",\"format\":\"%s\"}";
        return post("staff", "/api/runs", "application/json", body.formatted(caseRef, audience, format));
    }

    HttpResponse<String> post(String account, String path, String type, String body) throws Exception {
        return send(
                request(account, path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The document that a run left behind. */
    HttpResponse<byte[]> take(String run) throws Exception {
        return HttpClient.newHttpClient()
                .send(request("staff", run + "/content").build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    String get(String path) throws Exception {
        return send(request("staff", path)).body();
    }

    void await(String path, Predicate<String> condition) throws Exception {
        for (int i = 0; i < 600 && !condition.test(get(path)); i++) Thread.sleep(200);
        assertThat(get(path)).matches(condition);
    }

    /** Outright, as a power cut would. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    /** Payara Micro lives on without an application that it could not load. */
    private boolean hasGivenUp() throws IOException {
        return log().contains("Exception while loading the app");
    }

    private boolean answers() throws InterruptedException {
        try {
            return send(HttpRequest.newBuilder(home.resolve("/sign-in"))).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private HttpRequest.Builder request(String account, String path) throws IOException {
        var known = account + ":" + password(account);
        return HttpRequest.newBuilder(home.resolve(path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(known.getBytes(UTF_8)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}

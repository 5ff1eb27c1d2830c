package org.dutybearer.samples;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way: the command, a server of its own, its first and its second start. */
class ServeIT {
    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]*?value=\"([^\"]*)\"");

    private final List<Process> started = new ArrayList<>();

    @TempDir
    Path data;

    @AfterEach
    void nothingIsLeftRunning() {
        for (var process : started) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    @Test
    void aStoppedServerStartsAgainWithTheDataItHad() throws Exception {
        var first = serve();
        var said = first.untilReady();
        var password = passwordOf("staff", said);
        var server = first.process().descendants().toList();
        assertThat(first.signIn("staff", password)).contains("Sign out");
        assertThat(first.signIn("staff", "not the password")).doesNotContain("Sign out");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("demo-accounts.txt"))))
                .isEqualTo("rw-------");
        assertThat(Files.readString(data.resolve("server.log"))).doesNotContain(password);

        first.stop();
        assertThat(first.process().exitValue()).isZero();
        assertThat(server).isNotEmpty().noneMatch(ProcessHandle::isAlive);
        assertThat(data.resolve("dutybearer.trace.db")).doesNotExist();

        var second = serve();
        assertThat(second.untilReady()).noneMatch(line -> line.contains(password));
        assertThat(second.signIn("staff", password)).contains("Sign out");
        second.stop();
    }

    @Test
    void aPostgresqlIsBroughtUpToDateAndUsed() throws Exception {
        try (var database = EmbeddedPostgres.start()) {
            var running = serve("--db-url", database.getJdbcUrl("postgres", "postgres"), "--db-user", "postgres");
            var said = running.untilReady();

            assertThat(said).anyMatch(line -> line.startsWith("Bringing the database up to date"));
            assertThat(running.signIn("staff", passwordOf("staff", said))).contains("Sign out", "KAZ-2019-001");
            assertThat(data.resolve("dutybearer.mv.db")).doesNotExist();
            running.stop();
        }
    }

    private static String passwordOf(String name, List<String> said) {
        return said.stream()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> line.substring(name.length() + 1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no password for " + name + " in: " + said));
    }

    private Running serve(String... options) throws IOException {
        var port = aFreePort();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ProcessBuilder(
                java,
                "-Ddutybearer.home=" + HOME,
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName(),
                "serve",
                "--port",
                Integer.toString(port),
                "--data",
                data.toString());
        command.command().addAll(List.of(options));
        command.environment().put("JAVA_TOOL_OPTIONS", "-Xmx512m");
        command.environment().keySet().removeIf(key -> key.startsWith("DUTYBEARER_"));
        var process = command.redirectErrorStream(true).start();
        started.add(process);
        return new Running(process, process.inputReader(UTF_8), URI.create("http://127.0.0.1:" + port + "/"));
    }

    private static int aFreePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private record Running(Process process, BufferedReader output, URI address) {
        List<String> untilReady() throws IOException {
            var said = new ArrayList<String>();
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                said.add(line);
                if (line.startsWith("Dutybearer is ready at " + address)) return said;
            }
            throw new AssertionError("never ready: " + said);
        }

        String signIn(String name, String password) throws IOException, InterruptedException {
            var browser = HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
            var page = get(browser, address);
            var form = new StringBuilder(
                    "name=" + encode(name, UTF_8) + "&password=" + encode(password, UTF_8) + "&signIn=Sign+in");
            HIDDEN.matcher(page.body())
                    .results()
                    .forEach(hidden -> form.append('&')
                            .append(encode(hidden.group(1), UTF_8))
                            .append('=')
                            .append(encode(hidden.group(2), UTF_8)));
            var request = HttpRequest.newBuilder(page.uri())
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form.toString()))
                    .build();
            return browser.send(request, BodyHandlers.ofString()).body();
        }

        void stop() throws InterruptedException {
            process.destroy();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }

        private static HttpResponse<String> get(HttpClient browser, URI address)
                throws IOException, InterruptedException {
            return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        }
    }
}

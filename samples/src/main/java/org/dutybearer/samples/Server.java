package org.dutybearer.samples;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Payara Micro with the portal in it, as a process of its own that ends with this one. It says "ready" and stays up even when
 * the portal could not be deployed, so nothing is believed here but an answer of the portal itself.
 */
final class Server {
    private static final String CAUSED_BY = "Caused by: ";
    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");
    private static final Duration PAUSE = Duration.ofMillis(400);
    private static final Duration FAREWELL = Duration.ofSeconds(20);

    private final Process process;
    private final Path log;
    private final URI address;

    private Server(Process process, Path log, URI address) {
        this.process = process;
        this.log = log;
        this.address = address;
    }

    /** @param organisation what the portal finds in its environment beside the database */
    static Server start(
            Path home, DataDirectory directory, Database database, int port, Map<String, String> organisation) {
        var payara = home.resolve("samples/target/server/payara-micro.jar");
        var portal = home.resolve("portal-war/target/portal.war");
        var settings = home.resolve("portal-war/src/main/payara");
        for (var needed : List.of(payara, portal, settings))
            if (!Files.exists(needed))
                throw new NotPossible(needed + " is missing: start through ./dutybearer, which builds it.");
        refuseATakenPort(port);

        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // Half the work of compiling: what runs on one machine for a few people is ready sooner.
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + directory.temporary(),
                "-Ddutybearer.data=" + directory.folder(),
                "-Ddutybearer.samples=" + home.resolve("samples/cases"),
                "-Ddutybearer.samples.agreements=" + home.resolve("samples/agreements"),
                "-jar",
                payara.toString(),
                "--rootdir",
                directory.work().resolve("payara").toString(),
                "--prebootcommandfile",
                settings.resolve("pre-boot.asadmin").toString(),
                "--hzconfigfile",
                settings.resolve("hazelcast.xml").toString(),
                "--disablephonehome",
                "--port",
                Integer.toString(port),
                "--contextroot",
                "/",
                "--deploy",
                portal.toString());
        database.tell(builder.environment());
        builder.environment().putAll(organisation);
        builder.redirectErrorStream(true).redirectOutput(directory.log().toFile());
        try {
            var process = builder.start();
            process.getOutputStream().close();
            return new Server(process, directory.log(), URI.create("http://127.0.0.1:" + port + "/"));
        } catch (IOException e) {
            throw new NotPossible("the server's process cannot be started: " + e.getMessage(), e);
        }
    }

    URI address() {
        return address;
    }

    /**
     * Waits until the portal answers and tells of each stage once.
     *
     * @throws NotUp when the server ends, says that the portal cannot be deployed, or is silent beyond the patience
     */
    void awaitPortal(Duration patience, Consumer<String> progress) throws InterruptedException, NotUp {
        var deadline = System.nanoTime() + patience.toNanos();
        var toldOfDatabase = false;
        while (!answers()) {
            var said = log();
            if (!process.isAlive())
                throw new NotUp("the server ended by itself (exit code " + process.exitValue() + ")", cause(said), log);
            if (said.contains("Exception while loading the app") || said.contains("Exception while deploying the app"))
                throw new NotUp("the portal could not be deployed", cause(said), log);
            if (System.nanoTime() > deadline)
                throw new NotUp(
                        "the portal did not answer within " + patience.toSeconds() + " seconds", cause(said), log);
            if (!toldOfDatabase && said.contains("Migrating schema")) {
                progress.accept("Bringing the database up to date ...");
                toldOfDatabase = true;
            }
            Thread.sleep(PAUSE.toMillis());
        }
    }

    /** Returns when the server's process is over. */
    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    /** Asks the server to end, and after twenty seconds sees that it does. */
    void stop() {
        process.destroy();
        try {
            if (process.waitFor(FAREWELL.toSeconds(), TimeUnit.SECONDS)) return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }

    // Asked of the socket and not of the server: Payara tells of a taken port in forty lines.
    private static void refuseATakenPort(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new NotPossible(
                    "port " + port + " cannot be used (" + e.getMessage()
                            + "): stop what is using it, or choose another with --port.",
                    e);
        }
    }

    private boolean answers() {
        var client = HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(2))
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        var request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(20)).build();
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 && answer.body().contains("Dutybearer");
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String log() {
        try {
            return COLOUR.matcher(new String(Files.readAllBytes(log), StandardCharsets.UTF_8))
                    .replaceAll("");
        } catch (IOException e) {
            return "";
        }
    }

    /** The last causes the log names, or else its last line. */
    private static String cause(String said) {
        var lines =
                said.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        var causes = lines.stream()
                .filter(line -> line.startsWith(CAUSED_BY))
                .map(line -> line.substring(CAUSED_BY.length()))
                .distinct()
                .toList();
        if (!causes.isEmpty())
            return String.join(", because ", causes.subList(Math.max(0, causes.size() - 2), causes.size()));
        return lines.isEmpty() ? "it said nothing" : lines.get(lines.size() - 1);
    }
}

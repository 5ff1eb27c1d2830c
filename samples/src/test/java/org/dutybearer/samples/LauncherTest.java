package org.dutybearer.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
    private final StringWriter said = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void aCommandThatDoesNotExistIsRefused() {
        assertThat(run("deliver")).isEqualTo(2);
        assertThat(said.toString()).contains("deliver");
    }

    @Test
    void aPortBeyondTheLastIsRefusedWithTheRule() {
        assertThat(run("serve", "--port", "70000")).isEqualTo(2);
        assertThat(said.toString()).contains("--port is a number from 1 to 65535, not 70000");
    }

    @Test
    void aDataFolderThatCannotBeMadeIsRefusedWithTheRemedy() throws IOException {
        var file = Files.writeString(folder.resolve("a-file"), "");

        assertThat(run("serve", "--data", file.resolve("var").toString())).isEqualTo(2);
        assertThat(said.toString()).contains("cannot write in the data folder", "--data");
    }

    @Test
    void dataInUseByAnotherServerAreRefused() throws IOException {
        try (var other = DataDirectory.take(folder)) {
            assertThat(run("serve", "--data", other.folder().toString())).isEqualTo(2);
        }
        assertThat(said.toString()).contains("another server is using the data in " + folder);
    }

    @Test
    void aDatabaseThatRefusesSaysSoBeforeAnyServerStarts() throws IOException {
        var address = "jdbc:postgresql://127.0.0.1:" + aPortNobodyListensOn() + "/cases";

        assertThat(run("serve", "--data", folder.toString(), "--db-url", address))
                .isEqualTo(2);
        assertThat(said.toString()).contains("the database refuses", "refused").doesNotContain("Starting");
    }

    @Test
    void anAddressThatIsNoPostgresqlIsRefused() {
        assertThat(run("serve", "--data", folder.toString(), "--db-url", "jdbc:mysql://127.0.0.1/cases"))
                .isEqualTo(2);
        assertThat(said.toString()).contains("expected jdbc:postgresql://host/name");
    }

    @Test
    void whatAKilledServerLeftIsSweptAtTheNextStart() throws IOException {
        var left = Files.createDirectories(folder.resolve("work/payara")).resolve("leftover");
        Files.writeString(left, "100 MB");

        DataDirectory.take(folder).close();

        assertThat(left).doesNotExist();
    }

    private static int aPortNobodyListensOn() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private int run(String... arguments) {
        var out = new PrintWriter(said, true);
        return Launcher.commandLine(Clock.systemUTC()).setOut(out).setErr(out).execute(arguments);
    }
}

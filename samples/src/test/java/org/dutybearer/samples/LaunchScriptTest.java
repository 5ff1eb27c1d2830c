package org.dutybearer.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script alone, in a working copy of its own, with tools that only tell how they were called. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LaunchScriptTest {
    private static final List<String> EVERYDAY_TOOLS = List.of(
            "bash",
            "env",
            "dirname",
            "readlink",
            "cat",
            "find",
            "sort",
            "cksum",
            "sed",
            "head",
            "tail",
            "grep",
            "mkdir",
            "rm",
            "id");

    @TempDir
    Path folder;

    private Path home;
    private Path tools;

    @BeforeEach
    void aWorkingCopyAndAMachineWithEverything() throws IOException {
        home = Files.createDirectories(folder.resolve("copy"));
        tools = Files.createDirectories(folder.resolve("tools"));
        Files.copy(Path.of("..", "dutybearer"), home.resolve("dutybearer"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        for (var module : List.of("core-model", "reporting/src", "portal-war", "samples"))
            Files.createDirectories(home.resolve(module));
        Files.writeString(home.resolve("reporting/pom.xml"), "<project/>");
        template("one");
        for (var name : EVERYDAY_TOOLS) tool(name, "exec " + whereIs(name) + " \"$@\"");
        tool("java", "[ \"$1\" = -version ] && echo 'openjdk version \"21.0.2\"' >&2 || echo \"java $*\"");
        tool("javac", "true");
        tool("npm", "true");
        tool("mvn", "echo built >> " + home + "/builds; mkdir -p " + home + "/samples/target/app");
    }

    @Test
    void anUnknownCommandIsRefusedInOneSentence() throws Exception {
        assertThat(dutybearer("deliver"))
                .isEqualTo(
                        new Outcome(
                                2,
                                "dutybearer: there is no command 'deliver': the commands are serve, brief, assess, obligations, donor-report, partner-form, test and bench (see ./dutybearer --help)."));
    }

    @Test
    void helpNamesEveryCommandAndBuildsNothing() throws Exception {
        var outcome = dutybearer("--help");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.said())
                .contains("serve", "brief", "assess", "obligations", "donor-report", "partner-form", "test");
        assertThat(builds()).isZero();
    }

    @Test
    void theFirstCallBuildsAndTheSecondDoesNot() throws Exception {
        assertThat(dutybearer("brief", "a.yaml").said()).contains("Building", "Launcher brief a.yaml");
        assertThat(dutybearer("brief", "a.yaml").said())
                .doesNotContain("Building")
                .contains("Launcher brief a.yaml");
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void aChangedSourceIsBuiltAgainAndSoIsARemovedOne() throws Exception {
        dutybearer("brief");
        template("two");
        dutybearer("brief");
        Files.delete(home.resolve("reporting/src/Template.java"));
        dutybearer("brief");

        assertThat(builds()).isEqualTo(3);
    }

    @Test
    void aFailedBuildIsShownAndTriedAgain() throws Exception {
        tool("mvn", "echo '[ERROR] Template.java:7 not a statement'; exit 1");
        var failed = dutybearer("serve");
        assertThat(failed.code()).isEqualTo(2);
        assertThat(failed.said()).contains("Template.java:7 not a statement", "the build failed", "var/build.log");

        tool("mvn", "mkdir -p " + home + "/samples/target/app");
        assertThat(dutybearer("serve").said()).contains("Building", "Launcher serve");
    }

    @Test
    void aMissingToolIsNamedWithWhatToInstall() throws Exception {
        missing("npm");
        assertThat(dutybearer("serve"))
                .isEqualTo(
                        new Outcome(
                                2,
                                "dutybearer: npm is missing, and the fonts of the documents come from there: install Node.js with npm (Debian: apt-get install npm), or let DUTYBEARER_FONTS name a folder that holds them."));
        missing("mvn");
        assertThat(dutybearer("serve").said()).contains("Maven is missing");
        missing("javac");
        assertThat(dutybearer("serve").said()).contains("has no compiler");
        missing("java");
        assertThat(dutybearer("serve").said())
                .contains("a JDK 17 or newer is missing")
                .hasLineCount(1);
    }

    @Test
    void whatIsBuiltNeedsJavaAlone() throws Exception {
        dutybearer("brief");
        missing("npm");
        missing("mvn");

        assertThat(dutybearer("brief").code()).isZero();
    }

    @Test
    void anOldJavaIsRefusedWithItsVersion() throws Exception {
        tool("java", "echo 'openjdk version \"1.8.0_402\"' >&2");

        assertThat(dutybearer("brief").said()).contains("1.8.0_402", "is too old", "JDK 17 or newer");
    }

    @Test
    void whatTheTestsNeedAndTheMachineLacksIsNamedWhereNobodyMayInstall() throws Exception {
        tool("id", "echo 1000");

        var outcome = dutybearer("test");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.said())
                .contains("the tests need chromium poppler-utils libreoffice-calc:", "sudo apt-get install")
                .hasLineCount(1);
    }

    @Test
    void whatTheTestsNeedIsInstalledWhereThatMayBe() throws Exception {
        tool("id", "echo 0");
        tool("apt-get", "echo \"apt-get $*\"");

        var outcome = dutybearer("test");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.said())
                .contains("apt-get install -q -y --no-install-recommends chromium poppler-utils libreoffice-calc");
    }

    @Test
    void aTestRunEndsAsMavenDoes() throws Exception {
        for (var tool : List.of("chromium", "pdftoppm", "soffice")) tool(tool, "true");
        tool("mvn", "echo \"mvn $*\"; exit 7");

        var outcome = dutybearer("test");

        assertThat(outcome.code()).isEqualTo(7);
        assertThat(outcome.said()).contains("verify", "surefire-reports");
    }

    private void template(String text) throws IOException {
        Files.writeString(home.resolve("reporting/src/Template.java"), text);
    }

    private void tool(String name, String script) throws IOException {
        var file = Files.writeString(tools.resolve(name), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void missing(String name) throws IOException {
        Files.delete(tools.resolve(name));
    }

    private long builds() throws IOException {
        var record = home.resolve("builds");
        return Files.exists(record) ? Files.readAllLines(record).size() : 0;
    }

    private Outcome dutybearer(String... arguments) throws IOException, InterruptedException {
        var command = new ProcessBuilder("bash", home.resolve("dutybearer").toString());
        command.command().addAll(List.of(arguments));
        command.environment().clear();
        command.environment().put("PATH", tools.toString());
        var process = command.redirectErrorStream(true).start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return new Outcome(process.waitFor(), said);
    }

    private static Path whereIs(String tool) {
        for (var folder : System.getenv("PATH").split(":", -1)) {
            var file = Path.of(folder, tool);
            if (Files.isExecutable(file)) return file;
        }
        throw new IllegalStateException("no " + tool + " on this machine");
    }

    private record Outcome(int code, String said) {}
}

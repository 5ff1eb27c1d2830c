package org.dutybearer.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dutybearer.assessment.RuleSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts the portal, says one line when it really answers, and ends it when told to. */
@Command(
        name = "serve",
        description =
                "Starts the portal on 127.0.0.1, with the sample cases and agreements, and demonstration accounts, on the first"
                        + " start.",
        footer = {
            "",
            "The password of the PostgreSQL user comes from DUTYBEARER_DB_PASSWORD.",
            "DUTYBEARER_DEMO_PASSWORD gives all demonstration accounts one password on the first start;",
            "without it each gets its own. Ctrl-C stops the server; the next start keeps the data."
        },
        mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int HIGHEST_PORT = 65_535;
    private static final String NAME = "DUTYBEARER_ORGANISATION";
    private static final String CODE = "DUTYBEARER_ORGANISATION_CODE";
    private static final String SMALL_NUMBERS = "DUTYBEARER_DONOR_SMALL_NUMBERS";

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Port on 127.0.0.1 (default: 8080).")
    private int port;

    @Option(names = "--data", paramLabel = "DIR", description = "Folder of the database and the log (default: var).")
    private @Nullable Path data;

    @Option(
            names = "--db-url",
            paramLabel = "URL",
            description = "A PostgreSQL instead of a file, jdbc:postgresql://host/name (default: DUTYBEARER_DB_URL).")
    private @Nullable String url;

    @Option(
            names = "--db-user",
            paramLabel = "NAME",
            description = "User of the PostgreSQL (default: DUTYBEARER_DB_USER).")
    private @Nullable String user;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (port < 1 || port > HIGHEST_PORT)
            throw new NotPossible("--port is a number from 1 to " + HIGHEST_PORT + ", not " + port + ".");
        // A rule file that cannot be read is refused here with its line, and not on the first page that needs it.
        RuleSet.shipped();
        var home = Launcher.home();
        try (var directory = DataDirectory.take(data == null ? home.resolve("var") : data)) {
            var database = database(directory);
            database.knock();
            var organisation = organisation(home);
            var server = Server.start(home, directory, database, port, organisation);
            if (!organisation.isEmpty())
                say("Reports to donors are made as " + organisation.get(NAME)
                        + ", which is invented, with small numbers "
                        + organisation.get(SMALL_NUMBERS) + ": set " + NAME + ", " + CODE + " and " + SMALL_NUMBERS
                        + " for your own (docs/configuration.md).");
            say("Starting the server (about half a minute) ...");
            return watch(server, directory);
        }
    }

    private int watch(Server server, DataDirectory directory) throws InterruptedException {
        var known = accounts(directory);
        var farewell = new Farewell(server);
        Runtime.getRuntime().addShutdownHook(farewell);
        try {
            server.awaitPortal(PATIENCE, this::say);
            var made = accounts(directory);
            if (!made.equals(known)) say(made);
            say("Dutybearer is ready at " + server.address() + " - " + howToSignIn(directory));
            var code = server.awaitEnd();
            throw new NotUp("the server ended by itself (exit code " + code + ")", "", directory.log());
        } catch (NotUp failure) {
            if (farewell.begun()) return 0;
            Runtime.getRuntime().removeShutdownHook(farewell);
            server.stop();
            spec.commandLine().getErr().println("dutybearer: " + failure.getMessage());
            return 1;
        }
    }

    /**
     * The invented organisation of the sample agreements, unless the environment says anything of a real one: no policy of ours is to be
     * put under another name.
     */
    private static Map<String, String> organisation(Path home) {
        if (Stream.of(NAME, CODE, SMALL_NUMBERS).anyMatch(System.getenv()::containsKey)) return Map.of();
        var sample = Reporter.read(home.resolve("samples/agreements/organisation.properties"));
        return Map.of(
                NAME, sample.name(),
                CODE, sample.code(),
                SMALL_NUMBERS, Optional.ofNullable(sample.smallNumbers()).orElseThrow());
    }

    private Database database(DataDirectory directory) {
        var address = orEnvironment(url, "DUTYBEARER_DB_URL");
        if (address == null) return Database.inFile(directory);
        return Database.postgresql(
                address, orEnvironment(user, "DUTYBEARER_DB_USER"), orEnvironment(null, "DUTYBEARER_DB_PASSWORD"));
    }

    private static @Nullable String orEnvironment(@Nullable String option, String variable) {
        var value = option == null ? System.getenv(variable) : option;
        return value == null || value.isBlank() ? null : value;
    }

    /** Names and passwords; empty where the portal wrote none. */
    private static String accounts(DataDirectory directory) {
        try {
            return Files.readString(directory.demoAccounts()).strip();
        } catch (IOException none) {
            return "";
        }
    }

    private static String howToSignIn(DataDirectory directory) {
        var accounts = directory.demoAccounts();
        if (Files.exists(accounts))
            return "sign in as staff, legal, donor, treaty_body or admin; the passwords are in " + accounts;
        return "sign in as staff, legal, donor, treaty_body or admin with the passwords of the first start, which printed them or took all of them"
                + " from DUTYBEARER_DEMO_PASSWORD";
    }

    private void say(String line) {
        var out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }

    /** Ends the server with this process, whatever ends this process, and calls that a success. */
    private final class Farewell extends Thread {
        private final Server server;
        private volatile boolean begun;

        Farewell(Server server) {
            super("farewell");
            this.server = server;
        }

        boolean begun() {
            return begun;
        }

        @Override
        public void run() {
            begun = true;
            say("Stopping ...");
            server.stop();
            say("Stopped. The data stay where they are.");
            // Told to stop and stopped: without this the virtual machine reports the signal as its exit code.
            Runtime.getRuntime().halt(0);
        }
    }
}

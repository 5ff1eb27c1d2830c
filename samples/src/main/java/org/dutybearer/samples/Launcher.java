package org.dutybearer.samples;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * What {@code ./dutybearer} hands over to. Exit codes: 0 done, 1 something broke, 2 refused, with one sentence that says why
 * and what to do.
 */
@Command(
        name = "dutybearer",
        description = "Cases, the treaty obligations they engage, and briefings that let nothing slip.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {Serve.class})
final class Launcher {
    static final int REFUSED = 2;

    private Launcher() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Launcher())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(
                        (mistake, arguments) -> refuse(mistake.getCommandLine(), mistake.getMessage()))
                .setExecutionExceptionHandler((failure, command, result) -> {
                    if (failure instanceof NotPossible) return refuse(command, failure.getMessage());
                    throw failure;
                });
    }

    /** The top of the working copy: where the build left the portal, and where {@code var/} and {@code samples/cases} are. */
    static Path home() {
        return Path.of(System.getProperty("dutybearer.home", "")).toAbsolutePath();
    }

    private static int refuse(CommandLine command, @Nullable String sentence) {
        command.getErr().println("dutybearer: " + sentence);
        return REFUSED;
    }
}

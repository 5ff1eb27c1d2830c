package org.dutybearer.samples;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.donor.ReportingPeriod;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/**
 * What {@code ./dutybearer} hands over to. Exit codes: 0 done, 1 something broke, 2 refused, with one sentence that says why
 * and what to do.
 */
@Command(
        name = "dutybearer",
        description = "Cases, the treaty obligations they engage, and briefings that let nothing slip.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class Launcher {
    static final int REFUSED = 2;

    private Launcher() {}

    public static void main(String[] arguments) {
        System.exit(commandLine(Clock.system(ZoneId.systemDefault())).execute(arguments));
    }

    static CommandLine commandLine(Clock clock) {
        return new CommandLine(new Launcher())
                .addSubcommand(new Serve())
                .addSubcommand(new Brief(clock))
                .addSubcommand(new Assess())
                .addSubcommand(new Obligations(clock))
                .addSubcommand(new DonorReport(clock))
                .addSubcommand(new PartnerFigures(clock))
                .registerConverter(Locale.class, Locale::forLanguageTag)
                .registerConverter(ReportingPeriod.class, Launcher::period)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(
                        (mistake, arguments) -> refuse(mistake.getCommandLine(), sentence(mistake)))
                .setExecutionExceptionHandler((failure, command, result) -> {
                    if (failure instanceof NotPossible) return refuse(command, failure.getMessage());
                    if (failure instanceof Refusal refusal && refusal.reason() == Reason.RULE_FAULTY)
                        return refuse(command, Sentence.of(refusal));
                    throw failure;
                });
    }

    /** The top of the working copy: where the build left the portal, and where {@code var/} and {@code samples/cases} are. */
    static Path home() {
        return Path.of(System.getProperty("dutybearer.home", "")).toAbsolutePath();
    }

    private static ReportingPeriod period(String text) {
        try {
            return ReportingPeriod.parse(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new TypeConversionException("it is two days, such as 2026-01-01/2026-12-31");
        }
    }

    private static String sentence(ParameterException mistake) {
        return mistake.getMessage() + ": see ./"
                + mistake.getCommandLine().getCommandSpec().qualifiedName() + " --help";
    }

    private static int refuse(CommandLine command, @Nullable String sentence) {
        command.getErr().println("dutybearer: " + sentence);
        return REFUSED;
    }
}

package org.dutybearer.samples;

import java.nio.file.Path;
import java.util.Locale;
import org.dutybearer.donor.Agreement;
import org.dutybearer.donor.ReportingPeriod;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command says that works under an agreement: which one, of which period, in which language, who asks and where to write. */
final class UnderAgreement {
    @Parameters(paramLabel = "FILE", description = "The agreement, in YAML or JSON.")
    private Path file = Path.of("");

    @Option(
            names = "--period",
            required = true,
            paramLabel = "FROM/TO",
            description = "Which of the periods of the agreement, such as 2025-01-01/2025-12-31.")
    @SuppressWarnings("NullAway.Init")
    private ReportingPeriod period;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Folder for what is written; made where missing.")
    private Path out = Path.of("");

    @Option(
            names = "--language",
            paramLabel = "L",
            defaultValue = "en",
            description = "Language of what is written: en, fr, es or ar (default: ${DEFAULT-VALUE}).")
    private Locale language = Locale.ENGLISH;

    @Option(
            names = "--organisation",
            paramLabel = "FILE",
            description = "Who reports and what it decided (default: organisation.properties beside the agreement).")
    private @Nullable Path organisation;

    Path file() {
        return file;
    }

    Agreement agreement() {
        return AgreementOnDisk.read(file, period);
    }

    ReportingPeriod period() {
        return period;
    }

    Path out() {
        return out;
    }

    Locale language() {
        return language;
    }

    Reporter reporter() {
        return Reporter.read(organisation == null ? file.resolveSibling("organisation.properties") : organisation);
    }
}

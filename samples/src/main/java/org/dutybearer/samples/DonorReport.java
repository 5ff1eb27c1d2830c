package org.dutybearer.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dutybearer.briefing.CountedCases;
import org.dutybearer.briefing.Disclosure;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.core.Text;
import org.dutybearer.donor.Agreement;
import org.dutybearer.donor.DonorPreview;
import org.dutybearer.donor.DonorSummary;
import org.dutybearer.donor.PublishedReport;
import org.dutybearer.donor.ReportKind;
import org.dutybearer.donor.ReportOrder;
import org.dutybearer.donor.ReportsOnFile;
import org.dutybearer.donor.SmallNumbers;
import org.dutybearer.reporting.DataPackage;
import org.dutybearer.reporting.DonorWorkbook;
import org.dutybearer.reporting.FileName;
import org.dutybearer.reporting.HxlTable;
import org.dutybearer.reporting.IatiResults;
import org.dutybearer.samples.DocumentsOnDisk.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Writes the report of a period under an agreement in all the forms it leaves in, of one snapshot. What donors have already is kept in a
 * file beside the agreement: the next report is held against it.
 */
@Command(
        name = "donor-report",
        description = "Writes the report to a donor under an agreement: workbook, HXL, IATI and data package.",
        footer = {
            "",
            "Small numbers are left out by the policy of the organisation, and with them what would give them back, in"
                    + " this report or by comparing it with an earlier one. Which reports the donor has stands in"
                    + " FILE.reports, beside the agreement: --released adds this one, once it has left.",
            "docs/donor-reports.md says what the files hold."
        },
        mixinStandardHelpOptions = true)
final class DonorReport implements Callable<Integer> {
    private final Clock clock;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private UnderAgreement under;

    @Option(
            names = "--kind",
            paramLabel = "K",
            description =
                    "What the report is to the donor: ${COMPLETION-CANDIDATES} (default: FINAL for the last period,"
                            + " otherwise ANNUAL for a whole year and INTERIM for less).")
    private @Nullable ReportKind kind;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "Day of disclosure, such as 2026-02-01 (default: today).")
    private @Nullable LocalDate on;

    @Option(
            names = "--small-numbers",
            paramLabel = "T/R",
            description = "Counts of people below T are not told, others to the nearest R, such as 5/1 (default: as the"
                    + " organisation decided; without either nothing is reported).")
    private @Nullable String smallNumbers;

    @Option(
            names = "--explain",
            paramLabel = "CODE=TEXT",
            description = "Why an indicator is off its target or changed, in the language of the report.")
    private Map<String, String> explanations = new LinkedHashMap<>();

    @Option(
            names = "--preview",
            description = "Writes no report, and prints what is left out and why. It shows what donors may not see.")
    private boolean preview;

    @Option(
            names = "--released",
            description = "Notes in FILE.reports that the donor has this report, which lies in --out as it left; writes"
                    + " nothing else.")
    private boolean released;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    DonorReport(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (preview && released)
            throw new NotPossible(
                    "a preview does not leave: give --released without --preview, once the report has left.");
        var reporter = under.reporter();
        var policy = policy(reporter);
        var agreement = under.agreement();
        var earlier = earlier();
        var cases = cases(reporter);
        var order = new ReportOrder(
                agreement,
                under.period(),
                kind == null ? agreement.kind(under.period()) : kind,
                reporter.name(),
                under.language(),
                explained());
        var counted = counted(agreement, cases);
        var again = again(order, counted, policy, earlier);
        if (again.isPresent() && !preview) {
            // The donor has these figures: this is the same report, in the same words or in those of another language.
            var documents = documents(reporter, again.get());
            if (!released) requireNothingElseThere(documents);
            (released ? unchanged(documents) : write(documents))
                    .forEach(spec.commandLine().getOut()::println);
            return 0;
        }
        var made = made(order, counted, policy, earlier);
        if (preview) return tell(made);
        var documents = documents(reporter, made.summary());
        (released ? unchanged(documents) : write(documents))
                .forEach(spec.commandLine().getOut()::println);
        if (released) note(earlier, made.summary());
        return 0;
    }

    /**
     * The report that left last, made again: where it was one of this period and day, and its figures are what would leave now. Whoever
     * asks for it in a second language is given the same version, not one more.
     */
    private Optional<DonorSummary> again(
            ReportOrder order, CountedCases counted, SmallNumbers policy, List<PublishedReport> earlier) {
        if (earlier.isEmpty()) return Optional.empty();
        var last = earlier.get(earlier.size() - 1);
        if (!last.period().equals(under.period())
                || !last.snapshotDay().equals(day())
                || !last.smallNumbers().equals(policy)
                || last.agreementVersion() != order.agreement().version()) return Optional.empty();
        var summary = made(order, counted, policy, earlier.subList(0, earlier.size() - 1))
                .summary();
        var figures = PublishedReport.of(summary, last.releasedAt()).figures();
        return Optional.of(summary).filter(same -> figures.equals(last.figures()) && same.version() == last.version());
    }

    private SmallNumbers policy(Reporter reporter) {
        var set = smallNumbers == null ? reporter.smallNumbers() : smallNumbers;
        try {
            return SmallNumbers.set(set);
        } catch (Refusal notSet) {
            throw new NotPossible(Sentence.of(notSet), notSet);
        } catch (IllegalArgumentException e) {
            throw new NotPossible(
                    "'" + set
                            + "' is not a policy for small numbers: give threshold and rounding, such as 5/1; a"
                            + " threshold is "
                            + SmallNumbers.LEAST_THRESHOLD + " or more.",
                    e);
        }
    }

    private LocalDate day() {
        return on == null ? LocalDate.now(clock) : on;
    }

    private Path reports() {
        return under.file().resolveSibling(under.file().getFileName() + ".reports");
    }

    /** Without those it has, nobody could say what the donor can work out: a file that cannot be read is no empty one. */
    private List<PublishedReport> earlier() {
        try {
            return Files.exists(reports()) ? ReportsOnFile.read(Files.readString(reports())) : List.of();
        } catch (IOException | IllegalArgumentException e) {
            throw new NotPossible(
                    reports() + " cannot be read (" + e.getMessage()
                            + "): bring it back from a copy; what the donor has" + " has to be known.",
                    e);
        }
    }

    /** Each is read before one is refused, so that the faults of all are told at once. */
    private Map<CaseFile, Path> cases(Reporter reporter) {
        var cases = new LinkedHashMap<CaseFile, Path>();
        var faults = new ArrayList<String>();
        for (var path : reporter.cases().stream()
                .flatMap(folder -> files(folder).stream())
                .toList()) {
            try {
                var read = CaseOnDisk.read(path);
                for (var other : cases.entrySet())
                    if (other.getKey().ref().equals(read.ref()))
                        faults.add(path + " is a second file of the case " + read.ref() + ", beside " + other.getValue()
                                + ": keep one of them.");
                cases.put(read, path);
            } catch (NotPossible fault) {
                faults.add(fault.getMessage());
            }
        }
        if (!faults.isEmpty()) throw new NotPossible(String.join(System.lineSeparator(), faults));
        return cases;
    }

    private static List<Path> files(Path of) {
        if (!Files.isDirectory(of)) return List.of(of);
        try (var listed = Files.list(of)) {
            return listed.filter(path -> path.toString().matches("(?i).*\\.(ya?ml|json)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new NotPossible(of + " cannot be read.", e);
        }
    }

    private Map<String, Text> explained() {
        return explanations.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> Text.of(under.language(), each.getValue())));
    }

    private DonorPreview made(
            ReportOrder order, CountedCases counted, SmallNumbers policy, List<PublishedReport> earlier) {
        try {
            return DonorPreview.of(order, counted, policy, earlier);
        } catch (Refusal refusal) {
            throw new NotPossible(Sentence.of(under.file(), refusal), refusal);
        }
    }

    /** Those it is about that were open by the day; the others are kept out of what is written in the report. */
    private CountedCases counted(Agreement agreement, Map<CaseFile, Path> cases) {
        var day = day();
        var counted = new LinkedHashMap<>(cases);
        counted.keySet()
                .removeIf(file -> !agreement.covers(file) || file.openedOn().isAfter(day));
        var disclosure = Disclosure.shipped();
        try {
            return disclosure.count(
                    counted.keySet(),
                    () -> cases.keySet().stream().filter(file -> !counted.containsKey(file)),
                    agreement.frame(),
                    day);
        } catch (Refusal refusal) {
            throw refused(disclosure, counted, day, refusal);
        }
    }

    /** A refusal names the place in a case, and not the file that the case came from. */
    private static NotPossible refused(
            Disclosure disclosure, Map<CaseFile, Path> cases, LocalDate day, Refusal refusal) {
        for (var each : cases.entrySet()) {
            try {
                disclosure.brief(each.getKey(), Audience.DONOR, Locale.ENGLISH, day);
            } catch (Refusal ofThis) {
                // Such a case is left out, so it was another that stopped the report.
                if (ofThis.reason() == Reason.CONSENT_MISSING) continue;
                return new NotPossible(Sentence.of(each.getValue(), ofThis), ofThis);
            }
        }
        return new NotPossible(Sentence.of(refusal), refusal);
    }

    private Map<FileName, Document> documents(Reporter reporter, DonorSummary summary) {
        var documents = new LinkedHashMap<FileName, Document>();
        documents.put(name(reporter, summary, "xlsx"), to -> DonorWorkbook.write(summary, to));
        documents.put(name(reporter, summary, "csv"), to -> HxlTable.write(summary, to));
        reporter.publisher()
                .ifPresentOrElse(
                        publisher -> documents.put(
                                name(reporter, summary, "xml"), to -> IatiResults.write(summary, publisher, to)),
                        () -> spec.commandLine()
                                .getErr()
                                .println("dutybearer: no IATI file, because the organisation has no line"
                                        + " iati.identifier."));
        documents.put(name(reporter, summary, "zip"), to -> DataPackage.write(summary, to));
        return documents;
    }

    /** The donor has this version: a file of it that lies there with other words in it is not written over. */
    private void requireNothingElseThere(Map<FileName, Document> documents) {
        for (var document : documents.entrySet()) {
            var there = under.out().resolve(document.getKey().text());
            if (Files.exists(there) && !isWritten(there, document.getValue()))
                throw new NotPossible(
                        there + " is of a report that left and says something else. It is not written over: give the"
                                + " explanations and the kind it left with, or another folder with --out.");
        }
    }

    private boolean isWritten(Path there, Document document) {
        try {
            var now = new ByteArrayOutputStream();
            document.write(now);
            return Arrays.equals(now.toByteArray(), Files.readAllBytes(there));
        } catch (IOException e) {
            throw new NotPossible(there + " cannot be read (" + e.getClass().getSimpleName() + ").", e);
        } catch (Refusal refusal) {
            throw new NotPossible(Sentence.of(under.file(), refusal), refusal);
        }
    }

    /**
     * What left is in the folder and is what would be written now: otherwise figures would be noted that the donor does not have. Nothing
     * is written over.
     */
    private List<Path> unchanged(Map<FileName, Document> documents) {
        for (var document : documents.entrySet()) {
            var there = under.out().resolve(document.getKey().text());
            if (!Files.exists(there))
                throw new NotPossible(there
                        + " is not there: give with --out the folder of the report that left, and with --on its day.");
            if (!isWritten(there, document.getValue()))
                throw new NotPossible(there
                        + " is not what would be written now: the cases, the agreement or what the organisation"
                        + " decided have changed since. Make the report anew in another folder and compare the"
                        + " two. Note the one that left from the cases as they were then; where none has left yet,"
                        + " hand over the new one and note that.");
        }
        return documents.keySet().stream()
                .map(name -> under.out().resolve(name.text()))
                .toList();
    }

    private List<Path> write(Map<FileName, Document> documents) {
        try {
            return DocumentsOnDisk.write(under.out(), documents);
        } catch (Refusal refusal) {
            throw new NotPossible(Sentence.of(under.file(), refusal), refusal);
        }
    }

    private static FileName name(Reporter reporter, DonorSummary summary, String extension) {
        try {
            return FileName.ofDonorReport(reporter.code(), summary, extension);
        } catch (IllegalArgumentException e) {
            throw new NotPossible(
                    "no file name can be made of the code of the organisation or the donor, or of the number of the"
                            + " agreement: "
                            + e.getMessage() + ".",
                    e);
        }
    }

    private void note(List<PublishedReport> earlier, DonorSummary summary) {
        var all = new ArrayList<>(earlier);
        all.add(PublishedReport.of(summary, clock.instant()));
        try {
            var part = Files.createTempFile(reports().toAbsolutePath().getParent(), ".dutybearer-", ".part");
            Files.writeString(part, ReportsOnFile.text(all));
            Files.move(part, reports(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new NotPossible(
                    "the report is as it left, but " + reports() + " cannot be written ("
                            + e.getClass().getSimpleName() + "): do not hand the report over before it is noted there.",
                    e);
        }
    }

    /** For staff: what the donor will not see, with the true figures. */
    private int tell(DonorPreview made) {
        PrintWriter terminal = spec.commandLine().getOut();
        for (var hidden : made.hidden()) terminal.println(hidden.cell() + " = " + hidden.value() + "  " + hidden.why());
        for (var ref : made.casesLeftOut())
            terminal.println(ref + "  is left out: nobody in it lets donors know of it (CASE_EXISTENCE for DONOR)");
        terminal.println(made.hidden().size() + " figures and "
                + made.casesLeftOut().size() + " cases are left out. Not for the donor.");
        return 0;
    }
}

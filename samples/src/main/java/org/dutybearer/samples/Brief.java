package org.dutybearer.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dutybearer.briefing.Briefing;
import org.dutybearer.briefing.Disclosure;
import org.dutybearer.briefing.Ledger;
import org.dutybearer.briefing.LedgerKey;
import org.dutybearer.briefing.Portfolio;
import org.dutybearer.briefing.PseudonymKey;
import org.dutybearer.briefing.TextKind;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.donor.Definitions;
import org.dutybearer.donor.DonorSummary;
import org.dutybearer.donor.ReportingPeriod;
import org.dutybearer.reporting.BriefingPdf;
import org.dutybearer.reporting.DonorWorkbook;
import org.dutybearer.reporting.FileName;
import org.dutybearer.samples.DocumentsOnDisk.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Writes the briefing of each case as a PDF and the results of all of them as a workbook for donors. Every document is made
 * before the first is written, so that a refusal leaves nothing behind.
 */
@Command(
        name = "brief",
        description = "Writes the PDF of each case and one workbook for donors over all of them, without a server.",
        footer = {
            "",
            "For the audience DONOR it writes the workbook alone: donors get results and no case. A case stands in it"
                    + " while somebody in it lets donors know of it (CASE_EXISTENCE for DONOR). For any --kind but"
                    + " BRIEFING it writes the PDF alone."
        },
        mixinStandardHelpOptions = true)
final class Brief implements Callable<Integer> {
    /** It warns of a build of its PDF writer that it does not need here; held, so that the level stays set. */
    private static final Logger REPORT_LIBRARY = Logger.getLogger("net.sf.jasperreports");

    private final Clock clock;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Case files in YAML or JSON.")
    private List<Path> files = List.of();

    @Option(
            names = "--audience",
            required = true,
            paramLabel = "A",
            description = "Whom it is for: ${COMPLETION-CANDIDATES}.")
    private Audience audience = Audience.PUBLIC;

    @Option(
            names = "--language",
            required = true,
            paramLabel = "L",
            description =
                    "Language of the documents: en, fr, es, ar, ru, zh or kk. The workbook is written in English where"
                            + " it does not speak it (it speaks en, fr, es and ar).")
    private Locale language = Locale.ENGLISH;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Folder for the documents; made where missing.")
    private Path out = Path.of("");

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "Day of disclosure, such as 2026-11-24 (default: today).")
    private @Nullable LocalDate on;

    @Option(
            names = "--period",
            paramLabel = "FROM/TO",
            description = "Days the workbook reports on (default: from the first of January to the day of disclosure).")
    private @Nullable ReportingPeriod period;

    @Option(
            names = "--organisation",
            paramLabel = "NAME",
            description =
                    "Who reports to the donor, publishes or prepared it, as the document says it (default: that it is not named).")
    private @Nullable String organisation;

    @Option(
            names = "--kind",
            paramLabel = "K",
            defaultValue = "BRIEFING",
            description = "What the PDF is: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Kind kind = Kind.BRIEFING;

    @Option(
            names = "--annex",
            description = "Adds an annex to the PDF: every provision, element by element, as the lawyers check it.")
    private boolean annex;

    @Option(
            names = "--pseudonym-key",
            paramLabel = "FILE",
            description = "File of " + PseudonymKey.BYTES
                    + " bytes or more that nobody can guess: with it the same document is made again, letter by letter"
                    + " (default: who is Person A is dealt anew each time).")
    private @Nullable Path pseudonymKey;

    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            description =
                    "Writes down beside the PDF of one case what it tells, as digests under the key of --ledger-key: a"
                            + " later briefing says what has changed since. It is for you alone, and holds no word of the"
                            + " case.")
    private @Nullable Path ledger;

    @Option(
            names = "--since",
            paramLabel = "FILE",
            description = "Ledger of an earlier briefing of the same case for the same audience: the PDF says what has"
                    + " changed since then.")
    private @Nullable Path since;

    @Option(
            names = "--ledger-key",
            paramLabel = "FILE",
            description = "File of " + LedgerKey.BYTES
                    + " bytes or more that nobody can guess, always the same one; never give it away with a ledger.")
    private @Nullable Path ledgerKey;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** That of the briefing that was made, once it is. */
    private @Nullable Ledger ledgerWritten;

    /** What the PDF of a case is. */
    enum Kind {
        BRIEFING,
        STATEMENT,
        APPEAL,
        PORTFOLIO
    }

    Brief(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        REPORT_LIBRARY.setLevel(Level.SEVERE);
        requireTogether();
        var day = on == null ? LocalDate.now(clock) : on;
        var cases = read();
        var documents = new LinkedHashMap<Path, Document>();
        documents(cases, day).forEach((name, document) -> documents.put(out.resolve(name.text()), document));
        if (ledger != null && ledgerWritten != null) {
            var written = ledgerWritten.toString().getBytes(UTF_8);
            documents.put(ledger, to -> to.write(written));
        }
        for (var path : DocumentsOnDisk.write(documents, remedy()))
            spec.commandLine().getOut().println(path);
        return 0;
    }

    private String remedy() {
        var another = "choose another folder with --out";
        return ledger == null ? another + "." : another + ", or another file with --ledger.";
    }

    private void requireTogether() {
        requireLedger();
        if (kind == Kind.BRIEFING) return;
        if (audience == Audience.DONOR)
            throw new NotPossible(
                    "donors get the workbook and no PDF: leave --kind out, or choose another --audience.");
        if (annex) throw new NotPossible("only a briefing has an annex: leave --annex out, or --kind.");
    }

    private void requireLedger() {
        if (ledger == null && since == null) {
            if (ledgerKey != null) throw new NotPossible("--ledger-key is for --ledger and --since: give one of them.");
            return;
        }
        String asked = ledger == null ? "--since" : "--ledger";
        if (ledgerKey == null)
            throw new NotPossible(asked + " needs --ledger-key: a file of " + LedgerKey.BYTES
                    + " bytes or more from a source of randomness, the same for every ledger.");
        if (kind != Kind.BRIEFING)
            throw new NotPossible("only a briefing says what changed: leave " + asked + " out, or --kind.");
        if (audience == Audience.DONOR)
            throw new NotPossible("donors get the workbook, which does not say what changed: leave " + asked + " out.");
        if (files.size() > 1) throw new NotPossible("a ledger is of one case: give one case file with " + asked + ".");
    }

    /** All of them, so that the faults of all are told at once. */
    private List<CaseFile> read() {
        var cases = new ArrayList<CaseFile>();
        var faults = new ArrayList<String>();
        for (var file : files) {
            try {
                cases.add(CaseOnDisk.read(file));
            } catch (NotPossible fault) {
                faults.add(fault.getMessage());
            }
        }
        if (!faults.isEmpty()) throw new NotPossible(String.join(System.lineSeparator(), faults));
        return cases;
    }

    private Map<FileName, Document> documents(List<CaseFile> cases, LocalDate day) {
        var disclosure = Disclosure.shipped().under(key());
        if (kind == Kind.PORTFOLIO) return portfolio(disclosure, cases, day);
        var documents = new LinkedHashMap<FileName, Document>();
        var forDonors = new ArrayList<Briefing>();
        for (int i = 0; i < cases.size(); i++) {
            try {
                var file = cases.get(i);
                if (audience != Audience.DONOR) {
                    var pdf = pdf(disclosure, file, day);
                    if (documents.put(name(file, day), to -> to.write(pdf)) != null) throw secondFile(i, file);
                }
                if (kind == Kind.BRIEFING)
                    forDonors(disclosure, files.get(i), file, day).ifPresent(forDonors::add);
            } catch (Refusal refusal) {
                throw new NotPossible(Sentence.of(files.get(i), refusal), refusal);
            }
        }
        if (forDonors.isEmpty()) return documents;
        var covered = period == null ? new ReportingPeriod(day.withDayOfYear(1), day) : period;
        var summary = DonorSummary.of(organisation(ofWorkbook()), covered, ofWorkbook(), day, forDonors);
        // No case reference: the workbook goes to donors, who get none.
        var name = new FileName("donor-summary_" + covered.start() + "--" + covered.end() + "_"
                + ofWorkbook().toLanguageTag() + ".xlsx");
        documents.put(name, to -> DonorWorkbook.write(summary, to));
        return documents;
    }

    /** Where it was asked for nobody but donors, a case they may not know of stops it; otherwise it is left out, which is said. */
    private Optional<Briefing> forDonors(Disclosure disclosure, Path path, CaseFile file, LocalDate day) {
        try {
            return Optional.of(disclosure.brief(file, Audience.DONOR, ofWorkbook(), day));
        } catch (Refusal refusal) {
            if (audience == Audience.DONOR || refusal.reason() != Reason.CONSENT_MISSING) throw refusal;
            spec.commandLine()
                    .getErr()
                    .println("dutybearer: not in the workbook for donors: " + Sentence.of(path, refusal));
            return Optional.empty();
        }
    }

    /** A workbook speaks fewer languages than a briefing; its name says which. */
    private Locale ofWorkbook() {
        return Definitions.languages().stream()
                .filter(each -> each.getLanguage().equals(language.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    private PseudonymKey key() {
        return pseudonymKey == null ? PseudonymKey.random() : key(pseudonymKey, "--pseudonym-key", PseudonymKey::of);
    }

    private static <K> K key(Path file, String option, Function<byte[], K> of) {
        try {
            return of.apply(read(file, option));
        } catch (IllegalArgumentException tooShort) {
            throw new NotPossible(
                    file + ": " + tooShort.getMessage() + "; make one from a source of randomness.", tooShort);
        }
    }

    private static byte[] read(Path file, String option) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new NotPossible(
                    "cannot read " + file + " (" + e.getClass().getSimpleName() + "): give " + option + " another.", e);
        }
    }

    /** With what has changed, and remembered for the next, where that is asked for. */
    private Briefing compared(Briefing briefing) {
        if (ledgerKey == null) return briefing;
        var key = key(ledgerKey, "--ledger-key", LedgerKey::of);
        if (ledger != null) ledgerWritten = briefing.ledger(key);
        if (since == null) return briefing;
        var last = ledger(since);
        try {
            return briefing.since(last, key);
        } catch (Refusal refusal) {
            throw new NotPossible(Sentence.of(since, refusal), refusal);
        }
    }

    private static Ledger ledger(Path file) {
        try {
            return Ledger.parse(new String(read(file, "--since"), UTF_8));
        } catch (IllegalArgumentException unreadable) {
            throw new NotPossible(
                    file + " is no ledger that can be read: " + unreadable.getMessage()
                            + ". Give --since one that --ledger has written.",
                    unreadable);
        }
    }

    private Map<FileName, Document> portfolio(Disclosure disclosure, List<CaseFile> cases, LocalDate day) {
        var briefings = new ArrayList<Briefing>();
        for (int i = 0; i < cases.size(); i++) {
            var file = cases.get(i);
            if (cases.subList(0, i).stream().anyMatch(other -> other.ref().equals(file.ref())))
                throw secondFile(i, file);
            try {
                briefings.add(disclosure.brief(file, audience, language, day));
            } catch (Refusal refusal) {
                throw new NotPossible(Sentence.of(files.get(i), refusal), refusal);
            }
        }
        var pdf = BriefingPdf.portfolio(Portfolio.of(briefings), organisation(language))
                .bytes();
        return Map.of(FileName.ofPortfolio(audience, day, language), to -> to.write(pdf));
    }

    private String organisation(Locale in) {
        return organisation == null ? BriefingPdf.organisationNotNamed(in) : organisation;
    }

    private NotPossible secondFile(int i, CaseFile file) {
        return new NotPossible(
                files.get(i) + " is the second file of the case " + file.ref() + ": give each case once.");
    }

    private byte[] pdf(Disclosure disclosure, CaseFile file, LocalDate day) {
        return switch (kind) {
            case BRIEFING -> {
                var briefing = compared(disclosure.brief(file, audience, language, day));
                yield (annex ? BriefingPdf.withAnnex(briefing) : BriefingPdf.of(briefing)).bytes();
            }
            case STATEMENT ->
                BriefingPdf.statement(published(disclosure, TextKind.STATEMENT, file, day), organisation(language))
                        .bytes();
            case APPEAL ->
                BriefingPdf.appeal(published(disclosure, TextKind.APPEAL, file, day), organisation(language))
                        .bytes();
            case PORTFOLIO -> throw new IllegalStateException("of several cases");
        };
    }

    private Briefing published(Disclosure disclosure, TextKind text, CaseFile file, LocalDate day) {
        return disclosure.publish(file, text, audience, language, day);
    }

    /** A briefing is what a case is asked for first; any other kind says which it is. */
    private FileName name(CaseFile file, LocalDate day) {
        return switch (kind) {
            case BRIEFING -> FileName.ofCase(file.ref(), audience, day, language, "pdf");
            case STATEMENT -> FileName.ofCase(file.ref(), "statement", audience, day, language);
            case APPEAL -> FileName.ofCase(file.ref(), "appeal", audience, day, language);
            case PORTFOLIO -> FileName.ofPortfolio(audience, day, language);
        };
    }
}

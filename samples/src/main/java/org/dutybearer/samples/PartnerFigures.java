package org.dutybearer.samples;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.donor.Agreement;
import org.dutybearer.reporting.CellFault;
import org.dutybearer.reporting.FileName;
import org.dutybearer.reporting.Given;
import org.dutybearer.reporting.PartnerForm;
import org.dutybearer.reporting.PartnerWorkbook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Asks a partner for the figures of an agreement that no rule counts, and takes what comes back. What was taken is printed as the
 * agreement has it under {@code entered}, for a person to read and put there: no program writes into an agreement.
 */
@Command(
        name = "partner-form",
        description =
                "Writes the blank form in which a partner gives the figures that no rule counts, or reads one that came back.",
        footer = {
            "",
            "What a form says is printed as lines for the agreement. Where a cell breaks a rule nothing is taken, and a workbook"
                    + " for the partner names each cell, the rule and the remedy.",
            "docs/donor-reports.md says what partners are asked for."
        },
        mixinStandardHelpOptions = true)
final class PartnerFigures implements Callable<Integer> {
    private final Clock clock;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private UnderAgreement under;

    @Option(
            names = "--read",
            paramLabel = "WORKBOOK",
            description = "A form that came back, of this agreement, period and language.")
    private @Nullable Path filled;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    PartnerFigures(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var form = form(under.agreement());
        try {
            if (filled == null) write(form, "partner-form", to -> PartnerWorkbook.blank(form, to));
            else read(form, filled).forEach(this::tell);
            return 0;
        } catch (Refusal refusal) {
            throw new NotPossible(Sentence.of(refusal), refusal);
        }
    }

    private PartnerForm form(Agreement agreement) {
        var asked = agreement.toAsk(under.period(), under.language());
        if (asked.isEmpty())
            throw new NotPossible(under.file()
                    + ": a rule counts every indicator, or the agreement gives its figure for this period already, so"
                    + " there is nothing to ask a partner for.");
        var reporter = under.reporter();
        return new PartnerForm(
                agreement.reference(),
                reporter.name(),
                agreement.title().in(under.language()).orElseGet(agreement.title()::original),
                under.period(),
                under.language(),
                LocalDate.now(clock),
                asked);
    }

    private List<Given> read(PartnerForm form, Path workbook) {
        try (var in = Files.newInputStream(workbook)) {
            return PartnerWorkbook.read(form, in);
        } catch (IOException e) {
            throw new NotPossible(
                    workbook + " cannot be read (" + e.getClass().getSimpleName()
                            + "): let --read name the workbook that came back.",
                    e);
        } catch (Refusal refusal) {
            if (refusal.reason() != Reason.PARTNER_WORKBOOK_FAULTY) throw refusal;
            var faults = refusal.details().stream().map(CellFault.class::cast).toList();
            write(
                    form,
                    "partner-form-errors",
                    to -> PartnerWorkbook.errors(faults, form.organisation(), under.language(), form.madeOn(), to));
            throw new NotPossible(
                    workbook + " holds faults, and nothing of it was taken: send the sheet of errors to the partner.",
                    refusal);
        }
    }

    private void write(PartnerForm form, String kind, DocumentsOnDisk.Document document) {
        var name = new FileName(String.join(
                "_",
                form.agreement().text(),
                kind,
                under.period().start() + "--" + under.period().end(),
                under.language().toLanguageTag() + ".xlsx"));
        DocumentsOnDisk.write(under.out(), Map.of(name, document))
                .forEach(spec.commandLine().getOut()::println);
    }

    /** The source is what the partner typed: in quotes, and in one line. */
    private void tell(Given given) {
        var figure = given.figure();
        spec.commandLine()
                .getOut()
                .println(given.code() + ": {period: " + given.period() + ", "
                        + (figure.number().isPresent() ? "value: " : "reason: ") + figure + ", source: {"
                        + under.language().toLanguageTag() + ": \""
                        + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(given.source())) + "\"}}");
    }
}

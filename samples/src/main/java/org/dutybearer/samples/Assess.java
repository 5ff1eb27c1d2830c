package org.dutybearer.samples;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dutybearer.assessment.Advice;
import org.dutybearer.assessment.Assessor;
import org.dutybearer.assessment.RuleSet;
import org.dutybearer.treaty.TreatyRegister;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds a case file against the law and says what it engages. Nothing is printed before all of it is known. */
@Command(
        name = "assess",
        description =
                "Says which obligations a case engages, element by element, how far they reach, and what to ask next.",
        footer = {
            "",
            "It is for the case team: it counts everything on record, whoever has agreed to be shown. It names persons",
            "by their keys in the case file, never by name."
        },
        mixinStandardHelpOptions = true)
final class Assess implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A case file in YAML or JSON.")
    private Path file = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "TEXT",
            description = "text for a person, json for a program (default: text).")
    private Form form = Form.TEXT;

    @Option(
            names = "--rules",
            paramLabel = "FOLDER",
            description = "Rule files of your own, with their rule-set.txt, instead of those supplied (docs/rules.md).")
    private @Nullable Path rules;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        var assessor = rules == null ? Assessor.shipped() : new Assessor(RuleSet.read(rules), TreatyRegister.shipped());
        var read = CaseOnDisk.read(file);
        var assessments = assessor.assess(read);
        var findings = new Findings(read, assessments);
        var advice = Advice.of(read, assessments, assessor.rules());
        var answer = new StringWriter();
        switch (form) {
            case TEXT ->
                new AssessText(findings, advice, assessor.rules(), width(System.getenv("COLUMNS"))).writeTo(answer);
            case JSON -> AssessJson.write(findings, advice, assessor.rules(), answer);
        }
        spec.commandLine().getOut().print(answer);
        spec.commandLine().getOut().flush();
        return 0;
    }

    /** As wide as the terminal, which the launcher tells, and no wider than can be read. */
    static int width(@Nullable String columns) {
        return Optional.ofNullable(columns)
                .filter(c -> c.matches("[1-9][0-9]{0,3}"))
                .map(Integer::parseInt)
                .map(c -> Math.max(AssessText.NARROWEST, Math.min(c, AssessText.WIDEST)))
                .orElse(AssessText.WIDEST);
    }
}

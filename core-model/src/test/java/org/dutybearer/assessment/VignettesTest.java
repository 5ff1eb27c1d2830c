package org.dutybearer.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.core.Truth;
import org.dutybearer.interchange.CaseFileReader;
import org.dutybearer.treaty.Corrections;
import org.dutybearer.treaty.TreatyRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small invented cases, and a table a lawyer can read that says what must come out of each: {@code vignettes/expected.md}. */
class VignettesTest {
    private static final String FOLDER = "vignettes/";
    private static final String NOTHING = "–";
    private final TreatyRegister register = TreatyRegister.shipped().with(corrections());
    private final Law law = Law.in(Locale.ENGLISH);

    record Row(
            String vignette,
            String shows,
            String provision,
            String dutyBearer,
            String person,
            String bound,
            String step,
            String missing,
            String beware) {
        @Override
        public String toString() {
            return vignette + ": " + shows + " (" + provision + ")";
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void theTableSaysWhatComesOut(Row row) throws IOException {
        var assessment = assess(row);
        var finding = assessment.flatMap(a -> person(a, row.person()));
        var step = finding.map(f -> law.step(f.step())).orElse("does not arise");

        assertThat(step)
                .as(
                        "In the vignette “%s” %s should be “%s” for the %s against %s, because %s; but it is “%s”.",
                        row.vignette(), row.provision(), row.step(), row.person(), row.dutyBearer(), row.shows(), step)
                .isEqualTo(row.step());
        var missing = finding.map(VignettesTest::missing).orElse(NOTHING);
        assertThat(missing)
                .as(
                        "In the vignette “%s” %s should leave open for the %s: %s; but it leaves open: %s.",
                        row.vignette(), row.provision(), row.person(), row.missing(), missing)
                .isEqualTo(row.missing());
        var bound = assessment.map(VignettesTest::bound).orElse(NOTHING);
        assertThat(bound)
                .as(
                        "In the vignette “%s” the question whether %s binds %s should be answered “%s”; but it is “%s”.",
                        row.vignette(), row.provision(), row.dutyBearer(), row.bound(), bound)
                .isEqualTo(row.bound());
        if (!row.beware().equals(NOTHING))
            assertThat(finding.map(VignettesTest::cautions).orElse(List.of()))
                    .as(
                            "In the vignette “%s” the answer on %s should come with the caution “%s”.",
                            row.vignette(), row.provision(), row.beware())
                    .contains(row.beware());
    }

    @Test
    void everyVignetteHasARowAndThereAreFortyOrMore() throws IOException, URISyntaxException {
        var named = new TreeSet<String>();
        for (Row row : rows()) named.add(row.vignette());
        var table = Objects.requireNonNull(VignettesTest.class.getResource(FOLDER + "expected.md"));
        try (var files =
                Files.list(Objects.requireNonNull(Path.of(table.toURI()).getParent()))) {
            assertThat(files.map(f -> f.getFileName().toString())
                            .filter(f -> f.endsWith(".yaml"))
                            .map(f -> f.replace(".yaml", "")))
                    .containsExactlyInAnyOrderElementsOf(named)
                    .hasSizeGreaterThanOrEqualTo(40);
        }
    }

    static List<Row> rows() throws IOException {
        var rows = new ArrayList<Row>();
        try (var in = open("expected.md")) {
            for (String line : new String(in.readAllBytes(), UTF_8).split("\n", -1)) {
                if (!line.startsWith("| ") || line.startsWith("| vignette")) continue;
                var cells = line.substring(2, line.length() - 2).split(" \\| ", -1);
                rows.add(new Row(
                        cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7], cells[8]));
            }
        }
        return rows;
    }

    private static Corrections corrections() {
        try (var in = open("corrections.tsv")) {
            return Corrections.parse(new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(VignettesTest.class.getResourceAsStream(FOLDER + name), name);
    }

    private Optional<Assessment> assess(Row row) throws IOException {
        CaseFile file;
        try (var in = open(row.vignette() + ".yaml")) {
            file = new CaseFileReader(register).read(in);
        }
        return new Assessor(RuleSet.shipped(), register)
                .assess(file).stream()
                        .filter(a -> isMeant(a.rule(), row.provision()))
                        .filter(a -> a.dutyBearer().code().equals(row.dutyBearer()))
                        .filter(a -> person(a, row.person()).isPresent())
                        .findFirst();
    }

    private static boolean isMeant(Rule rule, String provision) {
        boolean removal = provision.endsWith(" (removal)");
        return rule.provision().toString().equals(provision.replace(" (removal)", ""))
                && rule.id().endsWith("-REMOVAL") == removal;
    }

    private static Optional<PersonFinding> person(Assessment assessment, String key) {
        return assessment.persons().stream()
                .filter(p -> p.person().key().text().equals(key))
                .findFirst();
    }

    private static String missing(PersonFinding finding) {
        var needed = finding.missing().stream()
                .filter(e -> e.neededFrom() != null)
                .map(Element::id)
                .toList();
        return needed.isEmpty() ? NOTHING : String.join(", ", needed);
    }

    private static String bound(Assessment assessment) {
        if (assessment.rule().scope().form() == Scope.Form.STANDARD) return NOTHING;
        var binding = assessment.binding();
        if (binding.bound() == Truth.UNKNOWN) return "not known";
        return binding.bound() == Truth.YES ? "yes, " + binding.through() : "no";
    }

    private static List<String> cautions(PersonFinding finding) {
        var said = new ArrayList<String>();
        finding.cautions()
                .forEach(c -> said.add(c.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        if (finding.elements().stream().anyMatch(ElementFinding::contradicted)) said.add("contradicted");
        return said;
    }
}

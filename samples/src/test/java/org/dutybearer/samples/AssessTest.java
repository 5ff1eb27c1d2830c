package org.dutybearer.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.dutybearer.assessment.RuleSet;
import org.dutybearer.interchange.CaseFileReader;
import org.dutybearer.person.PersonName;
import org.dutybearer.treaty.TreatyRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessTest {
    private static final Clock NOVEMBER_24 = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
    private static final String REFERENCE = "cases/kaz-2019-xinjiang.yaml";
    private static final String JOURNALIST = "cases/kgz-2024-journalist.yaml";

    private final StringWriter said = new StringWriter();
    private final StringWriter complained = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void aProgramLearnsTheCaseTheRulesAndEachFinding() throws IOException {
        var answer = json(REFERENCE);

        assertThat(answer.get("case").asText()).isEqualTo("KAZ-2019-001");
        assertThat(answer.get("rules").asText()).isEqualTo(RuleSet.shipped().version());
        assertThat(answer.get("findings"))
                .isNotEmpty()
                .allSatisfy(f -> assertThat(names(f))
                        .contains(
                                "provision",
                                "dutyBearer",
                                "persons",
                                "step",
                                "elements",
                                "missing",
                                "contradictions",
                                "warnings"))
                .allSatisfy(f -> assertThat(f.get("step").isInt()).isTrue());
    }

    @Test
    void anElementHasItsTruthItsEvidenceAndTheKeysOfItsSources() throws IOException {
        var returned = element(finding(json(REFERENCE), "REFUGEE 33(1)", "person-1"), "return");

        assertThat(returned.get("truth").asText()).isEqualTo("YES");
        assertThat(returned.get("evidence").get(0).get("what").asText()).contains("2019-12-06?");
        assertThat(returned.get("evidence").get(0).get("sources").get(0).asText())
                .isEqualTo("statement");
    }

    @Test
    void anAnswerToTheGeneralTestHasItsSourcesAndAFindingTheLawItIsHeldAgainst() throws IOException {
        var finding = finding(json(REFERENCE), "CAT 3(1)", "person-1");

        assertThat(finding.get("generalTest"))
                .extracting(a -> a.get("question").asText() + " " + strings(a.get("sources")))
                .contains(
                        "bound [UNTC-TABLES]", "jurisdiction [statement]", "reservation []", "complaint [OHCHR-2023]");
        assertThat(finding.get("law").asText()).startsWith("Convention against Torture (1984), articles 1, 2(2) and 3");
        assess(REFERENCE);
        assertThat(said.toString().replaceAll("\\s+", " "))
                .contains("Law: Convention against Torture (1984), articles 1, 2(2) and 3; Committee against Torture,"
                        + " general comment No. 4 (2017) (rule CAT-3-1, version 2).");
    }

    @Test
    void personsForWhomAllComesOutAlikeStandTogetherAndOthersApart() throws IOException {
        var answer = json(REFERENCE);

        assertThat(persons(finding(answer, "REFUGEE 31(1)", "person-1"))).containsExactly("person-1", "person-2");
        assertThat(persons(finding(answer, "REFUGEE 33(1)", "person-1"))).containsExactly("person-1");
    }

    @Test
    void whatIsMissingIsAQuestionAndAskedOnce() throws IOException {
        var missing =
                strings(finding(json(REFERENCE), "REFUGEE 31(1)", "person-1").get("missing"));

        assertThat(missing)
                .doesNotHaveDuplicates()
                .anyMatch(q -> q.startsWith("Did the person report to the authorities without delay"))
                .allSatisfy(q -> assertThat(q).contains("?"));
    }

    @Test
    void whoeverHasAskedForAsylumIsNeverToBeToldOfToAConsulate() throws IOException {
        assertThat(strings(finding(json(REFERENCE), "CAT 3(1)", "person-2").get("warnings")))
                .anyMatch(w -> w.contains("Do not suggest that a consulate be told"));
    }

    @ParameterizedTest
    @ValueSource(strings = {REFERENCE, JOURNALIST})
    void noNameIsToldInEitherForm(String file) throws IOException {
        assess(file);
        assess(file, "--format", "json");

        for (var person :
                new CaseFileReader(TreatyRegister.shipped()).read(Path.of(file)).persons())
            for (PersonName name : person.names()) assertThat(said.toString()).doesNotContain(name.text());
    }

    @Test
    void aPersonReadsTheStepInWordsTheMarksTheQuestionsAndWhatToBewareOf() {
        assertThat(assess(REFERENCE)).isZero();

        assertThat(said.toString())
                .contains("An aid to assessment, not legal advice. Rules "
                        + RuleSet.shipped().version())
                .contains("KAZAKHSTAN, the state of refuge")
                .contains("REFUGEE 33(1)  No return to persecution: at risk (step 3)")
                .contains("[!] Return: Announced")
                .contains("To ask:", "Beware:");
        assertThat(said.toString().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(96));
    }

    @Test
    void engagedObligationsNobodyAsksForAreNamedAndSoAreRecommendationsWithoutGround() {
        assess(REFERENCE);

        assertThat(said.toString()).contains("ENGAGED, AND NOT ASKED FOR", "- CAT 16(1), China, as to person-1");
    }

    @Test
    void linesFitTheTerminalAndAreNeverTooWideToRead() {
        assertThat(Assess.width("72")).isEqualTo(72);
        assertThat(Assess.width("300")).isEqualTo(96);
        assertThat(Assess.width("7")).isEqualTo(40);
        assertThat(Assess.width(null)).isEqualTo(96);
        assertThat(Assess.width("wide")).isEqualTo(96);
    }

    @Test
    void aFaultyFileGivesThePlaceAndTheRuleAndNothingElse() throws IOException {
        var faulty = Files.writeString(folder.resolve("faulty.yaml"), "caseFile: 1\nreference: KAZ-1\n");

        assertThat(assess(faulty.toString(), "--format", "json")).isEqualTo(2);

        assertThat(complained.toString()).contains(faulty + ":2: reference: ").doesNotContain("KAZ-1");
        assertThat(said.toString()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThat(assess(folder.resolve("lost.yaml").toString())).isEqualTo(2);

        assertThat(complained.toString()).contains("lost.yaml does not exist");
        assertThat(said.toString()).isEmpty();
    }

    @Test
    void anUnknownFormatIsRefusedWithTheKnownOnes() {
        assertThat(assess(REFERENCE, "--format", "xml")).isEqualTo(2);

        assertThat(complained.toString()).contains("--format", "TEXT", "JSON");
    }

    @Test
    void aDecisionIsToldWithWhoWhenWhyAndWhatItCites() throws IOException {
        var file = "../core-model/src/test/resources/org/dutybearer/assessment/vignettes/found-by-a-committee.yaml";
        var decided = finding(json(file), "CAT 16(1)", "seamstress").get("decided");

        assertThat(decided.get("by").asText()).isEqualTo("an invented committee");
        assertThat(decided.get("on").asText()).isEqualTo("2025-05-02");
        assertThat(decided.get("why").asText()).isEqualTo("as published");
        assertThat(strings(decided.get("sources"))).containsExactly("views");
        assess(file);
        assertThat(said.toString()).contains("Why: as published (views)");
    }

    @Test
    void aLawyerTriesChangedRulesWithoutBuildingAnything() throws IOException {
        var rules = copyOfTheRules();
        change(rules.resolve("rule-set.txt"), "version ", "version ours-");
        change(rules.resolve("CAT-3-1.txt"), "needed from step 3", "informs");

        assertThat(assess(REFERENCE, "--rules", rules.toString())).isZero();

        assertThat(said.toString())
                .contains("Rules ours-" + RuleSet.shipped().version())
                .contains("CAT 3(1)  No return to torture: engaged (step 2)");
    }

    @Test
    void aBrokenRuleFileIsRefusedWithItsLineAndTheReason() throws IOException {
        var rules = copyOfTheRules();
        change(rules.resolve("CAT-3-1.txt"), "shown by act RETURN", "shown by deed RETURN");

        assertThat(assess(REFERENCE, "--rules", rules.toString())).isEqualTo(2);

        assertThat(complained.toString().strip())
                .isEqualTo("dutybearer: rule file CAT-3-1.txt, line 26: not a kind of fact: 'deed'.");
        assertThat(said.toString()).isEmpty();
    }

    @Test
    void rulesThatAreNotThereAreRefused() {
        assertThat(assess(REFERENCE, "--rules", folder.resolve("nowhere").toString()))
                .isEqualTo(2);
        assertThat(assess(REFERENCE, "--rules", REFERENCE)).isEqualTo(2);

        assertThat(complained.toString()).contains("there is no file 'rule-set.txt'", "it cannot be read");
    }

    private Path copyOfTheRules() throws IOException {
        var copy = Files.createDirectory(folder.resolve("rules"));
        try (var files = Files.list(Path.of("../core-model/src/main/resources/org/dutybearer/assessment/rules"))) {
            for (var file : files.toList()) Files.copy(file, copy.resolve(file.getFileName()));
        }
        return copy;
    }

    private static void change(Path file, String right, String other) throws IOException {
        var text = Files.readString(file);
        assertThat(text).contains(right);
        Files.writeString(file, text.replaceFirst(right, other));
    }

    private int assess(String... arguments) {
        var all = new ArrayList<>(List.of("assess"));
        all.addAll(List.of(arguments));
        return Launcher.commandLine(NOVEMBER_24)
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(complained, true))
                .execute(all.toArray(String[]::new));
    }

    private JsonNode json(String file) throws IOException {
        assertThat(assess(file, "--format", "json")).isZero();
        return new ObjectMapper().readTree(said.toString());
    }

    private static JsonNode finding(JsonNode answer, String provision, String person) {
        for (var finding : answer.get("findings"))
            if (finding.get("provision").asText().equals(provision)
                    && persons(finding).contains(person)) return finding;
        throw new AssertionError("no finding on " + provision + " as to " + person);
    }

    private static JsonNode element(JsonNode finding, String id) {
        for (var element : finding.get("elements"))
            if (element.get("id").asText().equals(id)) return element;
        throw new AssertionError("no element " + id);
    }

    private static List<String> persons(JsonNode finding) {
        return strings(finding.get("persons"));
    }

    private static List<String> strings(JsonNode array) {
        var strings = new ArrayList<String>();
        array.forEach(s -> strings.add(s.asText()));
        return strings;
    }

    private static List<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}

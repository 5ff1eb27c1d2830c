package org.dutybearer.samples;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.ResourceBundle;
import org.dutybearer.core.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefTest {
    private static final Clock NOVEMBER_24 = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
    private static final Path CASES = Path.of("cases");
    private static final String WORKBOOK = "donor-summary_2026-01-01--2026-11-24_en.xlsx";

    private final StringWriter said = new StringWriter();

    @TempDir
    Path folder;

    private Path out;

    @BeforeEach
    void aFolderThatIsNotThereYet() {
        out = folder.resolve("out");
    }

    @ParameterizedTest
    @CsvSource({"kaz-2019-xinjiang.yaml, KAZ-2019-001", "kgz-2024-journalist.yaml, KGZ-2024-007"})
    void aCaseGivesABriefingAndAWorkbook(String file, String ref) throws IOException {
        assertThat(brief("public", CASES.resolve(file))).isZero();

        assertThat(written()).containsExactlyInAnyOrder(ref + "_public_2026-11-24_en.pdf", WORKBOOK);
        assertThat(said.toString().lines())
                .containsExactly(
                        out.resolve(ref + "_public_2026-11-24_en.pdf").toString(),
                        out.resolve(WORKBOOK).toString());
    }

    @ParameterizedTest
    @CsvSource({"en, en", "fr, fr", "es, es", "ar, ar", "ru, en", "zh, en", "kk, en"})
    void aBriefingSpeaksSevenLanguagesAndTheWorkbookEnglishWhereItDoesNotSpeakTheLanguage(
            String language, String ofWorkbook) throws IOException {
        assertThat(run(
                        "brief",
                        "--audience",
                        "public",
                        "--language",
                        language,
                        "--out",
                        out.toString(),
                        CASES.resolve("kaz-2019-xinjiang.yaml").toString()))
                .isZero();

        assertThat(written())
                .containsExactlyInAnyOrder(
                        "KAZ-2019-001_public_2026-11-24_" + language + ".pdf",
                        WORKBOOK.replace("_en.", "_" + ofWorkbook + "."));
    }

    @Test
    void severalCasesGiveOneWorkbook() throws IOException {
        assertThat(brief(
                        "case_team",
                        CASES.resolve("kaz-2019-xinjiang.yaml"),
                        CASES.resolve("kgz-2024-journalist.yaml")))
                .isZero();

        assertThat(written()).hasSize(3).contains(WORKBOOK);
    }

    @Test
    void underOneKeyTheSameDocumentIsMadeAgainThoughNobodyInItIsNamed() throws IOException {
        var unnamed = Files.writeString(
                folder.resolve("unnamed.yaml"),
                Files.readString(CASES.resolve("kgz-2024-journalist.yaml"))
                        .replaceAll("(?m)^ *- \\{datum: NAME.*\\n", ""));
        var key = Files.write(folder.resolve("key"), new byte[32]);
        var made = new ArrayList<List<byte[]>>();
        for (int i = 0; i < 2; i++) {
            assertThat(run(
                            "brief",
                            "--audience",
                            "treaty_body",
                            "--language",
                            "en",
                            "--out",
                            out.toString(),
                            "--pseudonym-key",
                            key.toString(),
                            unnamed.toString()))
                    .isZero();
            made.add(bytes());
        }

        assertThat(made.get(1)).containsExactlyElementsOf(made.get(0));
    }

    @Test
    void aKeyThatCouldBeGuessedIsRefused() throws IOException {
        var key = Files.write(folder.resolve("key"), new byte[8]);

        assertThat(run(
                        "brief",
                        "--audience",
                        "public",
                        "--language",
                        "en",
                        "--out",
                        out.toString(),
                        "--pseudonym-key",
                        key.toString(),
                        CASES.resolve("kaz-2019-xinjiang.yaml").toString()))
                .isEqualTo(2);
        assertThat(said.toString()).contains(key.toString(), "32 bytes or more");
        assertThat(out).doesNotExist();
    }

    @Test
    void theSameCaseOnTheSameDayGivesTheSameBytes() throws IOException {
        brief("public", CASES.resolve("kaz-2019-xinjiang.yaml"));
        var first = bytes();
        brief("public", CASES.resolve("kaz-2019-xinjiang.yaml"));

        assertThat(bytes()).containsExactlyElementsOf(first);
    }

    @Test
    void donorsGetTheWorkbookAlone() throws IOException {
        assertThat(brief("donor", CASES.resolve("kaz-2019-xinjiang.yaml"))).isZero();

        assertThat(written()).containsExactly(WORKBOOK);
    }

    @Test
    void donorsAreToldOfNoCaseThatNobodyInItLetsThemKnowOf() throws IOException {
        assertThat(brief("donor", CASES.resolve("kgz-2024-journalist.yaml"), unknownToDonors()))
                .isEqualTo(2);

        assertThat(said.toString()).contains("unknown.yaml", "CASE_EXISTENCE", "DONOR");
        assertThat(out).doesNotExist();
    }

    @Test
    void whoeverElseABriefingIsForTheWorkbookLeavesOutWhatDonorsMayNotKnowOfAndSaysSo() throws IOException {
        assertThat(brief("public", unknownToDonors())).isZero();

        assertThat(written()).containsExactly("KAZ-2019-001_public_2026-11-24_en.pdf");
        assertThat(said.toString()).contains("not in the workbook for donors", "unknown.yaml");
    }

    private Path unknownToDonors() throws IOException {
        var lines = Files.readAllLines(CASES.resolve("kaz-2019-xinjiang.yaml"));
        lines.removeIf(line -> line.contains("audience: DONOR"));
        return Files.write(folder.resolve("unknown.yaml"), lines);
    }

    @Test
    void aStatementIsWrittenAloneUnderANameThatSaysSo() throws IOException {
        assertThat(kind("statement", "public", "kaz-2019-xinjiang.yaml")).isZero();

        assertThat(written()).containsExactly("KAZ-2019-001_statement_public_2026-11-24_en.pdf");
    }

    @Test
    void aCaseWithoutATextIsRefusedWithThePlaceToWriteIt() throws IOException {
        var silent = Files.writeString(
                folder.resolve("silent.yaml"),
                Files.readString(CASES.resolve("kaz-2019-xinjiang.yaml"))
                        .replaceAll("(?s)\n    # Not the wording.*", "\n"));

        assertThat(run(
                        "brief",
                        "--kind",
                        "statement",
                        "--audience",
                        "public",
                        "--language",
                        "en",
                        "--out",
                        out.toString(),
                        silent.toString()))
                .isEqualTo(2);
        assertThat(said.toString()).contains("write it under publications, contents", "docs/case-file.md");
        assertThat(out).doesNotExist();
    }

    @Test
    void anAppealIsWrittenWhileItLastsAndRefusedAfterwards() throws IOException {
        assertThat(kind("appeal", "public", "kgz-2024-journalist.yaml")).isZero();
        assertThat(written()).containsExactly("KGZ-2024-007_appeal_public_2026-11-24_en.pdf");

        assertThat(run(
                        "brief",
                        "--kind",
                        "appeal",
                        "--audience",
                        "public",
                        "--language",
                        "en",
                        "--on",
                        "2031-01-01",
                        "--out",
                        folder.resolve("later").toString(),
                        CASES.resolve("kgz-2024-journalist.yaml").toString()))
                .isEqualTo(2);
        assertThat(said.toString()).contains("the appeal ended on 2030-12-31");
        assertThat(folder.resolve("later")).doesNotExist();
    }

    @Test
    void severalCasesGiveOnePortfolioWithoutTheirReferencesInItsName() throws IOException {
        assertThat(kind("portfolio", "case_team", "kaz-2019-xinjiang.yaml", "kgz-2024-journalist.yaml"))
                .isZero();

        assertThat(written()).containsExactly("portfolio_case-team_2026-11-24_en.pdf");
    }

    @Test
    void aCaseIsOnceInAPortfolio() {
        assertThat(kind("portfolio", "public", "kaz-2019-xinjiang.yaml", "kaz-2019-xinjiang.yaml"))
                .isEqualTo(2);

        assertThat(said.toString()).contains("is the second file of the case KAZ-2019-001");
        assertThat(out).doesNotExist();
    }

    @Test
    void donorsGetNoStatementAndOnlyABriefingHasAnAnnex() {
        assertThat(kind("statement", "donor", "kaz-2019-xinjiang.yaml")).isEqualTo(2);
        assertThat(said.toString()).contains("leave --kind out");
        assertThat(run(
                        "brief",
                        "--annex",
                        "--kind",
                        "statement",
                        "--audience",
                        "public",
                        "--language",
                        "en",
                        "--out",
                        out.toString(),
                        CASES.resolve("kaz-2019-xinjiang.yaml").toString()))
                .isEqualTo(2);
        assertThat(said.toString()).contains("leave --annex out");
    }

    private int kind(String kind, String audience, String... files) {
        var arguments = new ArrayList<>(
                List.of("brief", "--kind", kind, "--audience", audience, "--language", "en", "--out", out.toString()));
        for (String file : files) arguments.add(CASES.resolve(file).toString());
        return run(arguments.toArray(String[]::new));
    }

    @Test
    void anUnknownAudienceIsRefusedWithTheKnownOnes() {
        assertThat(brief("press", CASES.resolve("kaz-2019-xinjiang.yaml"))).isEqualTo(2);

        assertThat(said.toString()).contains("--audience", "CASE_TEAM", "TREATY_BODY", "DONOR", "PUBLIC");
        assertThat(out).doesNotExist();
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThat(brief("public", folder.resolve("lost.yaml"))).isEqualTo(2);

        assertThat(said.toString()).contains("lost.yaml does not exist");
        assertThat(out).doesNotExist();
    }

    @Test
    void aFaultyCaseGivesThePlaceAndTheRuleAndNothingIsWrittenOfTheOthersEither() throws IOException {
        var faulty = Files.writeString(folder.resolve("faulty.yaml"), "caseFile: 1\nreference: KAZ-1\n");

        assertThat(brief("public", CASES.resolve("kaz-2019-xinjiang.yaml"), faulty))
                .isEqualTo(2);

        assertThat(said.toString()).contains(faulty + ":2: reference: ").doesNotContain("KAZ-1");
        assertThat(out).doesNotExist();
    }

    @Test
    void aLanguageWithoutWordsIsRefused() {
        assertThat(run(
                        "brief",
                        "--audience",
                        "public",
                        "--language",
                        "sv",
                        "--out",
                        out.toString(),
                        CASES.resolve("kaz-2019-xinjiang.yaml").toString()))
                .isEqualTo(2);

        assertThat(said.toString()).contains("no documents are written in the language sv");
        assertThat(out).doesNotExist();
    }

    @Test
    void theSameCaseTwiceIsRefused() {
        assertThat(brief("public", CASES.resolve("kaz-2019-xinjiang.yaml"), CASES.resolve("kaz-2019-xinjiang.yaml")))
                .isEqualTo(2);

        assertThat(said.toString()).contains("is the second file of the case KAZ-2019-001");
        assertThat(out).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeWrittenIsRefusedWithTheRemedy() throws IOException {
        Files.writeString(out, "a file and no folder");

        assertThat(brief("public", CASES.resolve("kaz-2019-xinjiang.yaml"))).isEqualTo(2);

        assertThat(said.toString()).contains("cannot write in " + out, "--out");
    }

    @Test
    void everyReasonHasItsSentence() {
        var words = ResourceBundle.getBundle(Sentence.class.getName());

        assertThat(words.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        List.of(Reason.values()).stream().map(Reason::name).toList());
    }

    private int brief(String audience, Path... files) {
        var arguments =
                new ArrayList<>(List.of("brief", "--audience", audience, "--language", "en", "--out", out.toString()));
        for (var file : files) arguments.add(file.toString());
        return run(arguments.toArray(String[]::new));
    }

    private int run(String... arguments) {
        var terminal = new PrintWriter(said, true);
        return Launcher.commandLine(NOVEMBER_24)
                .setOut(terminal)
                .setErr(terminal)
                .execute(arguments);
    }

    private List<String> written() throws IOException {
        try (var files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private List<byte[]> bytes() throws IOException {
        var bytes = new ArrayList<byte[]>();
        for (var name : written().stream().sorted().toList()) bytes.add(Files.readAllBytes(out.resolve(name)));
        return bytes;
    }
}

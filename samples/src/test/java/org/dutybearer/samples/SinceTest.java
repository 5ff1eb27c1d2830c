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
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changed since the last briefing, at the command line. */
class SinceTest {
    private static final Clock NOVEMBER_24 = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
    private static final Path CASE = Path.of("cases", "kgz-2024-journalist.yaml");

    private final StringWriter said = new StringWriter();

    @TempDir
    Path folder;

    private Path key;
    private Path april;

    @BeforeEach
    void aBriefingOfAprilWithItsLedger() throws IOException {
        key = Files.write(folder.resolve("key"), secret(1));
        april = folder.resolve("april.ledger");
        assertThat(brief("public", "2024-04-01", "--ledger", april, "--ledger-key", key))
                .isZero();
    }

    @Test
    void theNextBriefingSaysWhatHasChanged() throws IOException {
        var next = folder.resolve("september.ledger");

        assertThat(brief("public", "2024-09-15", "--since", april, "--ledger", next, "--ledger-key", key))
                .isZero();

        assertThat(text("KGZ-2024-007_public_2024-09-15_en.pdf"))
                .contains(
                        "1 What changed since the briefing of 1 April 2024",
                        "When it happened 2 April 2024: public statement New",
                        "Give back the camera and the telephone. Not met: rejected",
                        "2 People")
                .doesNotContain("Told no more", "Told otherwise");
        assertThat(next).exists();
        assertThat(said.toString()).contains(next.toString());
    }

    @Test
    void aFirstBriefingSaysNothingOfChanges() throws IOException {
        assertThat(text("KGZ-2024-007_public_2024-04-01_en.pdf"))
                .contains("1 People")
                .doesNotContain("changed since");
    }

    @Test
    void whereNothingHasChangedItSaysSo() throws IOException {
        assertThat(brief("public", "2024-04-01", "--since", april, "--ledger-key", key))
                .isZero();

        assertThat(text("KGZ-2024-007_public_2024-04-01_en.pdf")).contains("Nothing to list since then.");
    }

    @Test
    void aLedgerHoldsNoWordOfTheCase() throws IOException {
        assertThat(Files.readString(april)).doesNotContainIgnoringCase("KGZ", "journalist", "Torebaeva");
    }

    @Test
    void aLedgerThatDoesNotFitIsRefusedWithTheRemedy() throws IOException {
        var other = Files.write(folder.resolve("other"), secret(2));

        refused(
                "another key than that of --ledger-key",
                "public",
                "2024-09-15",
                "--since",
                april,
                "--ledger-key",
                other);
        refused(
                "says what PUBLIC was told, and the briefing is for TREATY_BODY",
                "treaty_body",
                "2024-09-15",
                "--since",
                april,
                "--ledger-key",
                key);
        refused(
                "of 2024-04-01, and the briefing of 2024-03-25",
                "public",
                "2024-03-25",
                "--since",
                april,
                "--ledger-key",
                key);
        refused("is no ledger that can be read", "public", "2024-09-15", "--since", CASE, "--ledger-key", key);
        refused("cannot read", "public", "2024-09-15", "--since", folder.resolve("lost"), "--ledger-key", key);
        refused("--since needs --ledger-key", "public", "2024-09-15", "--since", april);
        refused("--ledger-key is for --ledger and --since", "public", "2024-09-15", "--ledger-key", key);
        refused("donors get the workbook", "donor", "2024-09-15", "--since", april, "--ledger-key", key);
        refused(
                "only a briefing says what changed",
                "public",
                "2024-09-15",
                "--kind",
                "statement",
                "--since",
                april,
                "--ledger-key",
                key);
        refused(
                "a ledger is of one case",
                "public",
                "2024-09-15",
                Path.of("cases", "kaz-2019-xinjiang.yaml"),
                "--since",
                april,
                "--ledger-key",
                key);
        refused(
                "32 bytes or more",
                "public",
                "2024-09-15",
                "--since",
                april,
                "--ledger-key",
                Files.write(folder.resolve("short"), new byte[8]));
    }

    @Test
    void aLedgerOfAnotherCaseIsRefused() {
        var ofXinjiang = folder.resolve("xinjiang.ledger");
        assertThat(run(
                        "brief",
                        "--audience",
                        "public",
                        "--language",
                        "en",
                        "--out",
                        folder,
                        "--ledger",
                        ofXinjiang,
                        "--ledger-key",
                        key,
                        Path.of("cases", "kaz-2019-xinjiang.yaml")))
                .isZero();

        refused(
                "this ledger is of another case than KGZ-2024-007",
                "public",
                "2026-11-24",
                "--since",
                ofXinjiang,
                "--ledger-key",
                key);
    }

    private void refused(String because, String audience, String day, Object... options) {
        said.getBuffer().setLength(0);

        assertThat(brief(audience, day, options)).isEqualTo(2);
        assertThat(said.toString()).contains(because);
        assertThat(folder.resolve("KGZ-2024-007_public_2024-09-15_en.pdf")).doesNotExist();
    }

    private int brief(String audience, String day, Object... options) {
        var arguments = new ArrayList<Object>(
                List.of("brief", "--audience", audience, "--language", "en", "--on", day, "--out", folder));
        arguments.addAll(Arrays.asList(options));
        arguments.add(CASE);
        return run(arguments.toArray());
    }

    private int run(Object... arguments) {
        var terminal = new PrintWriter(said, true);
        return Launcher.commandLine(NOVEMBER_24)
                .setOut(terminal)
                .setErr(terminal)
                .execute(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
    }

    private String text(String file) throws IOException {
        try (var document = Loader.loadPDF(Files.readAllBytes(folder.resolve(file)))) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00A0\u2002]+", " ");
        }
    }

    private static byte[] secret(int seed) {
        var secret = new byte[32];
        Arrays.fill(secret, (byte) seed);
        return secret;
    }
}

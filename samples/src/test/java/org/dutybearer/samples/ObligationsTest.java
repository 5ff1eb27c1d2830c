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
import org.dutybearer.treaty.Corrections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObligationsTest {
    private static final Clock NOVEMBER_24 = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void aProgramGetsTheAgreedShapeAndNothingElse() throws IOException {
        var answer = json("KAZ", "--on", "1999-02-01");

        assertThat(names(answer)).containsExactly("state", "on", "treaties", "obligations");
        assertThat(answer.get("state").textValue()).isEqualTo("KAZ");
        assertThat(answer.get("on").textValue()).isEqualTo("1999-02-01");
        assertThat(answer.get("treaties"))
                .hasSize(25)
                .allSatisfy(treaty -> assertThat(names(treaty))
                        .containsExactly("treaty", "status", "effectiveSince", "evidence", "asOf", "warnings"));
        assertThat(answer.get("obligations"))
                .isNotEmpty()
                .allSatisfy(obligation -> assertThat(names(obligation)).containsExactly("provision", "boundThrough"));
    }

    @Test
    void inFebruary1999RefugeesWereProtectedThroughTheProtocolAndNotYetTheConvention() throws IOException {
        var answer = json("KAZ", "--on", "1999-02-01", "--treaty", "REFUGEE");

        assertThat(answer.get("treaties")).hasSize(1);
        assertThat(answer.at("/treaties/0/status").textValue()).isEqualTo("NOT_PARTY");
        assertThat(answer.at("/treaties/0/effectiveSince").isNull()).isTrue();
        assertThat(answer.at("/treaties/0/warnings/0").textValue()).contains("It binds from 1999-04-15");
        assertThat(answer.get("obligations"))
                .extracting(obligation -> obligation.get("provision").textValue() + " through "
                        + obligation.get("boundThrough").textValue())
                .contains("REFUGEE 33 through REFUGEE-P")
                .noneMatch(obligation -> obligation.startsWith("REFUGEE 1 "));
    }

    @ParameterizedTest
    @CsvSource({
        "KAZ,CAT,1999-02-01,STATE_PARTY,1998-09-25,two-datasets,2015-03-14",
        "CHN,ICCPR,2019-12-12,SIGNATORY,,two-datasets,2014-07-10",
        "KAZ,ICCPR-OP2,2022-06-15,UNKNOWN,,year-only,2022-08-25",
        "BLR,ICCPR-OP1,2023-02-08,WITHDRAWN,2023-02-08,page,",
        "KAZ,CMW,2019-12-12,NOT_PARTY,,derived,2022-08-25",
        "KAZ,UDHR,2019-12-12,NOT_PARTY,,derived,",
    })
    void aStatusComesWithItsDayItsEvidenceAndItsAge(
            String state, String treaty, String on, String status, String since, String evidence, String asOf)
            throws IOException {
        var answer = json(state, "--on", on, "--treaty", treaty).at("/treaties/0");

        assertThat(answer.get("treaty").textValue()).isEqualTo(treaty);
        assertThat(answer.get("status").textValue()).isEqualTo(status);
        assertThat(answer.get("effectiveSince").textValue()).isEqualTo(since);
        assertThat(answer.get("evidence").textValue()).isEqualTo(evidence);
        assertThat(answer.get("asOf").textValue()).isEqualTo(asOf);
    }

    @Test
    void theDayIsTodayWhereNoneIsGivenAndTheAnswerWarnsThatItsSourcesAreOlder() throws IOException {
        var answer = json("KAZ", "--treaty", "CAT,CMW");

        assertThat(answer.get("on").textValue()).isEqualTo("2026-11-24");
        assertThat(answer.get("treaties"))
                .hasSize(2)
                .allSatisfy(
                        treaty -> assertThat(treaty.get("warnings").toString()).contains("newest source"));
    }

    @Test
    void aPersonReadsLinesThatFitATerminal() {
        assertThat(run("Kazakhstan", "--on", "1999-02-01")).isZero();

        assertThat(out.toString().lines())
                .startsWith("Kazakhstan (KAZ) on 1999-02-01")
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(ObligationsText.WIDTH))
                .anyMatch(line -> line.matches("CAT +party +1998-09-25 +Two data sets agree +2015-03-14"))
                .anyMatch(line -> line.contains("law at home 1998-06-29; accession 1998-08-26; source: UNTC-TABLES"))
                .anyMatch(line -> line.matches("REFUGEE 33 +Ban on return.*\\(bound through REFUGEE-P\\)"))
                .anyMatch(line -> line.contains("not legal advice"));
        assertThat(out.toString()).contains("deposited, not bound", "It binds from 1999-04-15, and not before.");
    }

    @ParameterizedTest
    @CsvSource({
        "DDR,1995-01-01,ICCPR,dissolved by then",
        "UZB,1985-01-01,CMW,not yet a state",
        "KAZ,2000-01-01,UDHR,'standard, no treaty'"
    })
    void whereNobodyCouldActItIsNotSaidThatNoActWasFound(String state, String on, String treaty, String word) {
        assertThat(run(state, "--on", on, "--treaty", treaty)).isZero();

        assertThat(out.toString()).contains(word).doesNotContain("no act found");
    }

    @Test
    void aPersonIsToldOfAReservation() {
        assertThat(run("BWA", "--on", "2019-12-12", "--treaty", "REFUGEE")).isZero();

        assertThat(out.toString().replaceAll("\\s+", " ")).contains("31 is recorded: bound with limits (REFUGEE-P).");
    }

    @Test
    void ownCorrectionsAreLaidOverAndNamed() throws IOException {
        var file = own("ICCPR-OP2\tKAZ\taccession\t\t\t2022-03-24\t\t2022\tan invented note\t2024-02-01\t");

        var answer = json("KAZ", "--on", "2022-07-01", "--treaty", "ICCPR-OP2", "--corrections", file.toString());

        assertThat(answer.at("/treaties/0/status").textValue()).isEqualTo("STATE_PARTY");
        assertThat(answer.at("/treaties/0/evidence").textValue()).isEqualTo("own-correction");
        assertThat(answer.at("/treaties/0/warnings").toString()).contains("an invented note");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aCorrectionThatTheFactsHaveCaughtUpWithIsToldBesideTheAnswer() throws IOException {
        var file = own("CAT\tKAZ\taccession\t\t\t1998-08-26\t\t\tan invented note\t2024-02-01\t");

        json("KAZ", "--corrections", file.toString());

        assertThat(err.toString()).contains("CAT KAZ ACCESSION 1998-08-26", "can go");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "XXX|there is no state 'XXX': give its ISO 3166-1 code",
                "ABW|is not among the 201 parties held",
                "KAZ --treaty XYZ|there is no treaty 'XYZ': give --treaty one of REFUGEE, REFUGEE-P",
                "KAZ --on 1999-02-30|'1999-02-30' is not a day: give --on as year, month and day",
                "KAZ --on yesterday|'yesterday' is not a day",
                "KAZ --format xml|xml",
                "KAZ --day 1999-02-01|--day",
                "KAZ CHN|CHN",
                "--on 1999-02-01|STATE",
                "KAZ --corrections nowhere.tsv|nowhere.tsv does not exist",
                "KAZ --corrections src|src is a folder",
            })
    void whatCannotBeAnsweredIsRefusedInOneSentenceAndNothingIsPrinted(String arguments, String sentence) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).startsWith("dutybearer: ").contains(sentence);
    }

    @Test
    void aBrokenFileOfCorrectionsIsRefusedWithLineAndReason() throws IOException {
        var file = own("CAT\tKAZ\tpromise\t\t\t2022-03-24\t\t\tan invented note\t2024-02-01\t");

        assertThat(run("KAZ", "--corrections", file.toString())).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("own.tsv", "nothing of them is taken", "line 2: not a kind of act");
    }

    private Path own(String line) throws IOException {
        return Files.writeString(
                folder.resolve("own.tsv"), String.join("\t", Corrections.COLUMNS) + "\n" + line + "\n");
    }

    private JsonNode json(String... arguments) throws IOException {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--format", "json"));
        assertThat(run(all.toArray(String[]::new))).isZero();
        return new ObjectMapper().readTree(out.toString());
    }

    private static List<String> names(JsonNode node) {
        var names = new ArrayList<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private int run(String... arguments) {
        var all = new ArrayList<>(List.of("obligations"));
        all.addAll(List.of(arguments));
        return Launcher.commandLine(NOVEMBER_24)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
    }
}

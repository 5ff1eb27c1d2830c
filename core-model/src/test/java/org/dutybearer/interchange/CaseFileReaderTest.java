package org.dutybearer.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.Modality;
import org.dutybearer.core.Key;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CaseFileReaderTest {
    private static final CaseFileReader READER = Samples.READER;
    private static final String CASE = """
            caseFile: 1
            reference: GEO-2024-002
            language: en
            title: An invented case
            status: OPEN
            opened: 2024-01-10
            states: [{state: GEO, role: TERRITORY}]
            """;

    static Stream<FaultyFile> faultyFiles() {
        return FaultyFile.all();
    }

    static Stream<Path> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("faultyFiles")
    void everyFaultIsToldWithItsLineAndPath(FaultyFile faulty) throws IOException {
        var refusal = catchThrowableOfType(Refusal.class, () -> READER.read(faulty.path()));

        assertThat(refusal.reason()).isEqualTo(Reason.CASE_FILE_FAULTY);
        assertThat(Fault.in(refusal))
                .extracting(Fault::toString)
                .containsExactlyInAnyOrderElementsOf(faulty.expected());
        assertThat(Fault.in(refusal)).isSorted();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleIsTakenWhole(Path sample) throws IOException {
        CaseFile file = READER.read(sample);

        assertThat(file.persons()).isNotEmpty();
        assertThat(file.summary()).isPresent();
    }

    @Test
    void aFileWithNothingBeyondWhatIsRequiredIsACase() throws IOException {
        CaseFile file = READER.read(stream(CASE));

        assertThat(file.ref()).hasToString("GEO-2024-002");
        assertThat(file.openedOn()).isEqualTo(LocalDate.of(2024, 1, 10));
        assertThat(file.title().in(Locale.ENGLISH)).contains("An invented case");
        assertThat(file.events()).isEmpty();
    }

    @Test
    void jsonIsKnownByItsBraceAndSaysTheSame() throws IOException {
        String json = """
                {"caseFile": 1, "reference": "GEO-2024-002", "language": "en", "title": "An invented case",
                 "status": "OPEN", "opened": "2024-01-10", "states": [{"state": "GEO", "role": "TERRITORY"}]}
                """;

        assertThat(READER.read(stream(json)))
                .usingRecursiveComparison(Samples.BY_CONTENT)
                .isEqualTo(READER.read(stream(CASE)));
    }

    @Test
    void theEndingOfAFileDecidesBeforeItsContent(@TempDir Path folder) throws IOException {
        Path flow = Files.writeString(folder.resolve("case.yml"), """
                {caseFile: 1, reference: GEO-2024-002, language: en, title: An invented case, status: OPEN,
                 opened: 2024-01-10, states: [{state: GEO, role: TERRITORY}]}
                """);

        assertThat(READER.read(flow).ref()).hasToString("GEO-2024-002");
    }

    @Test
    void aByteOrderMarkIsNoFault() throws IOException {
        assertThat(READER.read(stream("\uFEFF" + CASE)).ref()).hasToString("GEO-2024-002");
    }

    @Test
    void anActThatNobodyShowsIsAlleged() throws IOException {
        CaseFile file = READER.read(stream(CASE + """
                sources: [{id: account, kind: TESTIMONY, person: mariam}, {id: report, kind: NGO}]
                persons: [{id: mariam}]
                events:
                  - id: arrest
                    title: Arrest
                    acts:
                      - type: ILL_TREATMENT
                        victims: [mariam]
                        by: {state: GEO}
                        information: [{source: account, connection: VICTIM, standing: ALLEGED}]
                      - {type: ARBITRARY_DETENTION, victims: [mariam], by: {state: GEO}, sources: [report]}
                """));

        assertThat(file.acts()).extracting("modality").containsExactly(Modality.ALLEGED_DONE, Modality.DONE);
    }

    @Test
    void whatOneVictimTellsSaysNothingOfAnother() throws IOException {
        CaseFile file = READER.read(Samples.INVENTED);

        var beaten = file.events().stream()
                .filter(event -> event.key().equals(Key.parse("police-station")))
                .flatMap(event -> event.acts().stream())
                .filter(act -> act.method().isPresent())
                .toList();

        assertThat(beaten).allSatisfy(act -> assertThat(act.persons()).hasSize(1));
        assertThat(beaten).hasSize(2);
    }

    @Test
    void aFileLargerThanTwoMegabytesIsNotEvenLookedAt() {
        String large = CASE + "#".repeat(Tree.SIZE_LIMIT);

        assertThat(faults(stream(large))).containsExactly("line 1: TOO_LARGE");
    }

    @Test
    void aStreamWithoutEndIsReadNoFurtherThanTheLimit() {
        var endless = new Endless();

        assertThat(faults(endless)).containsExactly("line 1: TOO_LARGE");
        assertThat(endless.read).isEqualTo(Tree.SIZE_LIMIT + 1L);
    }

    @ParameterizedTest
    @EnumSource
    void levelsWithoutEndAreRefusedAtTheFirstTooMany(Format format) {
        String opening = format == Format.JSON ? "{\"a\":[" : "- [";

        assertThat(faults(stream(opening + "[".repeat(500_000))))
                .last()
                .asString()
                .endsWith("TOO_DEEP");
    }

    @Test
    void aliasesAreRefusedAndNeverMultiplied() {
        String bomb = IntStream.range(1, 30)
                .mapToObj(i -> "k" + i + ": &k" + i + " [" + ("*k" + (i - 1) + ",").repeat(9) + "]\n")
                .reduce("k0: &k0 [x]\n", String::concat);

        assertThat(faults(stream(bomb))).anyMatch(fault -> fault.endsWith("ALIAS"));
    }

    @Test
    void aRefusalNeverRepeatsWhatStandsInTheFile() throws IOException {
        String spoiled = Files.readString(Samples.INVENTED)
                .replaceAll("(?m)(: |\\[|- )[A-Z_]{4,}", "$1Canary")
                .replaceAll("(?m)^( +)(sex|area|mode):", "$1canary:")
                .replaceAll("[0-9]{4}-[0-9]{2}-[0-9]{2}", "canary 9");

        var refusal = catchThrowableOfType(Refusal.class, () -> READER.read(stream(spoiled)));

        assertThat(Fault.in(refusal)).hasSizeGreaterThan(100);
        assertThat(refusal.toString()).doesNotContainIgnoringCase("canary");
        assertThat(Fault.in(refusal))
                .flatExtracting(
                        fault -> fault.wrong(Locale.ENGLISH),
                        fault -> fault.write(Locale.FRENCH),
                        Fault::path,
                        Fault::details)
                .allSatisfy(words -> assertThat(words.toString()).doesNotContainIgnoringCase("canary"));
    }

    private static List<String> faults(InputStream in) {
        var refusal = catchThrowableOfType(Refusal.class, () -> READER.read(in));
        return Fault.in(refusal).stream().map(Fault::toString).toList();
    }

    private static InputStream stream(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    private static final class Endless extends InputStream {
        private long read;

        @Override
        public int read() {
            read++;
            return 'a';
        }

        @Override
        public int read(byte[] into, int from, int length) {
            Arrays.fill(into, from, from + length, (byte) 'a');
            read += length;
            return length;
        }
    }
}

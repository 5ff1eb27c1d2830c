package org.dutybearer.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.CaseFixtures;
import org.dutybearer.casefile.Recommendation;
import org.dutybearer.casefile.RecommendationStatus;
import org.dutybearer.casefile.StatusEntry;
import org.dutybearer.core.Text;
import org.dutybearer.treaty.ProvisionRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CaseFileWriterTest {
    static Stream<Path> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleComesBackAsItWas(Path sample) throws IOException {
        CaseFile file = Samples.READER.read(sample);

        for (Format format : Format.values()) {
            byte[] written = written(file, format);
            CaseFile again = read(written);

            assertThat(again).usingRecursiveComparison(Samples.BY_CONTENT).isEqualTo(file);
            assertThat(written(again, format)).isEqualTo(written);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whateverTheDomainAllowsComesBackAsItWas(Format format) throws IOException {
        for (long seed : LongStream.range(0, 300).toArray()) {
            CaseFile file = SeededCase.of(seed);

            byte[] written = written(file, format);
            CaseFile again = read(written);

            assertThat(written(again, format)).as("seed %d", seed).isEqualTo(written);
            if (seed % 10 == 0)
                assertThat(again)
                        .as("seed %d", seed)
                        .usingRecursiveComparison(Samples.BY_CONTENT)
                        .isEqualTo(file);
        }
    }

    @Test
    void whatWasAskedForLaterStandsInTheFile() throws IOException {
        var action = new LinkedHashMap<Locale, String>();
        action.put(Locale.ENGLISH, "Let counsel in.");
        action.put(Locale.FRENCH, "Admettre un conseil.");
        var file = CaseFixtures.twoMenAtTheBorder()
                .ask(
                        Recommendation.to(CaseFixtures.KAZAKHSTAN, CaseFixtures.key("iccpr-14-3-kaz"), new Text(action))
                                .restingOn(ProvisionRef.parse("ICCPR 14(3)"))
                                .stands(StatusEntry.of(
                                        CaseFixtures.MARCH_1,
                                        RecommendationStatus.OPEN,
                                        CaseFixtures.english("Neither published nor sent."))),
                        CaseFixtures.MARCH_1);

        var written = new String(written(file, Format.YAML), StandardCharsets.UTF_8);

        assertThat(written)
                .contains("iccpr-14-3-kaz", "Let counsel in.", "Admettre un conseil.", "Neither published nor sent.");
        assertThat(read(written(file, Format.YAML)).recommendations())
                .last()
                .satisfies(call -> assertThat(call.action()).isEqualTo(new Text(action)));
    }

    @Test
    void fieldsStandInTheOrderOfTheSchema() throws IOException {
        for (long seed : LongStream.range(0, 50).toArray())
            Schema.published().check(tree(SeededCase.of(seed)), new Faults(), new Schema.Listener() {
                @Override
                public void part(String definition, Node.Fields part, Place place) {
                    var inOrder = new ArrayList<>(Schema.published().fieldsOf(definition));
                    inOrder.retainAll(part.entries().keySet());
                    if (!definition.equals("text"))
                        assertThat(part.entries().keySet()).containsExactlyElementsOf(inOrder);
                }

                @Override
                public void value(String definition, Node.Value value, Place place) {}
            });
    }

    @Test
    void aYamlFileReadsLikeTheSamples() throws IOException {
        String written =
                new String(written(Samples.READER.read(Samples.INVENTED), Format.YAML), StandardCharsets.UTF_8);

        assertThat(written.lines().limit(4))
                .containsExactly("caseFile: 1", "reference: KGZ-2024-007", "language: en", "title:");
        assertThat(written)
                .contains("opened: 2024-03-14\n", "- state: KGZ\n", "birth: 2008~\n", "script: Cyrl\n")
                .contains("text: Айсалкын Төребаева\n")
                .doesNotContain("!!", "&", "null");
    }

    @Test
    void theStreamStaysWithWhoeverOpenedIt() throws IOException {
        var closed = new ArrayList<String>();
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.add("closed");
            }
        };

        new CaseFileWriter().write(SeededCase.of(1), Format.YAML, out);
        new CaseFileWriter().write(SeededCase.of(1), Format.JSON, out);

        assertThat(closed).isEqualTo(List.of());
    }

    private static Node.Fields tree(CaseFile file) throws IOException {
        var faults = new Faults();
        Node root = new Tree(faults, Schema.published().vocabulary()).read(written(file, Format.JSON), Format.JSON);
        return (Node.Fields) Objects.requireNonNull(root);
    }

    private static byte[] written(CaseFile file, Format format) throws IOException {
        var out = new ByteArrayOutputStream();
        new CaseFileWriter().write(file, format, out);
        return out.toByteArray();
    }

    private static CaseFile read(byte[] content) throws IOException {
        return Samples.READER.read(new ByteArrayInputStream(content));
    }
}

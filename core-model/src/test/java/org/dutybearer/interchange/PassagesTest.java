package org.dutybearer.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.stream.Stream;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.core.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PassagesTest {
    private final Passages passages = new Passages(Samples.READER);

    static Stream<Path> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyTextOfASampleCanBeWrittenAnewAndNothingElseChanges(Path sample) throws IOException {
        var file = Samples.READER.read(sample);
        var all = passages.of(file);

        assertThat(all)
                .extracting(Passage::path)
                .doesNotHaveDuplicates()
                .contains("title", "recommendations[0].action");
        for (var passage : all) {
            var rephrased = passages.with(file, passage, anew(passage.text()));

            assertThat(passages.of(rephrased))
                    .as(passage.path())
                    .containsExactlyElementsOf(all.stream()
                            .map(each -> each.equals(passage) ? new Passage(each.path(), anew(each.text())) : each)
                            .toList());
            assertThat(passages.with(rephrased, new Passage(passage.path(), anew(passage.text())), passage.text()))
                    .usingRecursiveComparison(Samples.BY_CONTENT)
                    .isEqualTo(file);
        }
    }

    @Test
    void wordsThatSomebodyChangedMeanwhileAreNotWrittenOver() throws IOException {
        var file = sample();
        var title = passages.of(file).get(0);
        var changed = passages.with(file, title, Text.of(Locale.ENGLISH, "Another title"));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> passages.with(changed, title, Text.of(Locale.ENGLISH, "A third title")))
                .satisfies(refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Reason.PASSAGE_CHANGED);
                    assertThat(refusal.details()).containsExactly("title");
                });
    }

    @Test
    void wordsThatACaseFileCannotHoldAreRefusedWithTheirPlace() throws IOException {
        var file = sample();
        var title = passages.of(file).get(0);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> passages.with(file, title, Text.of(Locale.ENGLISH, "A title\u0000")))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.CASE_FILE_FAULTY));
        assertThat(title.toString()).isEqualTo("Passage[title]");
    }

    private static CaseFile sample() throws IOException {
        return Samples.READER.read(Samples.all().findFirst().orElseThrow());
    }

    private static Text anew(Text text) {
        var words = new LinkedHashMap<Locale, String>();
        text.words().forEach((language, said) -> words.put(language, "Anew. " + said));
        return new Text(words);
    }
}

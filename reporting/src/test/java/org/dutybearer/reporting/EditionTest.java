package org.dutybearer.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditionTest {
    /** As the pom tells them to the build. */
    private static final List<Path> TOLD = List.of(
            Path.of("src/main/templates"),
            Path.of("src/main/java"),
            Path.of("src/main/resources"),
            Path.of("../core-model/src/main/resources/org/dutybearer/briefing"),
            Path.of("../core-model/src/main/resources/org/dutybearer/donor"));

    @TempDir
    private Path folder;

    @Test
    void documentsSayTheEditionThatTheirTemplatesLayOutAndWordsMake() throws IOException {
        assertThat(Edition.current()).isEqualTo(Edition.of(TOLD)).matches("templates-[0-9a-f]{12}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/main/templates/call.jrxml",
                "src/main/java/org/dutybearer/reporting/Manuscript.java",
                "src/main/resources/org/dutybearer/reporting/Labels_fr.properties"
            })
    void oneLetterMoreIsAnotherEdition(String text) throws IOException {
        var before = copy(Path.of("src/main"));
        var file = folder.resolve(Path.of("src/main").relativize(Path.of(text)));

        Files.writeString(file, Files.readString(file) + "x");

        assertThat(Edition.of(List.of(folder))).isNotEqualTo(before);
    }

    @Test
    void whereALineEndsIsNoOtherEdition() throws IOException {
        var before = copy(Path.of("src/main/templates"));
        var file = folder.resolve("call.jrxml");

        Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));

        assertThat(Edition.of(List.of(folder))).isEqualTo(before);
    }

    private String copy(Path from) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                var to = folder.resolve(from.relativize(file));
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        return Edition.of(List.of(folder));
    }
}

package org.dutybearer.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhatACaseEngagesTest {
    @Test
    void fiveLinesLeadFromTheCaseFileToWhatItEngages() throws IOException {
        assertThat(engaged("cases/kgz-2024-journalist.yaml"))
                .contains("CAT 16(1) of KGZ, person-1: ALLEGED_BREACH", "CAT 16(1) of KGZ, person-2: ALLEGED_BREACH");
    }

    @Test
    void theReadmeShowsExactlyTheLinesThatAreTestedHere() throws IOException {
        var program = Files.readAllLines(Path.of("src/main/java/org/dutybearer/samples/WhatACaseEngages.java"));
        int main = program.indexOf("    public static void main(String[] arguments) throws IOException {");
        var body = program.subList(main + 1, program.size() - 2).stream()
                .map(line -> line.substring(8))
                .toList();

        assertThat(shownUnder("### Five lines of Java from case file to findings"))
                .hasSize(5)
                .isEqualTo(body);
    }

    private static List<String> shownUnder(String heading) throws IOException {
        var readme = Files.readAllLines(Path.of("../README.md"));
        var section = readme.subList(readme.indexOf(heading), readme.size());
        int from = section.indexOf("```java") + 1;
        return section.subList(
                from, from + section.subList(from, section.size()).indexOf("```"));
    }

    private static List<String> engaged(String file) throws IOException {
        var terminal = System.out;
        var printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, UTF_8));
        try {
            WhatACaseEngages.main(new String[] {file});
        } finally {
            System.setOut(terminal);
        }
        return printed.toString(UTF_8).lines().toList();
    }
}

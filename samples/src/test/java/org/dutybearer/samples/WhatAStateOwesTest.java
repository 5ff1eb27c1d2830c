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

class WhatAStateOwesTest {
    @Test
    void kazakhstanOwedNotToReturnAnybodyToDangerInDecember2019() {
        assertThat(owed("KAZ", "2019-12-12"))
                .anyMatch(line ->
                        line.startsWith("REFUGEE 33 ") && line.contains("bound through REFUGEE since 1999-04-15"))
                .anyMatch(line -> line.startsWith("CAT 3 ") && line.contains("since 1998-09-25"));
    }

    @Test
    void itOwedNothingOfItBeforeItWasBound() {
        assertThat(owed("KAZ", "1990-01-01")).isEmpty();
    }

    @Test
    void theReadmeShowsTheProgramThatIsTestedHere() throws IOException {
        var program = lines(Path.of("src/main/java/org/dutybearer/samples/WhatAStateOwes.java"));
        var readme = lines(Path.of("../README.md"));

        var from = readme.indexOf("```java") + 1;
        var shown =
                readme.subList(from, from + readme.subList(from, readme.size()).indexOf("```"));

        assertThat(shown)
                .hasSizeBetween(5, 12)
                .allSatisfy(line -> assertThat(program).contains(line));
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(String::strip).toList();
    }

    private static List<String> owed(String... arguments) {
        var terminal = System.out;
        var printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, UTF_8));
        try {
            WhatAStateOwes.main(arguments);
        } finally {
            System.setOut(terminal);
        }
        return printed.toString(UTF_8).lines().toList();
    }
}

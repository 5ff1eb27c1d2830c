package org.dutybearer.interchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of the corpus of faulty files. What is wrong with it stands in the file itself, at the end of the line in question
 * ({@code # ! NOT_A_DATE persons[0].birth}), or in a second file beside it where no remark can be written.
 */
record FaultyFile(Path path) {
    private static final String MARK = "# ! ";

    static Stream<FaultyFile> all() {
        return files(Path.of("src/test/resources/org/dutybearer/interchange/faulty"))
                .filter(path -> !path.toString().endsWith(".expected"))
                .map(FaultyFile::new);
    }

    static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Line, path and kind of each, as {@link Fault#toString()} writes them. */
    List<String> expected() throws IOException {
        Path beside = Path.of(path + ".expected");
        return Files.exists(beside) ? listed(beside) : marked();
    }

    private static List<String> listed(Path beside) throws IOException {
        return Files.readAllLines(beside).stream()
                .map(line -> line.split("\t", -1))
                .map(column -> told(column[0], column[1], column[2]))
                .toList();
    }

    private List<String> marked() throws IOException {
        List<String> lines = Files.readAllLines(path, StandardCharsets.UTF_8);
        var expected = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            int mark = lines.get(i).indexOf(MARK);
            if (mark < 0) continue;
            for (String fault : lines.get(i).substring(mark + MARK.length()).split("; ", -1)) {
                String[] kindAndPath = fault.split(" ", 2);
                expected.add(told(Integer.toString(i + 1), kindAndPath[1], kindAndPath[0]));
            }
        }
        return expected;
    }

    private static String told(String line, String path, String kind) {
        return "line " + line + (path.isEmpty() ? "" : ", " + path) + ": " + kind;
    }

    @Override
    public String toString() {
        return path.getFileName().toString();
    }
}

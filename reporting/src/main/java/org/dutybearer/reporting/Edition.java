package org.dutybearer.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Which templates, lay-out and words a document is made with, such as {@code templates-3fa1b2c4d5e6}. The build derives it from their
 * sources, so nobody can forget to raise it; two documents of one edition were made by the same text of the program. It says nothing
 * of which is the newer.
 */
public final class Edition {
    private static final String FILE = "edition.txt";
    private static final int DIGITS = 12;

    private Edition() {}

    public static String current() {
        try (var file = Objects.requireNonNull(Edition.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), UTF_8).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** For the build: the edition that these folders of text make, by what stands in their files and what these are called. */
    public static String of(List<Path> folders) throws IOException {
        var digest = sha256();
        for (Path folder : folders)
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    digest.update(folder.relativize(file)
                            .toString()
                            .replace('\\', '/')
                            .getBytes(UTF_8));
                    // A checkout may end its lines as its machine does.
                    digest.update(Files.readString(file).replace("\r\n", "\n").getBytes(UTF_8));
                }
            }
        return "templates-" + HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }
}

package org.dutybearer.samples;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dutybearer.core.Refusal;
import org.dutybearer.reporting.IatiPublisher;
import org.jspecify.annotations.Nullable;

/**
 * Who reports to donors, what that organisation decided for all its reports, and where its cases are: a file {@code
 * organisation.properties} beside its agreements. Nothing that has to be decided has a default.
 */
final class Reporter {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Path file;
    private final Properties lines = new Properties();

    private Reporter(Path file) {
        this.file = file;
    }

    /** @throws NotPossible where there is no such file, or it cannot be read */
    static Reporter read(Path file) {
        var reporter = new Reporter(file);
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            reporter.lines.load(in);
        } catch (IOException | IllegalArgumentException e) {
            throw new NotPossible(
                    "cannot read " + file + " (" + e.getClass().getSimpleName()
                            + "): write there who reports, as in samples/agreements, or give --organisation another"
                            + " file.",
                    e);
        }
        return reporter;
    }

    String name() {
        return required("name", Function.identity());
    }

    /** The short form that stands in file names. */
    String code() {
        return required("code", Function.identity());
    }

    @Nullable
    String smallNumbers() {
        return lines.getProperty("small-numbers");
    }

    /** The folders and files of cases. */
    List<Path> cases() {
        var folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow();
        return required(
                "cases",
                text -> words(text).map(folder::resolve).map(Path::normalize).toList());
    }

    /** Who publishes to IATI; empty where the organisation does not. */
    Optional<IatiPublisher> publisher() {
        try {
            return IatiPublisher.read(lines::getProperty);
        } catch (Refusal faulty) {
            throw new NotPossible(
                    file + ": " + faulty.details().get(0)
                            + " is missing beside the other lines of iati, or cannot be followed: see docs/donor-reports.md.",
                    faulty);
        }
    }

    private static Stream<String> words(String text) {
        return SPACE.splitAsStream(text).filter(word -> !word.isEmpty());
    }

    private <T> T required(String key, Function<String, T> read) {
        var text = lines.getProperty(key);
        if (text == null)
            throw new NotPossible(file + " has no line '" + key + "': write one, as in samples/agreements.");
        try {
            return read.apply(text.strip());
        } catch (IllegalArgumentException e) {
            throw new NotPossible(file + ": " + key + ": " + e.getMessage() + ".", e);
        }
    }
}

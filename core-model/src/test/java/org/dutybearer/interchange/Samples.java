package org.dutybearer.interchange;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.dutybearer.treaty.TreatyRegister;

/** The case files that the project publishes, and how they are read and compared here. */
final class Samples {
    static final Path INVENTED = Path.of("../samples/cases/kgz-2024-journalist.yaml");

    static final CaseFileReader READER = new CaseFileReader(TreatyRegister.shipped());

    /** Identity is given anew at each reading; everything else must agree. */
    static final RecursiveComparisonConfiguration BY_CONTENT = RecursiveComparisonConfiguration.builder()
            .withIgnoredFieldsMatchingRegexes("(.*\\.)?id")
            .withStrictTypeChecking(true)
            .build();

    private Samples() {}

    static Stream<Path> all() {
        return FaultyFile.files(Path.of("../samples/cases"));
    }
}

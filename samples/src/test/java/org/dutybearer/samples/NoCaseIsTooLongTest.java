package org.dutybearer.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dutybearer.briefing.Briefing;
import org.dutybearer.briefing.Disclosure;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.Wording;
import org.dutybearer.reporting.BriefingPdf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is too long for a page somebody has to be able to shorten: a case without a summary is refused in no language. */
class NoCaseIsTooLongTest {
    private static final List<CaseFile> CASES = generated();

    static List<Locale> languages() {
        return Wording.languages();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyGeneratedCaseMakesABriefing(Locale language) {
        var disclosure = Disclosure.shipped();

        var briefings = CASES.stream()
                .map(file -> disclosure.brief(file, Audience.CASE_TEAM, language, LocalDate.of(2026, 12, 1)))
                .sorted(Comparator.comparingInt(NoCaseIsTooLongTest::letters).reversed())
                .toList();

        assertThat(briefings).hasSizeGreaterThanOrEqualTo(200);
        assertThat(CASES).allSatisfy(file -> assertThat(file.summary()).isEmpty());
        for (Briefing longest : briefings.subList(0, 3))
            assertThatCode(() -> BriefingPdf.of(longest)).doesNotThrowAnyException();
    }

    private static int letters(Briefing briefing) {
        var told = briefing.inBrief();
        return Stream.of(told.happening(), told.law(), told.notKnown(), told.asked(), told.stands())
                .mapToInt(String::length)
                .sum();
    }

    private static List<CaseFile> generated() {
        try (var files = Files.list(Path.of("agreements/cases"))) {
            return files.sorted().map(CaseOnDisk::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.dutybearer.donor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dutybearer.briefing.Disclosure;
import org.dutybearer.core.Database;
import org.dutybearer.core.Key;
import org.dutybearer.interchange.AgreementReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Agreements and the reports under them are stored as they are, in both databases, and never edited. */
@ParameterizedClass
@EnumSource(Database.class)
class AgreementsTest {
    private static final Path SAMPLE = Path.of("../samples/agreements/lake-trust-2025.yaml");

    private final Database database;

    AgreementsTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void prepare() {
        database.prepare();
    }

    @Test
    void anAgreementIsReadAsItWas() throws IOException {
        var agreement = sample();
        database.change(em -> new Agreements(em).add(agreement));

        database.change(em -> assertThat(new Agreements(em).find(agreement.reference()))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(agreement));
    }

    @Test
    void aChangedAgreementIsAVersionMore() throws IOException {
        database.change(em -> new Agreements(em).add(read()));
        database.change(em -> new Agreements(em).add(read().inVersion(2)));

        database.change(em -> {
            assertThat(new Agreements(em).all()).extracting(Agreement::version).containsExactly(2);
            assertThat(new Agreements(em).versions(Key.parse("lake-trust-2025")))
                    .extracting(Agreement::version)
                    .containsExactly(2, 1);
        });
        assertThatThrownBy(() -> database.change(em -> new Agreements(em).add(read().inVersion(2))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aReportIsStoredAsTheDonorHasIt() throws IOException {
        var agreement = sample();
        var day = LocalDate.of(2026, 3, 1);
        var order = new ReportOrder(
                agreement,
                agreement.terms().get(0).period(),
                ReportKind.ANNUAL,
                "Example Rights Watch",
                Locale.ENGLISH,
                Map.of());
        var cases = Disclosure.shipped().count(List.of(), agreement.frame(), day);
        var summary = DonorSummary.of(order, cases, new SmallNumbers(5, 1), List.of());
        var report = PublishedReport.of(summary, Instant.parse("2026-03-02T10:00:00Z"));

        database.change(em -> new PublishedReports(em).add(report));

        database.change(em -> assertThat(new PublishedReports(em).of(agreement.reference()))
                .singleElement()
                .usingRecursiveComparison()
                .isEqualTo(report));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code: A1 | code: B1 | A1",
                "rule: people-detained | rule: people-ill-treated | A2",
                "by: [SEX, AGE, GROUP] | by: [SEX, AGE] | A1",
                "countries: [KAZ] | countries: [KAZ, CHN] | countries",
            })
    void aVersionThatDropsOrRecountsAFigureSaysWhich(String was, String is, String what) throws IOException {
        var text = Files.readString(SAMPLE);
        var changed = new AgreementReader()
                .read(new ByteArrayInputStream(text.replace(was, is).getBytes(UTF_8)));

        assertThat(changed.countsOtherwiseThan(sample())).contains(what);
        assertThat(sample().countsOtherwiseThan(sample())).isEmpty();
    }

    private static Agreement sample() throws IOException {
        return new AgreementReader().read(SAMPLE);
    }

    private static Agreement read() {
        try {
            return sample();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

package org.dutybearer.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementReaderTest {
    private static final String AGREEMENT = """
            agreement: 1
            reference: test-fund
            language: en
            number: T-1
            donor: {code: TF, name: Test Fund}
            title: A test
            period: 2025-01-01/2025-12-31
            countries: [KAZ]
            sector: 15160
            cases: {states: [KAZ]}
            reports:
              - {period: 2025-01-01/2025-06-30, due: 2025-09-30}
              - {period: 2025-07-01/2025-12-31}
            indicators:
              - {code: A, level: OUTCOME, rule: people-ill-treated, by: [SEX]}
            """;

    static Stream<Path> samples() {
        return FaultyFile.files(Path.of("../samples/agreements"))
                .filter(file -> file.toString().endsWith(".yaml"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleIsTakenWhole(Path sample) throws IOException {
        var agreement = new AgreementReader().read(sample);

        assertThat(agreement.indicators()).hasSizeGreaterThan(3);
        assertThat(agreement.terms()).isNotEmpty();
    }

    @Test
    void theTestAgreementIsWhole() throws IOException {
        assertThat(read(AGREEMENT).reference()).hasToString("test-fund");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-07-01/2025-12-31}|2025-08-01/2025-12-31}|line 13, reports[1].period: PERIODS_APART",
                "2025-07-01/2025-12-31}|2025-07-01/2026-12-31}|line 13, reports[1].period: PERIODS_APART",
                "due: 2025-09-30|due: 2025-06-30|line 12, reports[0].due: ENDS_BEFORE_IT_BEGINS",
                "people-ill-treated|people-unheard-of|line 15, indicators[0].rule: RULE_UNKNOWN",
                "people-ill-treated, by|people-ill-treated, unknown: 1, by|line 15, indicators[0].…: UNKNOWN_FIELD",
                "rule: people-ill-treated, by: [SEX]|statement: Trained|line 15, indicators[0]: RULE_OR_BY_HAND",
                "rule: people-ill-treated|rule: trials-observed|line 15, indicators[0].by: NOT_TOLD_APART",
                "cases: {states: [KAZ]}|cases: {}|line 10, cases: NOTHING_COVERED",
                "sector: 15160|sector: 1516|line 9, sector: OUT_OF_RANGE",
                "by: [SEX]|targets: [{period: 2024-01-01/2024-12-31, value: 3}]"
                        + "|line 15, indicators[0].targets[0].period: PERIOD_NOT_REPORTED",
                "by: [SEX]|targets: [{period: 2025-07-01/2025-12-31, value: 1e9}]"
                        + "|line 15, indicators[0].targets[0].value: NOT_AN_AMOUNT"
            })
    void everyFaultIsToldWithItsLineAndPath(String right, String wrong, String fault) {
        var refusal = catchThrowableOfType(Refusal.class, () -> read(AGREEMENT.replace(right, wrong)));

        assertThat(refusal.reason()).isEqualTo(Reason.AGREEMENT_FILE_FAULTY);
        assertThat(Fault.in(refusal)).extracting(Fault::toString).containsExactly(fault);
    }

    @Test
    void anIndicatorMayLieWhollyWithinAnother() {
        var overlapping = AGREEMENT
                + "  - {code: B, level: OUTPUT, rule: people-given-legal-aid}\n"
                + "  - {code: C, level: OUTCOME, rule: people-tortured}\n";

        var faults = catchThrowableOfType(Refusal.class, () -> read(overlapping));

        assertThat(faults)
                .as("torture lies wholly within ill-treatment, which is looked at")
                .isNull();
    }

    private static org.dutybearer.donor.Agreement read(String text) throws IOException {
        return new AgreementReader().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}

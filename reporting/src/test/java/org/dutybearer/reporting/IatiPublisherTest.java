package org.dutybearer.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.donor.Dimension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an organisation decided about publishing to IATI, as it wrote it down. */
class IatiPublisherTest {
    @Test
    void whoeverDecidedNothingPublishesNothingThere() {
        assertThat(IatiPublisher.read(key -> null)).isEmpty();
        assertThat(read("", " ", "")).isEmpty();
    }

    @Test
    void aPolicyIsFollowedAsItIsWritten() {
        assertThat(read(" XI-EXAMPLE-12345 ", "21", "SEX, AREA").orElseThrow().excluded())
                .containsExactlyInAnyOrder(Dimension.SEX, Dimension.AREA);
        assertThat(read("XI-EXAMPLE-12345", "21", "SEX AREA").orElseThrow().excluded())
                .containsExactlyInAnyOrder(Dimension.SEX, Dimension.AREA);
        assertThat(read("XI-EXAMPLE-12345", "21", "NONE").orElseThrow().excluded())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 21, SEX, iati.identifier",
        "ours, 21, SEX, iati.identifier",
        "XI-EXAMPLE-12345, '', SEX, iati.type",
        "XI-EXAMPLE-12345, NGO, SEX, iati.type",
        "XI-EXAMPLE-12345, 9, SEX, iati.type",
        "XI-EXAMPLE-12345, 21, ' ', iati.exclude",
        "XI-EXAMPLE-12345, 21, ',', iati.exclude",
        "XI-EXAMPLE-12345, 21, SEX GENDER, iati.exclude",
    })
    void oneThatIsHalfWrittenOrWrongIsRefusedByItsKey(String identifier, String type, String exclude, String key) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> read(identifier, type, exclude))
                .returns(Reason.SETTING_FAULTY, Refusal::reason)
                .returns(List.of(key), Refusal::details);
    }

    private static Optional<IatiPublisher> read(String identifier, String type, String exclude) {
        return IatiPublisher.read(
                Map.of("iati.identifier", identifier, "iati.type", type, "iati.exclude", exclude)::get);
    }
}

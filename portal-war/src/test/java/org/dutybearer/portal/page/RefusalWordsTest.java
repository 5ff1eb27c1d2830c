package org.dutybearer.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalWordsTest {
    static List<Locale> languages() {
        return Language.SPOKEN;
    }

    @Test
    void eachDetailStandsInItsPlace() {
        assertThat(said(new Refusal(Reason.DOCUMENT_TOO_LONG, "calls", 2_000)))
                .isEqualTo("A document has 2000 pages at most. Most of its text stands under: calls");
        assertThat(said(new Refusal(Reason.DOCUMENT_TOO_SLOW, "calls", 120L)))
                .isEqualTo("A document is given up after 120 seconds. Most of its text stands under: calls");
    }

    @Test
    void aSentenceWithOnePlaceListsAllDetails() {
        assertThat(said(new Refusal(Reason.PROTECTED_NAME_IN_TEXT, "Summary", "Event 2", "Call 1")))
                .endsWith("The places: Summary, Event 2, Call 1");
    }

    @Test
    void whatWasStoredReadsAsWhatIsRefusedAtOnce() {
        var refusals = List.of(
                new Refusal(Reason.DOCUMENT_TOO_LONG, "calls", 2_000),
                new Refusal(Reason.PROTECTED_NAME_IN_TEXT, "Summary", "Event 2"),
                new Refusal(Reason.CELL_TOO_LONG, "Indicators", 7, "Source", 40_000, 32_767),
                new Refusal(Reason.CONSENT_CHANGED));

        for (var refusal : refusals)
            assertThat(RefusalWords.of(refusal.reason().name(), stored(refusal), Locale.ENGLISH)
                            .text())
                    .isEqualTo(said(refusal));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void nobodyReadsAPlaceThatWasNotFilled(Locale language) {
        for (var refusal : List.of(
                new Refusal(Reason.DOCUMENT_TOO_LONG, "calls", 2_000),
                new Refusal(Reason.DOCUMENT_TOO_SLOW, "calls", 120L),
                new Refusal(Reason.LEDGER_OF_A_LATER_DAY, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 1)),
                new Refusal(Reason.TOO_MANY_ROWS, "People", 1_048_577, 1_048_576),
                new Refusal(Reason.CELL_TOO_LONG, "Indicators", 7, "Source", 40_000, 32_767)))
            assertThat(RefusalWords.of(refusal, language).text())
                    .as(refusal.reason().name())
                    .doesNotContain("{")
                    .contains(refusal.details().stream().map(Object::toString).toList());
        for (var reason : Reason.values())
            assertThat(RefusalWords.of(new Refusal(reason, "1", "2", "3", "4", "5"), language)
                            .text())
                    .as(reason.name())
                    .doesNotContain("{");
    }

    private static String said(Refusal refusal) {
        return RefusalWords.of(refusal, Locale.ENGLISH).text();
    }

    private static String stored(Refusal refusal) {
        return String.join(
                ", ", refusal.details().stream().map(Object::toString).toList());
    }
}

package org.dutybearer.portal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dutybearer.briefing.PseudonymKey;
import org.dutybearer.briefing.ReleaseEntry;
import org.dutybearer.casefile.CaseFixtures;
import org.dutybearer.consent.Audience;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LeaveTest {
    @ParameterizedTest
    @MethodSource("everyAudienceAndFormat")
    void ofACaseWithFourEyesNothingLeavesAtOnceAndOnlyTheTeamsOwnPapersWaitForNobody(Document document) {
        var teamsOwn = document.audience() == Audience.CASE_TEAM && document.format() != Format.XLSX;

        assertThat(document.leave(true)).isEqualTo(teamsOwn ? Leave.NEVER : Leave.WHEN_APPROVED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReleaseEntry.of(
                        CaseFixtures.aCase().demandingFourEyes(),
                        document.toldTo(),
                        document.file(),
                        "a.staff",
                        "R-7F3K-2Q9D",
                        Instant.EPOCH));
    }

    @ParameterizedTest
    @MethodSource("everyAudienceAndFormat")
    void ofAnyOtherCaseAllLeavesAtOnceButTheTeamsOwnPapers(Document document) {
        var teamsOwn = document.audience() == Audience.CASE_TEAM && document.format() != Format.XLSX;

        assertThat(document.leave(false)).isEqualTo(teamsOwn ? Leave.NEVER : Leave.AT_ONCE);
    }

    static Stream<Document> everyAudienceAndFormat() {
        return Arrays.stream(Audience.values())
                .flatMap(audience -> Arrays.stream(Format.values()).map(format -> made(audience, format)));
    }

    private static Document made(Audience audience, Format format) {
        var order = Order.briefing(CaseFixtures.aCase().ref(), audience, Locale.ENGLISH, format);
        return Document.made(
                new Attempt(RunNumber.random(), 1, order, "a.staff", PseudonymKey.random()),
                new Finished(new byte[] {1}, Map.of(), null, "templates-1", "2026.2"),
                LocalDate.of(2026, 11, 24));
    }
}

package org.dutybearer.portal.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dutybearer.briefing.ReleaseEntry;
import org.dutybearer.briefing.ReleasedFile;
import org.dutybearer.casefile.CaseFixtures;
import org.dutybearer.consent.Audience;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeftTest {
    private static final Instant MARCH_1 = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant MARCH_2 = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant MAY_1 = Instant.parse("2026-05-01T12:00:00Z");
    private static final Instant MAY_2 = Instant.parse("2026-05-02T12:00:00Z");

    @Test
    void whatLeftTwiceLeftOnTheFirstDay() {
        assertThat(left(Map.of())).contains(on("2026-03-01", null));
    }

    @Test
    void whereOneOfTwoIsStillOutTheFileIsNotTakenBack() {
        assertThat(left(Map.of("R-0000-0001", MAY_1))).contains(on("2026-03-01", null));
    }

    @Test
    void whereBothWereWithdrawnTheLastDayCounts() {
        assertThat(left(Map.of("R-0000-0001", MAY_2, "R-0000-0002", MAY_1))).contains(on("2026-03-01", "2026-05-02"));
    }

    private static Optional<ReleaseDesk.Left> left(Map<String, Instant> withdrawn) {
        var became = Stream.of("R-0000-0001", "R-0000-0002")
                .map(run -> new ReleaseDesk.Became(run, Kind.BRIEFING, withdrawn.get(run)))
                .toList();
        return ReleaseDesk.Left.of(
                List.of(entry("R-0000-0002", MARCH_2), entry("R-0000-0001", MARCH_1)), became, ZoneOffset.UTC);
    }

    private static ReleaseDesk.Left on(String day, @Nullable String withdrawn) {
        return new ReleaseDesk.Left(
                "BRIEFING",
                "XLSX",
                LocalDate.parse(day),
                Optional.ofNullable(withdrawn).map(LocalDate::parse));
    }

    private static ReleaseEntry entry(String run, Instant when) {
        var file = new ReleasedFile(Locale.ENGLISH, "XLSX", "templates-1", "2026.2", 9, "a".repeat(64));
        return ReleaseEntry.of(CaseFixtures.aCase(), Audience.DONOR, file, "a.staff", run, when);
    }
}

package org.dutybearer.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Locale;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.CaseFixtures;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class ReleasesTest {
    private static final CaseRef REF = CaseRef.parse("KAZ-2020-001");
    private static final CaseRef OTHER = CaseRef.parse("KAZ-2020-002");
    private static final Instant NOON = Instant.parse("2020-03-01T12:00:00.125Z");

    private final Database database;

    ReleasesTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void startEmpty() {
        database.prepare();
    }

    @Test
    void aReleaseStaysOnRecordAsItWas() {
        var entry = release(REF, "a", NOON);

        database.change(em -> new Releases(em).add(entry));

        database.change(em -> assertThat(new Releases(em).of(REF))
                .singleElement()
                .usingRecursiveComparison()
                .isEqualTo(entry));
    }

    @Test
    void whoApprovedAReleaseStaysOnRecordToo() {
        var entry = approvedBy("b.staff");

        database.change(em -> new Releases(em).add(entry));

        database.change(em -> {
            var stored = new Releases(em).of(REF).get(0);
            assertThat(stored).usingRecursiveComparison().isEqualTo(entry);
            assertThat(stored.approver()).contains("b.staff");
        });
    }

    @Test
    void nobodyApprovesWhatTheyAskedForThemselves() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> approvedBy("a.staff"))
                .withMessageContaining("a.staff");
    }

    @Test
    void ofACaseThatDemandsFourEyesNothingIsReleasedOnOneWord() {
        var file = aCase(REF).demandingFourEyes();

        for (var audience : Audience.values())
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ReleaseEntry.of(file, audience, file("a"), "a.staff", "R-7F3K-2Q9D", NOON));
    }

    @Test
    void whatTheCaseTeamKeepsIsNoRelease() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ReleaseEntry.of(aCase(REF), Audience.CASE_TEAM, file("a"), "a.staff", "R-7F3K-2Q9D", NOON));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReleaseEntry.approved(
                        REF, Audience.CASE_TEAM, file("a"), "a.staff", "b.staff", "R-7F3K-2Q9D", NOON));
    }

    @Test
    void theDatabaseItselfTakesNoReleaseThatItsRequesterApproved() {
        database.change(em -> new Releases(em).add(approvedBy("b.staff")));

        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() ->
                        database.change(em -> em.createNativeQuery("update release_entry set approver = requester")
                                .executeUpdate()));
    }

    @Test
    void theNewestReleaseOfACaseComesFirst() {
        database.change(em -> {
            new Releases(em).add(release(REF, "a", NOON));
            new Releases(em).add(release(REF, "b", NOON.plusSeconds(1)));
            new Releases(em).add(release(OTHER, "c", NOON.plusSeconds(2)));
        });

        database.change(em -> assertThat(new Releases(em).of(REF))
                .extracting(ReleaseEntry::releasedAt)
                .containsExactly(NOON.plusSeconds(1), NOON));
    }

    @Test
    void aFileThatTurnsUpIsKnownByItsHash() {
        database.change(em -> {
            new Releases(em).add(release(REF, "a", NOON));
            new Releases(em).add(release(OTHER, "a", NOON.plusSeconds(1)));
        });

        database.change(em -> {
            assertThat(new Releases(em).withHash("a".repeat(64)))
                    .extracting(ReleaseEntry::ref)
                    .containsExactly(OTHER, REF);
            assertThat(new Releases(em).withHash("b".repeat(64))).isEmpty();
        });
    }

    @Test
    void aReleaseIsNeitherOfNothingNorWithoutItsHash() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReleasedFile(Locale.FRENCH, "PDF", "1", "2026-1", 0, "a".repeat(64)))
                .withMessageContaining("0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReleasedFile(Locale.FRENCH, "PDF", "1", "2026-1", 9, "A".repeat(64)))
                .withMessageContaining("lower case");
    }

    private static ReleaseEntry approvedBy(String approver) {
        return ReleaseEntry.approved(REF, Audience.TREATY_BODY, file("c"), "a.staff", approver, "R-7F3K-2Q9D", NOON);
    }

    private static ReleaseEntry release(CaseRef ref, String digit, Instant when) {
        return ReleaseEntry.of(aCase(ref), Audience.TREATY_BODY, file(digit), "a.staff", "R-7F3K-2Q9D", when);
    }

    private static ReleasedFile file(String digit) {
        return new ReleasedFile(Locale.FRENCH, "PDF", "1", "2026-1", 48_000, digit.repeat(64));
    }

    private static CaseFile aCase(CaseRef ref) {
        return CaseFile.open(ref, Locale.ENGLISH, CaseFixtures.english("A case."), CaseFixtures.MARCH_1);
    }
}

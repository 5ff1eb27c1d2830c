package org.dutybearer.portal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dutybearer.casefile.CaseFixtures.MARCH_1;
import static org.dutybearer.casefile.CaseFixtures.twoMenAtTheBorder;

import java.util.Locale;
import org.dutybearer.assessment.Step;
import org.dutybearer.briefing.Disclosure;
import org.dutybearer.briefing.Mark;
import org.dutybearer.casefile.CrowdedCase;
import org.dutybearer.core.Truth;
import org.junit.jupiter.api.Test;

class MatrixTest {
    private final Matrix matrix = Matrix.of(Disclosure.shipped().open(twoMenAtTheBorder(), Locale.ENGLISH, MARCH_1));

    @Test
    void provisionsStandUnderTheStateThatOwesThem() {
        assertThat(matrix.groups()).extracting(Matrix.Group::state).containsExactly("Kazakhstan", "China");
        assertThat(matrix.groups().get(0).obligations())
                .extracting(owed -> owed.provision().toString())
                .contains("REFUGEE 33(1)", "CAT 3(1)", "REFUGEE 31(1)")
                .doesNotContain("CAT 16(1)");
        int provisions = matrix.groups().stream()
                .mapToInt(group -> group.obligations().size())
                .sum();
        assertThat(matrix.rows())
                .allSatisfy(row -> assertThat(row.cells())
                        .hasSize(provisions)
                        .filteredOn(Matrix.Cell::firstOfState)
                        .hasSize(2));
    }

    @Test
    void everyProvisionStandsOnALineOfItsOwnAndTheTableOfAFewHoldsOnlyWhatIsToldInFull() {
        assertThat(matrix.more()).isTrue();
        assertThat(matrix.lines())
                .hasSizeGreaterThan(20)
                .allSatisfy(
                        line -> assertThat(line.cells()).hasSize(matrix.rows().size()));
        assertThat(matrix.groups())
                .flatExtracting(Matrix.Group::obligations)
                .allMatch(owed -> owed.inFull())
                .hasSizeLessThan(6);
        assertThat(matrix.onlyAmongAll(matrix.cell("ICCPR-9-1_KAZ_A").orElseThrow()))
                .isTrue();
    }

    @Test
    void thirtyProvisionsAndTwentyPersonsStandInOneTableWithACellForEach() {
        var crowded = Matrix.of(Disclosure.shipped().open(CrowdedCase.seeded(1), Locale.ENGLISH, MARCH_1));

        assertThat(crowded.rows()).hasSize(20);
        assertThat(crowded.lines())
                .hasSizeGreaterThanOrEqualTo(30)
                .allSatisfy(line -> assertThat(line.cells()).hasSize(20));
        assertThat(crowded.groups().stream()
                        .mapToInt(group -> group.obligations().size())
                        .sum())
                .isLessThan(8);
    }

    @Test
    void whoGaveNoAccountHasAnEmptyCellAndNotANo() {
        assertThat(matrix.cell("CAT-16-1_CHN_A"))
                .hasValueSatisfying(beaten -> assertThat(beaten.step()).isGreaterThan(Step.ENGAGED));
        assertThat(matrix.cell("CAT-16-1_CHN_B")).isEmpty();
        assertThat(matrix.rows().get(1).cells())
                .last()
                .satisfies(cell -> assertThat(cell.step()).isNull());
    }

    @Test
    void aCellCountsWhatNothingIsOnRecordFor() {
        var cell = matrix.cell("REFUGEE-31-1_KAZ_A").orElseThrow();

        assertThat(cell.elements())
                .filteredOn(element -> element.answer().answer().mark() == Mark.NOT_KNOWN)
                .hasSize((int) cell.unknown())
                .isNotEmpty();
        assertThat(cell.elements())
                .allSatisfy(element -> assertThat(element.answer().person()).isEqualTo("A"));
    }

    @Test
    void aCellAnswersTheGeneralTestForItsPerson() {
        var cell = matrix.cell("CAT-3-1_KAZ_B").orElseThrow();

        assertThat(cell.general())
                .hasSize(9)
                .allSatisfy(line -> assertThat(line.answer().person()).isEqualTo("B"));
        assertThat(cell.general().get(1).question()).isEqualTo("Was the state bound on the day?");
        assertThat(cell.general().get(1).answer().truth()).isEqualTo(Truth.YES);
    }

    @Test
    void anAddressThatNamesNoCellShowsNone() {
        assertThat(matrix.cell(null)).isEmpty();
        assertThat(matrix.cell("REFUGEE-31-1_KAZ_Z")).isEmpty();
    }

    @Test
    void theIdOfACellHoldsNoName() {
        assertThat(matrix.rows())
                .flatExtracting(Matrix.Row::cells)
                .extracting(Matrix.Cell::id)
                .allMatch(id -> id.matches("[A-Z0-9-]+_[A-Z]{3}_[AB]"));
    }
}

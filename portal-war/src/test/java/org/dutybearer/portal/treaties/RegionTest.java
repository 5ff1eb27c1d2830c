package org.dutybearer.portal.treaties;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dutybearer.core.CountryCode;
import org.dutybearer.portal.treaties.RegionStanding.Cell;
import org.dutybearer.portal.treaties.RegionStanding.Row;
import org.dutybearer.treaty.StatusKind;
import org.dutybearer.treaty.TreatyRegister;
import org.junit.jupiter.api.Test;

class RegionTest {
    private static final LocalDate DECEMBER_2019 = LocalDate.of(2019, 12, 6);

    private final TreatyRegister register = TreatyRegister.shipped();
    private final TreatyDesk desk = new TreatyDesk() {
        @Override
        public TreatyRegister register() {
            return TreatyRegister.shipped();
        }
    };

    @Test
    void everyPartyButDissolvedStatesAndTheUnionLiesInExactlyOnePartOfOneContinent() {
        var regions = desk.regions();

        for (var party : register.parties()) {
            var parts = regions.stream()
                    .filter(Region::part)
                    .filter(region -> region.states().contains(party))
                    .toList();
            assertThat(parts)
                    .as(party.code())
                    .hasSize(List.of("CSK", "DDR", "EUE", "YUG").contains(party.code()) ? 0 : 1);
        }
        assertThat(regions.get(0).states()).hasSize(197);
    }

    @Test
    void aPartFollowsItsContinentAndBothAreNamedInTheLanguageOfTheReader() {
        var regions = desk.regions();
        var asia = regions.indexOf(region("142"));
        var centralAsia = regions.indexOf(region("143"));

        assertThat(centralAsia).isGreaterThan(asia);
        assertThat(regions.subList(asia + 1, centralAsia + 1)).allMatch(Region::part);
        assertThat(region("143").name(ENGLISH)).isEqualTo("Central Asia");
        assertThat(region("143").name(FRENCH)).isEqualTo("Asie centrale");
        assertThat(region("001").name(ENGLISH)).isEqualTo("World");
        assertThat(region("143").states())
                .extracting(CountryCode::code)
                .containsExactlyInAnyOrder("KAZ", "KGZ", "TJK", "TKM", "UZB");
    }

    @Test
    void whatIsNoRegionIsNone() {
        assertThat(Region.find("999", register.parties())).isEmpty();
        assertThat(Region.find("QO", register.parties())).isEmpty();
    }

    @Test
    void everyCellSaysWhatTheSameQuestionAboutItsStateSays() {
        var standing = asked("143", Subject.ALL, RegionQuestion.NAME, false, "");

        assertThat(standing.heading()).isEqualTo("Central Asia on 6 December 2019");
        assertThat(standing.rows()).extracting(Row::code).containsExactly("KAZ", "KGZ", "TJK", "TKM", "UZB");
        assertThat(standing.treaties()).hasSize(24);
        for (var row : standing.rows())
            for (var cell : row.cells()) {
                var alone = desk.answer(
                        new Question(
                                CountryCode.parse(row.code()),
                                DECEMBER_2019,
                                Subject.ALL,
                                Question.Order.TREATY,
                                false,
                                1),
                        ENGLISH);
                assertThat(alone.all())
                        .filteredOn(line -> line.code().equals(cell.line().code()))
                        .allSatisfy(line -> {
                            assertThat(cell.line().word()).isEqualTo(line.word());
                            assertThat(cell.line().since()).isEqualTo(line.since());
                            assertThat(cell.line().known()).isEqualTo(line.known());
                        });
            }
    }

    @Test
    void aTopicLeavesTheTreatiesThatSpeakOfIt() {
        var standing = asked("143", Subject.RETURN, RegionQuestion.NAME, false, "");

        assertThat(standing.treaties())
                .extracting(RegionStanding.Column::code)
                .contains("CAT", "REFUGEE")
                .doesNotContain("CMW");
        assertThat(standing.rows()).allSatisfy(row -> assertThat(row.cells()).hasSameSizeAs(standing.treaties()));
    }

    @Test
    void sortedByATreatyTheStatesBoundFirstComeFirstAndThoseThatAreNotLast() {
        var rows = asked("143", Subject.ALL, "ICCPR-OP1", false, "").rows();
        var backwards = asked("143", Subject.ALL, "ICCPR-OP1", true, "").rows();

        assertThat(rows)
                .extracting(row -> cell(row, "ICCPR-OP1").line().since())
                .isSorted();
        assertThat(cell(rows.get(4), "ICCPR-OP1").line().since()).isEqualTo("2009-09-30");
        assertThat(backwards.get(0).code()).isEqualTo("KAZ");
        assertThat(asked("034", Subject.ALL, "CAT", false, "").rows())
                .extracting(row -> cell(row, "CAT").line().status().kind())
                .startsWith(StatusKind.STATE_PARTY)
                .endsWith(StatusKind.NOT_PARTY);
    }

    @Test
    void aChosenCellIsToldInFullEvenWhereItsStateIsOnAnotherPage() {
        var world = asked("001", Subject.ALL, RegionQuestion.NAME, false, "UZB_CAT");

        assertThat(world.rows()).hasSize(20).extracting(Row::code).doesNotContain("UZB");
        assertThat(world.chosen()).map(Cell::stateName).contains("Uzbekistan");
        assertThat(asked("143", Subject.ALL, RegionQuestion.NAME, false, "FRA_CAT")
                        .chosen())
                .isEmpty();
    }

    @Test
    void anUnboundStateOfTheProtocolsConventionSaysThatItsArticlesBindThroughTheProtocol() {
        var cell = asked("021", Subject.ALL, RegionQuestion.NAME, false, "USA_REFUGEE")
                .chosen()
                .orElseThrow();

        assertThat(cell.beneath()).isEqualTo("In part, through REFUGEE-P");
    }

    @Test
    void theWorkbookHoldsEveryStateOfTheRegionAndEveryTreatyOfTheTopic() {
        var question =
                new RegionQuestion(region("002"), DECEMBER_2019, Subject.TORTURE, RegionQuestion.NAME, false, 1, "");

        var workbook = desk.workbook(question, ENGLISH);

        assertThat(workbook.title()).isEqualTo("Africa on 6 December 2019");
        assertThat(workbook.rows())
                .hasSize(54
                        * asked("002", Subject.TORTURE, "", false, "")
                                .treaties()
                                .size());
        assertThat(workbook.rows()).extracting(row -> row.stateCode()).contains("DZA", "ZWE");
    }

    private RegionStanding asked(String region, Subject subject, String by, boolean backwards, String cell) {
        return desk.answer(new RegionQuestion(region(region), DECEMBER_2019, subject, by, backwards, 1, cell), ENGLISH);
    }

    private Region region(String code) {
        return Region.find(code, register.parties()).orElseThrow();
    }

    private static Cell cell(Row row, String treaty) {
        return row.cells().stream()
                .filter(cell -> cell.line().code().equals(treaty))
                .findFirst()
                .orElseThrow();
    }
}

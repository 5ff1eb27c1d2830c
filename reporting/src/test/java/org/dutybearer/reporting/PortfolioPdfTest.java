package org.dutybearer.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.dutybearer.briefing.Briefings;
import org.dutybearer.briefing.Portfolio;
import org.dutybearer.briefing.StateOfPlay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortfolioPdfTest {
    private final Reading six = new Reading(Kinds.portfolio(6).bytes());

    @Test
    void theFirstPageTellsHowTheCasesStandTogether() {
        assertThat(six.page(1))
                .containsSubsequence(
                        "Portfolio",
                        "For treaty bodies. Not for publication.",
                        "6 cases, 42 calls",
                        "1 July 2019 – 20 May 2021",
                        "An invented organisation",
                        "Calls at the end of each quarter Cases by state of play",
                        "Met on 20 May 2021: 12 of 42; on 30 September 2019: 0 of 9.",
                        "The cases",
                        "ISL-2021-001",
                        "ISL-2021-003",
                        "2 met, 2 partly, 2 not met",
                        "All 6 cases 42 calls",
                        "Portfolio 2021-Q2 page 1 of 8");
    }

    @Test
    void everyCaseHasAPageOfItsOwnWithAsManyCallsAsItHolds() {
        assertThat(six.pages()).isEqualTo(8);
        for (int n = 1; n <= 6; n++)
            assertThat(six.page(n + 2))
                    .contains(
                            "Return of two asylum-seekers, case " + n, "ISL-2021-00" + n, "In brief", "What is asked");
        assertThat(six.page(4)).contains("4 Give both full access").doesNotContain("Not shown here");
        assertThat(six.page(8)).contains("Not shown here: 8 more calls, in the briefing of the case.");
    }

    @Test
    void chartsTellTheirNumbersToThoseWhoDoNotSeeThem() {
        assertThat(six.elements("Figure"))
                .extracting(PDStructureElement::getAlternateDescription)
                .contains("Cases by state of play: Return threatened 1, In detention 1, Proceedings under way 1, Asylum"
                        + " claim pending 1, Open 1, Closed 1.")
                .anySatisfy(numbers -> assertThat(numbers.replace('\u00a0', ' '))
                        .startsWith(
                                "Calls by how they stood. 30 September 2019: 0 met, 0 partly, 0 not met, 9 no reply;")
                        .endsWith("20 May 2021: 12 met, 10 partly, 8 not met, 12 no reply."));
    }

    @Test
    void oneCaseHasNoChartsAndOneWithoutCallsSaysSo() {
        var one = new Reading(Kinds.portfolio(1).bytes());
        var empty = new Reading(
                BriefingPdf.portfolio(Portfolio.of(List.of(Briefings.empty().briefing())), "An invented organisation")
                        .bytes());

        assertThat(one.text()).doesNotContain("at the end of each quarter").contains("1 case, 2 calls");
        assertThat(one.pages()).isEqualTo(2);
        assertThat(empty.text()).contains("1 case, 0 calls", "no person on record", "No call has been made.");
    }

    @Test
    void manyCasesTakeManyRowsAndStillOnePageEach() {
        var forty = new Reading(Kinds.portfolio(40).bytes());

        assertThat(forty.elements("Table")).hasSize(42);
        assertThat(forty.outline().stream().filter(title -> title.contains("asylum-seekers, case")))
                .hasSize(40);
        assertThat(forty.page(forty.pages())).contains("ISL-2021-040");
        assertThat(forty.page(forty.pages() - 39)).contains("case 1 Reference");
    }

    /** In which a head of the table or a value of the case takes more lines than in English, however much of the page is taken. */
    @ParameterizedTest
    @ValueSource(strings = {"es", "fr", "ru", "kk", "ar", "zh"})
    void aCaseHasOnePageInEveryLanguage(String language) {
        for (int length = 1; length <= 15; length += 2) {
            var briefing = Briefings.ofTwoPeople()
                    .in(Locale.forLanguageTag(language))
                    .numbered(1, 12)
                    .calling("Release both now. ".repeat(length))
                    .standing(StateOfPlay.CLOSED)
                    .briefing();

            assertThat(BriefingPdf.portfolio(Portfolio.of(List.of(briefing)), "An invented organisation")
                            .pages())
                    .as("a call of %s sentences", length)
                    .isEqualTo(2);
        }
    }
}

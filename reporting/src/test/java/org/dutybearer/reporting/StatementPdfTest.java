package org.dutybearer.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.dutybearer.briefing.Briefings;
import org.junit.jupiter.api.Test;

class StatementPdfTest {
    private final Reading one =
            new Reading(Kinds.statement(Briefings.ofTwoPeople().publishing(3)).bytes());
    private final Reading two =
            new Reading(Kinds.statement(Briefings.ofTwoPeople().publishing(9)).bytes());

    @Test
    void aStatementStandsAsItsPublisherPrintsIt() {
        assertThat(one.pages()).isEqualTo(1);
        assertThat(one.text())
                .containsSubsequence(
                        "An invented organisation Public statement",
                        "Iceland: protect two people who fled New Zealand, and do not return them",
                        "“illegally crossing the border”.¹ Both have asked for asylum.",
                        "EUR 28/0001/2021",
                        "20 May 2021",
                        "What the authorities of Iceland should do",
                        "1 Release both now",
                        "3 Release both now",
                        "1 Convention against Torture",
                        "3 Convention against Torture",
                        "EUR 28/0001/2021 page 1 of 1");
        assertThat(one.document().getDocumentInformation().getTitle()).startsWith("Iceland: protect two people");
        assertThat(one.outline())
                .containsExactly(
                        "Iceland: protect two people who fled New Zealand, and do not return them",
                        "  What the authorities of Iceland should do");
    }

    @Test
    void onTwoPagesTheNotesStandTogetherAtTheEndOfTheText() {
        assertThat(two.pages()).isEqualTo(2);
        assertThat(two.page(1)).doesNotContain("1 Convention against Torture");
        assertThat(two.page(2))
                .containsSubsequence(
                        "EUR 28/0001/2021 Iceland: protect",
                        "9 Release both now",
                        "1 Convention against Torture",
                        "9 Convention against Torture");
    }

    /** Texts of more and more paragraphs and notes: where the notes go over, the last calls go with them. */
    @Test
    void notesNeverStandOnAPageWithoutAnyOfTheText() {
        for (int calls = 3; calls <= 12; calls++) {
            var reading = new Reading(
                    Kinds.statement(Briefings.ofTwoPeople().publishing(calls)).bytes());

            assertThat(reading.page(reading.pages()))
                    .as("%s calls", calls)
                    .containsSubsequence("Release both now", "Release both now", "Convention against Torture");
        }
    }

    @Test
    void whatIsReadAloudIsWhatItIsThenTheTextThenItsCallsThenItsNotes() throws IOException {
        assertThat(one.tags().stream().filter(tag -> tag.matches("\\. \\w+")))
                .containsExactly(
                        ". P", ". P", ". H1", ". L", ". P", ". P", ". P", ". P", ". P", ". P", ". H2", ". L", ". Note",
                        ". Note", ". Note");
        assertThat(two.elements("Note"))
                .extracting(PDStructureElement::getElementIdentifier)
                .hasSize(9)
                .startsWith("note-0001", "note-0002");
        assertThat(two.document()
                        .getDocumentCatalog()
                        .getStructureTreeRoot()
                        .getIDTree()
                        .getNames())
                .hasSize(9);
    }

    @Test
    void aBriefingThatWasNotAskedForATextHasNoStatement() {
        assertThatIllegalArgumentException().isThrownBy(() -> Kinds.statement(Briefings.ofTwoPeople()));
    }
}

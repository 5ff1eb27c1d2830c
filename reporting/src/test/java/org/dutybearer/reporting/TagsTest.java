package org.dutybearer.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.dutybearer.briefing.Briefings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TagsTest {
    private final Reading twoPeople = Reading.of(Briefings.ofTwoPeople());

    @Test
    void headingsFollowEachOtherAndSkipNoLevel() {
        assertThat(twoPeople.tags().stream().filter(tag -> tag.matches("\\. H\\d")))
                .containsExactly(
                        ". H1", ". H2", ". H2", ". H2", ". H2", ". H2", ". H3", ". H3", ". H3", ". H3", ". H2", ". H2",
                        ". H2");
        assertThat(twoPeople.tags().get(0)).isEqualTo("Document");
    }

    @Test
    void eachGridIsOneTableHoweverManyPagesItTakes() {
        // people, chronology, statements, four provisions, calls
        assertThat(twoPeople.elements("Table")).hasSize(8);
        assertThat(Reading.of(Briefings.ofTwoPeople().calling("Answer us now. ".repeat(800)))
                        .elements("Table"))
                .hasSize(8);
    }

    @Test
    void rowsOfATableHaveTheSameNumberOfCells() {
        assertThat(twoPeople.elements("Table")).allSatisfy(table -> {
            var widths = table.getKids().stream()
                    .map(row -> ((PDStructureElement) row)
                            .getKids().stream()
                                    .mapToInt(cell -> span((PDStructureElement) cell))
                                    .sum())
                    .distinct();
            assertThat(widths).hasSize(1);
        });
    }

    private static int span(PDStructureElement cell) {
        var attributes = cell.getCOSObject().getCOSDictionary(org.apache.pdfbox.cos.COSName.A);
        return attributes == null ? 1 : attributes.getInt("ColSpan", 1);
    }

    @Test
    void everyHeadOfATableSaysWhatItIsTheHeadOf() {
        var scopes = new TreeSet<String>();
        for (PDStructureElement head : twoPeople.elements("TH"))
            scopes.add(String.valueOf(head.getCOSObject()
                    .getCOSDictionary(org.apache.pdfbox.cos.COSName.A)
                    .getNameAsString("Scope")));

        assertThat(scopes).containsExactly("Column", "Row");
    }

    @Test
    void everyDrawingHasWordsForThoseWhoDoNotSeeIt() {
        var words = twoPeople.elements("Figure").stream()
                .map(PDStructureElement::getAlternateDescription)
                .distinct()
                .toList();

        assertThat(words)
                .doesNotContainNull()
                .contains("Shown", "Alleged", "Not known", "Announced", "Contradicts", "No reply on record")
                .contains("Timeline of the case, March\u00a02020 to May\u00a02021. The same dates are in the table that"
                        + " follows.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ua1", "2a"})
    void aValidatorFindsNoFault(String standard) throws Exception {
        assertThat(faults(twoPeople, standard)).isEmpty();
        assertThat(faults(Reading.of(Briefings.ofFivePeople()), standard)).isEmpty();
        assertThat(faults(Reading.of(Briefings.empty()), standard)).isEmpty();
        assertThat(faults(Reading.of(Briefings.ofTwoPeople().named("李明華 نور", "Li Minghua", "zh")), standard))
                .isEmpty();
    }

    private static List<String> faults(Reading reading, String standard) {
        return Validator.faults(reading.bytes(), standard);
    }
}

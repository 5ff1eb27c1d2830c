package org.dutybearer.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dutybearer.casefile.CaseFixtures.MARCH_1;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import net.sf.jasperreports.engine.JasperPrint;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dutybearer.briefing.Briefings;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.junit.jupiter.api.Test;

class AllowanceTest {
    private static final Labels ENGLISH = Labels.in(Locale.ENGLISH);
    private static final List<Piece> NOTES = List.of(
            Piece.of("note", new Line("One.")),
            Piece.of("note", new Line("Two.")),
            Piece.of("note", new Line("Three.")));

    @Test
    void whatNoDocumentHoldsIsRefusedBeforeItIsSetWithThePlaceToShorten() {
        var endless =
                Briefings.ofTwoPeople().calling("Answer.\n".repeat(130_000)).briefing();

        refused(() -> BriefingPdf.of(endless), Reason.DOCUMENT_TOO_LONG, "calls", Allowance.MOST_PAGES);
    }

    @Test
    void soManyLettersAsThePagesHoldAreNotRefused() {
        var allowance = new Allowance(Allowance.LONGEST);

        for (int page = 0; page < Allowance.MOST_PAGES; page++) allowance.read("x".repeat(7_000), "calls");

        refused(() -> allowance.read("x", "people"), Reason.DOCUMENT_TOO_LONG, "calls", Allowance.MOST_PAGES);
    }

    @Test
    void theLastPageAllowedIsMadeUpAndNoOther() {
        var allowance = new Allowance(Allowance.LONGEST);
        allowance.read("Much.", "events");

        allowance.pages(Allowance.MOST_PAGES);

        refused(
                () -> allowance.pages(Allowance.MOST_PAGES + 1),
                Reason.DOCUMENT_TOO_LONG,
                "events",
                Allowance.MOST_PAGES);
    }

    @Test
    void whenItsTimeIsOverADocumentIsGivenUpWhereverItStands() {
        var over = new Allowance(Duration.ZERO);
        var inTime = new Allowance(Allowance.LONGEST);
        var set = new Galley(PrintRoom.PLAIN, ENGLISH, inTime).set(NOTES);
        var pages = new MakeUp(new JasperPrint(), inTime).pages(NOTES, set);
        over.read("Much.", "statements");

        for (ThrowingCallable stage : List.<ThrowingCallable>of(
                () -> new Galley(PrintRoom.PLAIN, ENGLISH, over).set(NOTES),
                () -> new MakeUp(new JasperPrint(), over).pages(tall(), set),
                () -> new Press("A title", MARCH_1, Locale.ENGLISH, over)
                        .print(pages, PrintRoom.PLAIN, Originals.NONE)))
            refused(stage, Reason.DOCUMENT_TOO_SLOW, "statements", Allowance.LONGEST.toSeconds());
    }

    private static List<Piece> tall() {
        return NOTES.stream().map(note -> note.padded(700, 0)).toList();
    }

    private static void refused(ThrowingCallable document, Reason reason, Object... details) {
        assertThatThrownBy(document).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.reason()).isEqualTo(reason);
            assertThat(refusal.details()).containsExactly(details);
        });
    }
}

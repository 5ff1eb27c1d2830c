package org.dutybearer.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.dutybearer.briefing.Briefings;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.junit.jupiter.api.Test;

class AppealPdfTest {
    private final Reading two = new Reading(
            Kinds.appeal(Briefings.ofTwoPeople().appealing(2, false)).bytes());

    @Test
    void theFirstPageSaysWhatToDoUntilWhenAndWhomToWriteTo() {
        assertThat(two.pages()).isEqualTo(2);
        assertThat(two.page(1))
                .containsSubsequence(
                        "An invented organisation Urgent action",
                        "Iceland: protect two people",
                        "EUR 28/0001/2021",
                        "Write until 1 July 2021",
                        "After that day, ask us before you write.",
                        "1 Release both now",
                        "2 Release both now",
                        "In Icelandic and English, or in your own language.",
                        "Name nobody whom this appeal does not name",
                        "Do not turn to an embassy or consulate of New Zealand",
                        "Whom to write to",
                        "Minister number 1 Minister number 2",
                        "1 Example Street",
                        "Begin: Dear Minister,");
    }

    @Test
    void theSecondPageSaysWhyInTheSentencesOfTheLadder() {
        assertThat(two.page(2))
                .containsSubsequence(
                        "What has happened",
                        "“illegally crossing the border”.¹",
                        "What the law requires",
                        "Step 3 of 7: at risk",
                        "1 Convention against Torture");
        assertThat(two.page(2)).contains("would violate article 33(1) if carried out");
    }

    @Test
    void anAppealThatIsOverAsksNobodyToWrite() {
        var over = new Reading(
                Kinds.appeal(Briefings.ofTwoPeople().appealing(1, true)).bytes());

        assertThat(over.page(1))
                .contains("Expired on 1 July 2021", "Do not write any more because of it")
                .doesNotContain("Write until", "Whom to write to", "Begin:");
    }

    @Test
    void whatTakesMoreThanTwoPagesIsRefusedAndNotShrunk() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Kinds.appeal(Briefings.ofTwoPeople().appealing(14, false)))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.TEXT_TOO_LONG))
                .satisfies(refused -> assertThat(refused.details()).last().isEqualTo(2));
    }

    @Test
    void aStatementAsksNobodyToWriteAndIsNoAppeal() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Kinds.appeal(Briefings.ofTwoPeople().publishing(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Kinds.appeal(Briefings.ofTwoPeople()));
    }
}

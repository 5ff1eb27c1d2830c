package org.dutybearer.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import org.dutybearer.briefing.Briefings;
import org.junit.jupiter.api.Test;

class SameBytesTest {
    @Test
    void theSameBriefingIsTheSameBytesWhereverItIsPrinted() {
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Almaty"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            byte[] there = Reading.of(Briefings.ofTwoPeople()).bytes();
            TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
            Locale.setDefault(Locale.forLanguageTag("tr"));
            byte[] elsewhere = Reading.of(Briefings.ofTwoPeople()).bytes();

            assertThat(there).isEqualTo(elsewhere);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void anotherBriefingIsOtherBytesAndAnotherIdentifier() {
        var one = Reading.of(Briefings.ofTwoPeople());
        var other = Reading.of(Briefings.ofTwoPeople().calling("Answer."));

        assertThat(one.bytes()).isNotEqualTo(other.bytes());
        assertThat(one.document().getDocument().getDocumentID().toString())
                .isNotEqualTo(other.document().getDocument().getDocumentID().toString());
    }

    @Test
    void theDocumentSaysOnlyItsTitleAndTheDayOfItsFacts() {
        var information = Reading.of(Briefings.ofTwoPeople()).document().getDocumentInformation();

        assertThat(information.getTitle()).isEqualTo("Two asylum-seekers from New Zealand face return from Iceland");
        assertThat(information.getAuthor()).isNull();
        assertThat(information.getSubject()).isNull();
        assertThat(information.getKeywords()).isNull();
        assertThat(information.getCreationDate().toInstant()).isEqualTo("2021-05-20T00:00:00Z");
    }
}

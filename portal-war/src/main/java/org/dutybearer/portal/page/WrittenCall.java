package org.dutybearer.portal.page;

import java.util.LinkedHashMap;
import java.util.Locale;
import org.dutybearer.core.Text;
import org.jspecify.annotations.Nullable;

/** What a recommendation says in the languages in which documents are made, while somebody writes it. */
public final class WrittenCall {
    private String english;
    private String french;

    WrittenCall(String english, String french) {
        this.english = english;
        this.french = french;
    }

    /** Whether every language says something. */
    boolean isComplete() {
        return !english.isBlank() && !french.isBlank();
    }

    /** A call is one paragraph, however it was typed. */
    Text text() {
        var words = new LinkedHashMap<Locale, String>();
        words.put(Locale.ENGLISH, oneParagraph(english));
        words.put(Locale.FRENCH, oneParagraph(french));
        return new Text(words);
    }

    private static String oneParagraph(String typed) {
        return typed.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(@Nullable String english) {
        this.english = english == null ? "" : english;
    }

    public String getFrench() {
        return french;
    }

    public void setFrench(@Nullable String french) {
        this.french = french == null ? "" : french;
    }
}

package org.dutybearer.briefing;

/** What a text rests on where its mark stands: {@code 3} and the provision or the source. */
public record NoteView(int number, String text) {
    private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** As it stands in the text, in small raised digits: {@code ³}. */
    public String mark() {
        var mark = new StringBuilder();
        for (char digit : Integer.toString(number).toCharArray()) mark.append(DIGITS.charAt(digit - '0'));
        return mark.toString();
    }

    static boolean isMark(char letter) {
        return DIGITS.indexOf(letter) >= 0;
    }

    @Override
    public String toString() {
        return "NoteView[" + number + "]";
    }
}

package org.dutybearer.briefing;

/**
 * A place in a briefing whose text holds what its audience may not see. It is for the case team, which is to rewrite the text: while
 * there is one, no briefing is made.
 *
 * @param found what it is, in words, such as "a telephone number"
 * @param place where a reader of the briefing would find it, such as "Timeline: 6 October 2019"
 * @param text as the briefing would tell it
 */
public record Block(Kind kind, String found, String place, String text) {
    public enum Kind {
        NAME,
        PLACE_OR_DAY,
        E_MAIL,
        TELEPHONE,
        DOCUMENT_NUMBER,
        ADDRESS
    }

    @Override
    public String toString() {
        return "Block[" + kind + ", " + place + "]";
    }
}

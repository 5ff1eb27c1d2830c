package org.dutybearer.reporting;

/** Text with more than one weight or colour in a line. Whatever comes in is text, never markup. */
final class Styled {
    private static final String INK = "#1A1D21";
    private static final String GREY = "#565D64";

    private Styled() {}

    static String plain(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static String strong(String text) {
        return "<style isBold=\"true\" forecolor=\"" + INK + "\">" + plain(text) + "</style>";
    }

    static String grey(String text) {
        return "<style forecolor=\"" + GREY + "\">" + plain(text) + "</style>";
    }

    /** A small grey word after a heading. */
    static String aside(String text, Script script) {
        return "<style fontName=\"" + script.type().face + "\" size=\"" + script.cell()
                + "\" isBold=\"false\" forecolor=\"" + GREY + "\">" + plain(text) + "</style>";
    }
}

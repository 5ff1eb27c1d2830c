package org.dutybearer.treaty;

/** Cites one provision of a treaty, such as {@code CAT 15}. */
public record ProvisionRef(String treaty, String article) {
    public static ProvisionRef parse(String text) {
        return new ProvisionRef(text.substring(0, text.indexOf(' ')), text.substring(text.indexOf(' ') + 1));
    }
}

package org.dutybearer.reporting;

/** The head of the first page. */
public record Masthead(String product, String kind, String marking) {
    public String name() {
        return Styled.strong(product) + (kind.isEmpty() ? "" : "\u2002" + Styled.grey(kind));
    }
}

package org.dutybearer.reporting;

import org.jspecify.annotations.Nullable;

/** What stands at the head and foot of one page. The first page has a masthead instead of a running head. */
public record Folio(
        boolean first, @Nullable String ref, String shortTitle, String marking, String foot, String pageOf) {
    public String head() {
        return (ref == null ? "" : Styled.strong(ref) + "\u2002") + Styled.grey(shortTitle);
    }

    public String number() {
        return (ref == null ? "" : Styled.strong(ref) + "\u2002") + Styled.grey(pageOf);
    }

    @Override
    public String toString() {
        return "Folio[" + pageOf + "]";
    }
}

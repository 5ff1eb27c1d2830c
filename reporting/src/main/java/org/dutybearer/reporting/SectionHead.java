package org.dutybearer.reporting;

import org.jspecify.annotations.Nullable;

/** The head of a section, numbered unless its number is 0; where it repeats on a further page it says so. */
public record SectionHead(
        int number, String title, @Nullable String continued) {
    public String plain() {
        return number == 0 ? title : number + "\u2002" + title;
    }

    public String styled() {
        return Styled.plain(plain()) + (continued == null ? "" : " " + continued);
    }
}

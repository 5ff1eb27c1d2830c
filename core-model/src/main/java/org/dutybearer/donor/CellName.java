package org.dutybearer.donor;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names one figure of an agreement so that reports can be joined: {@code OC1|PEOPLE|2025-01-01/2025-12-31|SEX:FEMALE}. The first part
 * is the code of the indicator (or {@code RIGHTS}), the third the days it is of, the last the category; the whole has none.
 */
public record CellName(
        String code,
        Counted counted,
        ReportingPeriod of,
        @Nullable String category) implements Comparable<CellName> {
    private static final Pattern BAR = Pattern.compile("\\|");

    public static CellName parse(String text) {
        var parts = BAR.split(text, -1);
        if (parts.length != 4)
            throw new IllegalArgumentException(
                    "not the name of a figure (expected 'OC1|PEOPLE|2025-01-01/2025-12-31|'): '" + text + "'");
        return new CellName(
                parts[0],
                Counted.valueOf(parts[1]),
                ReportingPeriod.parse(parts[2]),
                parts[3].isEmpty() ? null : parts[3]);
    }

    /** Whether it counts all, in whatever category. */
    public boolean isWhole() {
        return category == null;
    }

    @Override
    public int compareTo(CellName other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return code + "|" + counted + "|" + of + "|" + (category == null ? "" : category);
    }
}

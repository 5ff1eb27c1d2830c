package org.dutybearer.portal.cases;

import java.util.List;

/**
 * One page of the list.
 *
 * @param first counted from 1; 0 where nothing matches
 * @param total how many match, on all pages
 */
public record CaseLines(List<CaseLine> lines, int page, int first, long total) {
    public CaseLines {
        lines = List.copyOf(lines);
    }

    public long waiting() {
        return lines.stream().filter(line -> !line.needs().isEmpty()).count();
    }

    public int last() {
        return first + Math.max(0, lines.size() - 1);
    }

    public boolean hasPrevious() {
        return page > 0;
    }

    public boolean hasNext() {
        return last() < total;
    }
}

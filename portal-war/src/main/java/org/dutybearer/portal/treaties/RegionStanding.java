package org.dutybearer.portal.treaties;

import java.util.List;
import java.util.Optional;
import org.dutybearer.treaty.Treaty;

/** How the states of a region stood to the treaties on one day: those of the page asked for, and how far the data go. */
public record RegionStanding(
        RegionQuestion question,
        String heading,
        List<Column> treaties,
        List<Row> rows,
        Stretch stretch,
        Optional<Cell> chosen,
        List<String> coverage) {
    public RegionStanding {
        treaties = List.copyOf(treaties);
        rows = List.copyOf(rows);
        coverage = List.copyOf(coverage);
    }

    /** What the table is sorted by, as {@code aria-sort} says it. */
    public String sort(String by) {
        if (!by.equals(question.by())) return "none";
        return question.backwards() ? "descending" : "ascending";
    }

    /** The address that sorts by this, and turns the order round where it is sorted by this already. */
    public String sorting(String by) {
        return question.sortedBy(by, by.equals(question.by()) && !question.backwards());
    }

    /** A treaty, over its column. */
    public record Column(Treaty treaty, String title) {
        public String code() {
            return treaty.code();
        }
    }

    /** One state. */
    public record Row(String code, String name, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * How one state stood to one treaty.
     *
     * @param beneath what stands under the word: from when it binds, or what binds nevertheless; empty for nothing
     */
    public record Cell(String state, String stateName, TreatyLine line, String beneath) {
        public String id() {
            return state + "_" + line.code();
        }
    }
}

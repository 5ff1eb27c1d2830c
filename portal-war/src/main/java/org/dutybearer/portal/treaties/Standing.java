package org.dutybearer.portal.treaties;

import java.util.List;
import java.util.Optional;

/**
 * How one state stood to the treaties on one day: the whole table, the acts that led there, and how far the data go.
 *
 * @param own that own corrections of the organisation are laid over the acts, in a sentence; empty where none are
 */
public record Standing(
        Question question,
        String heading,
        List<TreatyLine> all,
        int held,
        List<ActLine> acts,
        Optional<ActPicture> picture,
        String own,
        List<String> coverage) {
    private static final int PAGE = 12;

    public Standing {
        all = List.copyOf(all);
        acts = List.copyOf(acts);
        coverage = List.copyOf(coverage);
    }

    /** Those of the page asked for. */
    public List<TreatyLine> lines() {
        return stretch().of(all);
    }

    public Stretch stretch() {
        return new Stretch(all.size(), question.page(), PAGE);
    }

    /** What the table is sorted by, as {@code aria-sort} says it. */
    public String sort(Question.Order order) {
        if (order != question.order()) return "none";
        return question.backwards() ? "descending" : "ascending";
    }

    /** The address that sorts by this, and turns the order round where it is sorted by this already. */
    public String sorting(Question.Order order) {
        return question.sortedBy(order, order == question.order() && !question.backwards());
    }
}

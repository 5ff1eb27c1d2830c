package org.dutybearer.portal.treaties;

import java.util.List;

/**
 * What of a long list is on the page asked for, or on the last page where that one lies beyond.
 *
 * @param size of the whole list
 * @param wanted the page, counted from 1
 * @param most how many a page holds
 */
public record Stretch(int size, int wanted, int most) {
    public int page() {
        return Math.max(1, Math.min(wanted, pages()));
    }

    private int pages() {
        return (size + most - 1) / most;
    }

    /** Counted from 1. */
    public int first() {
        return Math.min((page() - 1) * most, size) + 1;
    }

    public int last() {
        return Math.min(page() * most, size);
    }

    public boolean hasPrevious() {
        return page() > 1;
    }

    public boolean hasNext() {
        return page() < pages();
    }

    <T> List<T> of(List<T> all) {
        return all.subList(first() - 1, last());
    }
}

package org.dutybearer.reporting;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is set and placed whole: a head, a row, a paragraph, a figure. It says how it stands to its neighbours; where it
 * comes to stand is the make-up's business.
 *
 * @param template the template that sets it
 * @param row what the template prints
 * @param before the space above, dropped at the top of a page
 * @param inset the space between its upper edge (where its rule runs) and what it prints
 * @param outset the space between what it prints and its lower edge
 * @param over the rule along its upper edge
 * @param under the rule along its lower edge
 * @param kept whether what follows must stand on the same page
 * @param in the list or table it belongs to, such as {@code Table 3}, or the row that it is a part of, such as
 *     {@code Table 3/TR 4}: one structure element over all its pieces
 */
record Piece(
        String template,
        Object row,
        Kind kind,
        int before,
        int inset,
        int outset,
        Sheet.@Nullable Rule over,
        Sheet.@Nullable Rule under,
        boolean kept,
        @Nullable String in) {

    enum Kind {
        /** Stands where it falls. */
        PLAIN,
        /** Stands beside the one before it where there is room. */
        BESIDE,
        /** The head of a section. */
        SECTION,
        /** Starts a page of its own. */
        PAGE,
        /** The head of a provision: where it starts a page, the section's head stands above it again. */
        PROVISION,
        /** A section's head as it stands on further pages; not printed where it is written. */
        CONTINUED,
        /** The head of a table: it stands again on every page the table runs over. */
        HEAD,
        /** A row of a table. */
        ROW,
        /** Stands in the column beside the text that follows, under the one before it, and takes no room of that text. */
        SIDE,
        /** Stands at the foot of the page where all fits on one, else at the end of the text. */
        FOOT
    }

    static Piece of(String template, Object row) {
        return new Piece(template, row, Kind.PLAIN, 0, 0, 0, null, null, false, null);
    }

    /** The list or table, without the row. */
    @Nullable
    String whole() {
        return in == null || in.indexOf('/') < 0 ? in : in.substring(0, in.indexOf('/'));
    }

    Piece as(Kind kind) {
        return new Piece(template, row, kind, before, inset, outset, over, under, kept, in);
    }

    Piece before(int space) {
        return new Piece(template, row, kind, space, inset, outset, over, under, kept, in);
    }

    Piece padded(int inset, int outset) {
        return new Piece(template, row, kind, before, inset, outset, over, under, kept, in);
    }

    Piece over(Sheet.Rule rule) {
        return new Piece(template, row, kind, before, inset, outset, rule, under, kept, in);
    }

    Piece under(Sheet.@Nullable Rule rule) {
        return new Piece(template, row, kind, before, inset, outset, over, rule, kept, in);
    }

    Piece kept(boolean kept) {
        return new Piece(template, row, kind, before, inset, outset, over, under, kept, in);
    }

    Piece in(String container) {
        return new Piece(template, row, kind, before, inset, outset, over, under, kept, container);
    }

    Piece row(Object row) {
        return new Piece(template, row, kind, before, inset, outset, over, under, kept, in);
    }
}

package org.dutybearer.donor;

import java.util.List;
import org.dutybearer.briefing.CountedCases;
import org.dutybearer.core.CaseRef;

/**
 * What a report will tell and what it will leave out and why, for staff before anything is released. It holds the numbers that are
 * left out, so it never travels: no document is made of it.
 *
 * @param casesLeftOut those of which nothing is told or counted, since nobody in them lets donors know of them
 */
public record DonorPreview(DonorSummary summary, List<Hidden> hidden, List<CaseRef> casesLeftOut) {
    public DonorPreview {
        hidden = List.copyOf(hidden);
        casesLeftOut = List.copyOf(casesLeftOut);
    }

    /** The same report as {@link DonorSummary#of(ReportOrder, CountedCases, SmallNumbers, List)}, with what it leaves out. */
    public static DonorPreview of(
            ReportOrder order, CountedCases cases, SmallNumbers smallNumbers, List<PublishedReport> earlier) {
        return new Composition(order, cases, smallNumbers, earlier).preview();
    }

    /** A figure that is left out, with its true value. */
    public record Hidden(CellName cell, long value, Why why) {
        @Override
        public String toString() {
            return "Hidden[" + cell + "]";
        }
    }

    /** Why a figure is left out. The donor is told only that it is. */
    public enum Why {
        /** It counts fewer people than the threshold. */
        SMALL,
        /** From it and others somebody could work out a small one, in this report or an earlier one. */
        PROTECTS_ANOTHER,
        /** By the change since an earlier report somebody could tell what few people were added or taken out. */
        SMALL_CHANGE
    }

    @Override
    public String toString() {
        return "DonorPreview[" + summary + ", " + hidden.size() + " left out]";
    }
}

package org.dutybearer.briefing;

import java.util.Optional;
import java.util.OptionalInt;
import org.dutybearer.core.CountryCode;
import org.dutybearer.person.Disability;
import org.dutybearer.person.PopulationGroup;
import org.dutybearer.person.Sex;
import org.jspecify.annotations.Nullable;

/**
 * That something on record concerns somebody, told in bands: what is left of a person when only counting is allowed. It holds no word
 * that stands in a case and no day.
 *
 * @param whose a number that is the same for everything about one person in one {@link CountedCases}, across its cases, and means nothing
 *     anywhere else
 * @param inCase a number that is the same for everything in one case of those counted, and means nothing anywhere else
 * @param what what it is, such as {@code ACT ILL_TREATMENT} or {@code DETENTION PRE_TRIAL}
 * @param mark {@link Mark#SHOWN} or {@link Mark#ALLEGED}
 * @param state whose act it is, or which state holds, tries or was asked; null for what we did ourselves
 * @param place the country where it happened; null where that is not on record
 * @param area the place of the area in the {@link CountingFrame}; null where it is none of these
 * @param period the place of the period in the frame; null where its date may lie outside of all. What surely lies outside is not
 *     here at all
 */
public record OccurrenceView(
        int whose,
        int inCase,
        Size size,
        What what,
        Mark mark,
        Sex sex,
        AgeBand age,
        Disability disability,
        PopulationGroup group,
        @Nullable CountryCode state,
        @Nullable CountryCode place,
        @Nullable Integer area,
        @Nullable Integer period) {
    public OccurrenceView {
        if (mark != Mark.SHOWN && mark != Mark.ALLEGED)
            throw new IllegalArgumentException("what is shown not to be, or not known, does not occur: " + mark);
    }

    /**
     * How many people it is about.
     *
     * @param people 1 for a person; for a group its size on record, which is never summed where it is approximate
     */
    public record Size(int people, boolean group, boolean approximate) {
        static final Size ONE = new Size(1, false, false);

        /** Of two records of one group: what they do not agree on is not known. */
        Size and(Size other) {
            return equals(other) ? this : new Size(Math.max(people, other.people), true, true);
        }
    }

    public OptionalInt placeInCalendar() {
        return period == null ? OptionalInt.empty() : OptionalInt.of(period);
    }

    public Optional<CountryCode> country() {
        return Optional.ofNullable(place);
    }
}

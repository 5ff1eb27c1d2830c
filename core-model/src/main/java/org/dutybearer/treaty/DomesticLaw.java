package org.dutybearer.treaty;

import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * The law by which a state approved a treaty at home, such as Kazakhstan's of 29 June 1998 on CAT. It is one of three dates
 * that are easily taken for each other: it binds the state to nobody abroad; the deposit and its effect do.
 *
 * @param asOf how new the source is, null where it does not say
 * @param note which law it is, empty where that is not known
 */
public record DomesticLaw(
        String treaty,
        CountryCode state,
        ApproximateDate adopted,
        FactSource source,
        @Nullable ApproximateDate asOf,
        String note) {
    /** Whether the organisation itself entered it. */
    public boolean own() {
        return source.own();
    }
}

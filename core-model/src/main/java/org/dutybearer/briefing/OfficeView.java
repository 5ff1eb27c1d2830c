package org.dutybearer.briefing;

import org.dutybearer.core.CountryCode;

/** An office to write to; what is not on record is empty. */
public record OfficeView(
        CountryCode state, String stateName, String office, String body, String salutation, String address) {
    @Override
    public String toString() {
        return "OfficeView[" + state + "]";
    }
}

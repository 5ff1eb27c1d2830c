package org.dutybearer.portal.donor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dutybearer.briefing.Use;
import org.dutybearer.core.CaseRef;
import org.dutybearer.donor.DonorPreview;

/**
 * A report as it was just made, before anything of it is stored.
 *
 * @param preview in the first of its languages; figures are the same in all
 * @param uses by the case whose consents they are
 */
record Prepared(DonorPreview preview, Map<Locale, List<Written>> written, Map<CaseRef, List<Use>> uses) {
    @Override
    public String toString() {
        return "Prepared[" + preview + "]";
    }
}

package org.dutybearer.donor;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dutybearer.core.Text;

/**
 * What report is wanted: under which agreement, of which of its periods, in which language.
 *
 * @param organisation who reports
 * @param explanations of a variance or a change, by the code of the indicator, as staff wrote them; the gate looks for names in them
 */
public record ReportOrder(
        Agreement agreement,
        ReportingPeriod period,
        ReportKind kind,
        String organisation,
        Locale language,
        Map<String, Text> explanations) {
    public ReportOrder {
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(language, "language");
        if (organisation.isBlank()) throw new IllegalArgumentException("a report names the organisation");
        explanations = Map.copyOf(explanations);
    }

    @Override
    public String toString() {
        return "ReportOrder[" + agreement.reference() + ", " + period + ", " + kind + "]";
    }
}

package org.dutybearer.reporting;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.dutybearer.core.Key;
import org.dutybearer.donor.AskedFigure;
import org.dutybearer.donor.ReportingPeriod;

/**
 * What a partner organisation is asked for: the figures of a period that nothing on record gives. Its blank workbook is
 * {@link PartnerWorkbook#blank}, and what comes back is read against the same form.
 *
 * @param organisation who asks
 * @param title of the agreement, in the language of the form
 * @param madeOn stands in the properties of the workbook
 */
public record PartnerForm(
        Key agreement,
        String organisation,
        String title,
        ReportingPeriod period,
        Locale language,
        LocalDate madeOn,
        List<AskedFigure> asked) {
    public PartnerForm {
        asked = List.copyOf(asked);
        var codes = new HashSet<String>();
        for (var each : asked)
            if (!codes.add(each.code())) throw new IllegalArgumentException("asked for twice: " + each.code());
        if (asked.isEmpty()) throw new IllegalArgumentException("a form asks for something: " + agreement);
    }

    @Override
    public String toString() {
        return "PartnerForm[" + agreement + ", " + period + "]";
    }
}

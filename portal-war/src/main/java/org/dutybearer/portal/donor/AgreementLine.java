package org.dutybearer.portal.donor;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dutybearer.core.Text;
import org.dutybearer.donor.Agreement;
import org.dutybearer.donor.PublishedReport;
import org.dutybearer.donor.ReportingPeriod;
import org.dutybearer.donor.ReportingTerm;
import org.jspecify.annotations.Nullable;

/**
 * The newest version of an agreement, as a page says it.
 *
 * @param reference our own
 * @param number as the donor writes it
 * @param nextDue the day by which the next report is due, or was; null where none is
 */
public record AgreementLine(
        String reference,
        int version,
        String number,
        String title,
        String donor,
        String donorCode,
        ReportingPeriod period,
        List<ReportingPeriod> periods,
        @Nullable LocalDate nextDue) {
    public AgreementLine {
        periods = List.copyOf(periods);
    }

    static AgreementLine of(Agreement agreement, Locale language, List<PublishedReport> published) {
        return new AgreementLine(
                agreement.reference().toString(),
                agreement.version(),
                agreement.number(),
                said(agreement.title(), language),
                said(agreement.donor(), language),
                agreement.donorCode(),
                agreement.period(),
                agreement.terms().stream().map(ReportingTerm::period).toList(),
                agreement
                        .nextDue(published.stream().map(PublishedReport::period).toList())
                        .flatMap(ReportingTerm::due)
                        .orElse(null));
    }

    private static String said(Text text, Locale language) {
        return text.in(language).orElseGet(text::original);
    }
}

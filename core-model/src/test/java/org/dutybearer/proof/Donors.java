package org.dutybearer.proof;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dutybearer.briefing.Briefing;
import org.dutybearer.briefing.CountedCases;
import org.dutybearer.briefing.Disclosure;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Key;
import org.dutybearer.core.Text;
import org.dutybearer.donor.AgreedIndicator;
import org.dutybearer.donor.Agreement;
import org.dutybearer.donor.DacSector;
import org.dutybearer.donor.Definitions;
import org.dutybearer.donor.Dimension;
import org.dutybearer.donor.DonorPreview;
import org.dutybearer.donor.DonorSummary;
import org.dutybearer.donor.ReportKind;
import org.dutybearer.donor.ReportOrder;
import org.dutybearer.donor.ReportingPeriod;
import org.dutybearer.donor.ReportingTerm;
import org.dutybearer.donor.ResultLevel;
import org.dutybearer.donor.SmallNumbers;

/** Sums generated cases up as a report to a donor does. */
public final class Donors {
    /** Some publications of generated cases are out in it, others before. */
    static final ReportingPeriod PERIOD = ReportingPeriod.parse("2019-01-01/2026-12-31");

    private Donors() {}

    /** In English where donors are not reported to in that language. */
    public static DonorSummary summary(Locale language, Collection<Briefing> briefings) {
        return DonorSummary.of("Example Rights Watch", PERIOD, spoken(language), CanaryCase.DAY, briefings);
    }

    /** What is counted under an agreement that counts people in every way there is. */
    static CountedCases counted(Disclosure disclosure, Collection<CaseFile> cases) {
        return disclosure.count(cases, agreement().frame(), CanaryCase.DAY);
    }

    /** The report under it. */
    public static DonorSummary report(Disclosure disclosure, Locale language, Collection<CaseFile> cases) {
        return report(counted(disclosure, cases), language).summary();
    }

    /** The same, with what it leaves out. */
    static DonorPreview report(CountedCases counted, Locale language) {
        var agreement = agreement();
        var order = new ReportOrder(
                agreement, PERIOD, ReportKind.FINAL, "Example Rights Watch", spoken(language), Map.of());
        return DonorPreview.of(order, counted, SmallNumbers.parse("3/1"), List.of());
    }

    private static Agreement agreement() {
        var agreement = Agreement.with(
                        english("Example Fund"),
                        "EF",
                        Key.parse("proof"),
                        "1",
                        english("Everything that can be counted"),
                        PERIOD,
                        DacSector.parse("15160"))
                .in(CountryCode.parse("KAZ"))
                .reporting(ReportingTerm.of(PERIOD, null));
        for (var rule : List.of("people-ill-treated", "people-detained", "people-claiming-asylum", "people-helped")) {
            var indicator = AgreedIndicator.by(
                    Key.parse(rule), "I" + agreement.indicators().size(), ResultLevel.OUTCOME);
            for (var dimension : Dimension.values()) indicator.toldApartBy(dimension);
            agreement.measuring(indicator);
        }
        for (var rule : List.of("interventions-made", "recommendations-made", "publications-issued"))
            agreement.measuring(AgreedIndicator.by(
                    Key.parse(rule), "I" + agreement.indicators().size(), ResultLevel.OUTPUT));
        return agreement;
    }

    private static Text english(String words) {
        return Text.of(Locale.ENGLISH, words);
    }

    private static Locale spoken(Locale language) {
        return Definitions.languages().contains(language) ? language : Locale.ENGLISH;
    }
}

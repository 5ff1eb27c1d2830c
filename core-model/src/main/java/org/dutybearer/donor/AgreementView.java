package org.dutybearer.donor;

import java.util.List;
import java.util.Map;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Key;

/**
 * The agreement a report is made under, in the language of the summary.
 *
 * @param reference our own, which travels in file names and addresses
 * @param number as the donor writes it
 * @param donorCode the short form of the donor that stands in file names
 * @param sector the code of the OECD DAC, such as {@code 15160}
 * @param markers the policy markers of the OECD DAC with their significance: 0 none, 1 significant, 2 principal
 */
public record AgreementView(
        Key reference,
        int version,
        String number,
        String donor,
        String donorCode,
        String title,
        ReportingPeriod period,
        List<CountryCode> countries,
        DacSector sector,
        Map<PolicyMarker, Integer> markers) {
    public AgreementView {
        countries = List.copyOf(countries);
        markers = Map.copyOf(markers);
    }
}

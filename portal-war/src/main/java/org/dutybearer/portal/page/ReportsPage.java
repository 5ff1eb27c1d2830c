package org.dutybearer.portal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dutybearer.consent.Audience;
import org.dutybearer.portal.run.Document;
import org.dutybearer.portal.run.Documents;
import org.dutybearer.portal.run.Format;

/** The workbooks made for donors. Neither a case nor a run is named to them. */
@Named
@RequestScoped
public class ReportsPage {
    @Inject
    private Documents documents;

    @Inject
    private Clock clock;

    /** Those that can be downloaded today, the newest first. */
    public List<Document> reports() {
        var today = LocalDate.now(clock);
        return documents.all().stream()
                .filter(ReportsPage::isForDonors)
                .filter(document -> document.isAvailableOn(today))
                .toList();
    }

    public Optional<Document> newest() {
        return reports().stream().findFirst();
    }

    /** Donors get workbooks: a briefing on paper made for them is handed over by a person. */
    static boolean isForDonors(Document document) {
        return document.audience() == Audience.DONOR && document.format() == Format.XLSX;
    }
}

package org.dutybearer.portal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.dutybearer.consent.Audience;
import org.dutybearer.portal.run.Document;
import org.dutybearer.portal.run.DocumentStanding;
import org.dutybearer.portal.run.DocumentState;
import org.dutybearer.portal.run.Format;
import org.dutybearer.portal.run.Recall;

/** The workbooks made for donors. Neither a case nor a run is named to them. */
@Named
@RequestScoped
public class ReportsPage {
    @Inject
    private Recall recall;

    /** Those that can be downloaded today, the newest first. */
    public List<Document> reports() {
        return recall.standings().all().stream()
                .filter(one -> one.state() == DocumentState.IN_FORCE)
                .map(DocumentStanding::document)
                .filter(ReportsPage::isForDonors)
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

package org.dutybearer.portal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dutybearer.portal.donor.AgreementDesk;
import org.dutybearer.portal.donor.DonorDesk;
import org.dutybearer.portal.donor.IndicatorLine;
import org.dutybearer.portal.donor.OwnAgreement;
import org.jspecify.annotations.Nullable;

/** A donor's own agreements and the reports under them. */
@Named
@RequestScoped
public class OwnReportsPage {
    @Inject
    private DonorDesk desk;

    @Inject
    private AgreementDesk statements;

    @Inject
    private Viewer viewer;

    private @Nullable List<OwnAgreement> agreements;

    public List<OwnAgreement> agreements() {
        if (agreements == null) agreements = desk.agreements(viewer.name(), viewer.locale());
        return agreements;
    }

    /** What an indicator says; nothing where the newest version of the agreement has it no more. */
    public String statement(OwnAgreement own, String code) {
        return statements.indicators(own.agreement().reference(), viewer.locale()).stream()
                .filter(indicator -> indicator.code().equals(code))
                .map(IndicatorLine::statement)
                .findFirst()
                .orElse("");
    }
}

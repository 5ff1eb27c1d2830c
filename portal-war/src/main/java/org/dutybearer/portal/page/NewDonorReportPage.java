package org.dutybearer.portal.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dutybearer.donor.CellName;
import org.dutybearer.donor.DonorPreview;
import org.dutybearer.donor.ReportingPeriod;
import org.dutybearer.portal.donor.AgreementDesk;
import org.dutybearer.portal.donor.AgreementLine;
import org.dutybearer.portal.donor.ReportDesk;
import org.jspecify.annotations.Nullable;

/** A report to a donor before it is made: what it will tell, what it leaves out and why. */
@Named
@RequestScoped
public class NewDonorReportPage {
    private static final List<String> WRITTEN_IN = List.of("en", "fr", "es", "ar");

    @Inject
    private HttpServletRequest request;

    @Inject
    private AgreementDesk agreements;

    @Inject
    private ReportDesk desk;

    @Inject
    private Viewer viewer;

    private AgreementLine agreement;
    private String period = "";
    private String[] languages = new String[0];
    private @Nullable DonorPreview preview;
    private boolean isLanguageMissing;

    @SuppressWarnings("NullAway.Init")
    protected NewDonorReportPage() {}

    @PostConstruct
    void open() {
        agreement = agreements.agreement(request.getParameter("agreement"), viewer.locale());
        period = agreement.periods().stream()
                .findFirst()
                .map(ReportingPeriod::toString)
                .orElse("");
        languages = new String[] {viewer.language()};
    }

    public void look() {
        preview = desk.preview(agreement.reference(), ReportingPeriod.parse(period), viewer.locale());
    }

    public void prepare() throws IOException {
        var chosen = Arrays.stream(languages)
                .filter(WRITTEN_IN::contains)
                .map(Locale::forLanguageTag)
                .toList();
        isLanguageMissing = chosen.isEmpty();
        if (isLanguageMissing) return;
        var number = desk.prepare(agreement.reference(), ReportingPeriod.parse(period), chosen, viewer.name());
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(request.getContextPath() + Door.DONOR_REPORT.path() + "?report=" + number);
    }

    public AgreementLine agreement() {
        return agreement;
    }

    public Optional<DonorPreview> preview() {
        return Optional.ofNullable(preview);
    }

    /** The words for a category where the summary has them; otherwise its code. */
    public String category(CellName cell) {
        var code = cell.category();
        if (code == null || preview == null) return "";
        return preview.summary().disaggregation().stream()
                .map(row -> row.category())
                .filter(category -> code.equals(category.dimension() + ":" + category.code()))
                .map(category -> category.label())
                .findFirst()
                .orElse(code);
    }

    public List<String> writtenIn() {
        return WRITTEN_IN;
    }

    public boolean isLanguageMissing() {
        return isLanguageMissing;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(@Nullable String period) {
        this.period = period == null ? "" : period;
    }

    public String[] getLanguages() {
        return languages.clone();
    }

    public void setLanguages(String @Nullable [] languages) {
        this.languages = languages == null ? new String[0] : languages.clone();
    }
}

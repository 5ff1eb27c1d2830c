package org.dutybearer.portal.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dutybearer.core.Text;
import org.dutybearer.portal.donor.AgreementDesk;
import org.dutybearer.portal.donor.AgreementLine;
import org.dutybearer.portal.donor.DonorReport;
import org.dutybearer.portal.donor.IndicatorLine;
import org.dutybearer.portal.donor.ReportDesk;
import org.dutybearer.portal.donor.ReportLine;
import org.dutybearer.portal.donor.ReportPreview;
import org.dutybearer.portal.donor.ReportRequest;
import org.dutybearer.portal.donor.ReportRunDesk;
import org.jspecify.annotations.Nullable;

/** A report to a donor that was prepared, and what a second person says of it. */
@Named
@RequestScoped
public class DonorReportPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private ReportDesk desk;

    @Inject
    private ReportRunDesk runs;

    @Inject
    private AgreementDesk agreements;

    @Inject
    private Viewer viewer;

    private ReportLine line;
    private @Nullable ReportPreview preview;
    private @Nullable List<IndicatorLine> indicators;
    private @Nullable Map<String, Text> explained;
    private String why = "";
    private boolean isReasonWrong;

    @SuppressWarnings("NullAway.Init")
    protected DonorReportPage() {}

    @PostConstruct
    void open() {
        line = desk.report(request.getParameter("report"));
        why = "";
    }

    public void approve() throws IOException {
        var number = runs.release(line.report().number(), viewer.name());
        redirect(Door.REPORT_RUN.path() + "?run=" + number);
    }

    public void discard() throws IOException {
        desk.discard(line.report().number(), viewer.name());
        redirect(Door.DONOR_REPORTS.path());
    }

    private void redirect(String path) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath() + path);
    }

    public void sendBack() {
        isReasonWrong = !DonorReport.isReason(why);
        if (isReasonWrong) return;
        desk.sendBack(line.report().number(), why, viewer.name());
        open();
    }

    public void withdraw() {
        isReasonWrong = !DonorReport.isReason(why);
        if (isReasonWrong) return;
        desk.withdraw(line.report().number(), why, viewer.name());
        open();
    }

    public void keep() {
        isReasonWrong = !DonorReport.isReason(why);
        if (isReasonWrong) return;
        var seen = request.getParameter("seen");
        desk.keep(line.report().number(), why, seen == null ? "" : seen, viewer.name());
        open();
    }

    public ReportLine line() {
        return line;
    }

    public AgreementLine agreement() {
        return agreements.agreement(line.report().agreement().toString(), viewer.locale());
    }

    /** For the case team alone; nothing once somebody has decided. */
    public Optional<ReportPreview> preview() {
        if (preview == null) preview = desk.preview(line.report().number()).orElse(null);
        return Optional.ofNullable(preview);
    }

    /** What an indicator says, in the newest version of the agreement; nothing where that has it no more. */
    public String statement(String code) {
        if (indicators == null)
            indicators = agreements.indicators(line.report().agreement().toString(), viewer.locale());
        return indicators.stream()
                .filter(indicator -> indicator.code().equals(code))
                .map(IndicatorLine::statement)
                .findFirst()
                .orElse("");
    }

    /** What staff wrote of an indicator, in each language in which they did. */
    public List<String> explanations(String code) {
        if (explained == null)
            explained = desk.wanted(line.report().number())
                    .map(ReportRequest::explanations)
                    .orElse(Map.of());
        var text = explained.get(code);
        return text == null ? List.of() : List.copyOf(text.words().values());
    }

    public boolean isMine() {
        return line.report().preparedBy().equals(viewer.name());
    }

    public boolean isReasonWrong() {
        return isReasonWrong;
    }

    public int longestReason() {
        return DonorReport.LONGEST_REASON;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why == null ? "" : why;
    }
}

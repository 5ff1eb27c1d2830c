package org.dutybearer.portal.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.dutybearer.portal.donor.AgreementDesk;
import org.dutybearer.portal.donor.AgreementLine;
import org.dutybearer.portal.donor.DonorReport;
import org.dutybearer.portal.donor.ReportDesk;
import org.dutybearer.portal.donor.ReportLine;
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
    private AgreementDesk agreements;

    @Inject
    private Viewer viewer;

    private ReportLine line;
    private String why = "";
    private boolean isReasonWrong;

    @SuppressWarnings("NullAway.Init")
    protected DonorReportPage() {}

    @PostConstruct
    void open() {
        line = desk.report(request.getParameter("report"));
        why = "";
    }

    public void approve() {
        desk.approve(line.report().number(), viewer.name());
        open();
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

package org.dutybearer.portal.page;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.portal.donor.DonorDesk;
import org.dutybearer.portal.donor.ReportDesk;
import org.dutybearer.portal.donor.TakenFile;

/**
 * A file of a report to a donor: released ones of its own to the donor, any to the case team. It is a POST, because every download is
 * written down. What is another donor's is absent.
 */
@WebServlet({"/report-file", "/donor-report-file"})
public class ReportFileDownload extends HttpServlet {
    @Inject
    private DonorDesk donors;

    @Inject
    private ReportDesk desk;

    @Inject
    private Viewer viewer;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(taken(request), response);
        } catch (Refusal refusal) {
            if (refusal.reason() == Reason.DOCUMENT_UNKNOWN) response.sendError(HttpServletResponse.SC_NOT_FOUND);
            else Failure.refuse(refusal, Download.status(refusal), request, response);
        }
    }

    private TakenFile taken(HttpServletRequest request) {
        var number = request.getParameter("report");
        var language = request.getParameter("language");
        var form = request.getParameter("form");
        return viewer.isStaff()
                ? desk.take(number, language, form, viewer.name())
                : donors.take(number, language, form, viewer.name());
    }

    private static void send(TakenFile taken, HttpServletResponse response) throws IOException {
        response.setContentType(taken.mediaType());
        response.setContentLength(taken.content().length);
        response.setHeader("Content-Disposition", taken.disposition());
        response.getOutputStream().write(taken.content());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}

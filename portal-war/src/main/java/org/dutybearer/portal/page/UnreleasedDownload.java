package org.dutybearer.portal.page;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.portal.run.ApprovalDesk;

/**
 * Shows a document that is not released to whoever may approve it. It is a POST, because every look is written down. The name of the file says
 * that it is not released: its bytes cannot, because they are those that will leave.
 */
@WebServlet("/unreleased")
public class UnreleasedDownload extends HttpServlet {
    @Inject
    private ApprovalDesk desk;

    @Inject
    private Viewer viewer;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var document = desk.document(request.getParameter("document"));
            var content = desk.look(document, viewer.name());
            response.setContentType(document.mediaType());
            response.setContentLength(content.length);
            response.setHeader(
                    "Content-Disposition", "attachment; filename=\"NOT-RELEASED_" + document.fileName() + "\"");
            response.getOutputStream().write(content);
        } catch (Refusal refusal) {
            if (refusal.reason() == Reason.DOCUMENT_UNKNOWN) response.sendError(HttpServletResponse.SC_NOT_FOUND);
            else Failure.refuse(refusal, Download.status(refusal), request, response);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}

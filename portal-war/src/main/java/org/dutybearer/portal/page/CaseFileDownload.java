package org.dutybearer.portal.page;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.Refusal;
import org.dutybearer.portal.cases.CaseDesk;
import org.dutybearer.reporting.FileName;

/** Hands the case team the whole case as a file, to be changed and brought again. It is a POST, because it is written down. */
@WebServlet("/case-file")
public class CaseFileDownload extends HttpServlet {
    @Inject
    private CaseDesk desk;

    @Inject
    private Viewer viewer;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var ref = desk.ref(request.getParameter("case"));
            send(ref, desk.file(ref, viewer.name()), response);
        } catch (Refusal absent) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private static void send(CaseRef ref, byte[] content, HttpServletResponse response) throws IOException {
        response.setContentType("application/yaml");
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(content.length);
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + new FileName(ref + ".yaml").text() + "\"");
        response.getOutputStream().write(content);
    }
}

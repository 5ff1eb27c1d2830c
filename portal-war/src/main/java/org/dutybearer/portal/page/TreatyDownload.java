package org.dutybearer.portal.page;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.dutybearer.portal.treaties.Asked;
import org.dutybearer.portal.treaties.TreatyDesk;
import org.dutybearer.reporting.FileName;

/** The table of treaty status as a workbook: a link, because it holds no person and nothing is written down. */
@WebServlet("/treaty-workbook")
public class TreatyDownload extends HttpServlet {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private TreatyDesk desk;

    @Inject
    private Viewer viewer;

    @Inject
    private Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = Asked.of(request::getParameter, desk.register().parties(), Optional::empty, LocalDate.now(clock));
        var language = viewer.locale();
        var workbook = asked.question()
                .map(question -> desk.workbook(question, language))
                .or(() -> asked.regional().map(question -> desk.workbook(question, language)));
        if (workbook.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var content = new ByteArrayOutputStream();
        workbook.get().write(content);
        var name =
                new FileName("treaties_" + asked.state() + "_" + asked.day() + "_" + language.getLanguage() + ".xlsx");
        response.setContentType(XLSX);
        response.setContentLength(content.size());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        content.writeTo(response.getOutputStream());
    }
}

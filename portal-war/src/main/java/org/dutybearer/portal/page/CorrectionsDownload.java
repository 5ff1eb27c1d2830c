package org.dutybearer.portal.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.dutybearer.portal.treaties.CorrectionDesk;
import org.dutybearer.reporting.FileName;

/** The own corrections in force as a file, for the library and the command line. */
@WebServlet("/corrections-file")
public class CorrectionsDownload extends HttpServlet {
    @Inject
    private CorrectionDesk desk;

    @Inject
    private Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var content = desk.file().getBytes(UTF_8);
        var name = new FileName("corrections_" + LocalDate.now(clock) + ".tsv");
        response.setContentType("text/tab-separated-values; charset=UTF-8");
        response.setContentLength(content.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.getOutputStream().write(content);
    }
}

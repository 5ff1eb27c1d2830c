package org.dutybearer.portal.page;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.dutybearer.portal.run.Document;
import org.dutybearer.portal.run.DocumentNumber;
import org.dutybearer.portal.run.Documents;
import org.dutybearer.portal.run.RunDesk;
import org.jspecify.annotations.Nullable;

/**
 * Hands out a document from any list, to staff by one door and to donors by another. It is a POST, because every download is written down, and outside of Faces, because a list
 * may have grown since the page was shown: the form says which document, not which row.
 */
@WebServlet({"/download", "/report"})
public class DocumentDownload extends HttpServlet {
    @Inject
    private Documents documents;

    @Inject
    private RunDesk desk;

    @Inject
    private Viewer viewer;

    @Inject
    private Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = number(request.getParameter("document"))
                .flatMap(documents::find)
                .filter(this::isOpenToViewer);
        if (asked.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var document = asked.get();
        var content = desk.download(document, viewer.name());
        response.setContentType(document.mediaType());
        response.setContentLength(content.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + document.fileName() + "\"");
        response.getOutputStream().write(content);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private boolean isOpenToViewer(Document document) {
        return document.isAvailableOn(LocalDate.now(clock)) && (viewer.isStaff() || ReportsPage.isForDonors(document));
    }

    private static Optional<DocumentNumber> number(@Nullable String text) {
        try {
            return Optional.of(DocumentNumber.parse(text == null ? "" : text));
        } catch (IllegalArgumentException notANumber) {
            return Optional.empty();
        }
    }
}

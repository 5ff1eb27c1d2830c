package org.dutybearer.portal.page;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.dutybearer.core.Refusal;
import org.dutybearer.portal.run.DocumentNumber;
import org.dutybearer.portal.run.Documents;
import org.dutybearer.portal.run.RunDesk;
import org.jspecify.annotations.Nullable;

/**
 * Hands out a document from any list, to staff alone: what is made for others is handed over by a person. It is a POST, because every
 * download is written down, and outside of Faces, because a list may have grown since the page was shown: the form says which
 * document, not which row.
 */
@WebServlet("/download")
public class DocumentDownload extends HttpServlet {
    @Inject
    private Documents documents;

    @Inject
    private RunDesk desk;

    @Inject
    private Viewer viewer;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = number(request.getParameter("document")).flatMap(documents::find);
        if (asked.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var document = asked.get();
        byte[] content;
        try {
            content = desk.download(document, viewer.name());
        } catch (Refusal refusal) {
            Failure.refuse(refusal, Download.status(refusal), request, response);
            return;
        }
        response.setContentType(document.mediaType());
        response.setContentLength(content.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + document.fileName() + "\"");
        response.getOutputStream().write(content);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private static Optional<DocumentNumber> number(@Nullable String text) {
        try {
            return Optional.of(DocumentNumber.parse(text == null ? "" : text));
        } catch (IllegalArgumentException notANumber) {
            return Optional.empty();
        }
    }
}

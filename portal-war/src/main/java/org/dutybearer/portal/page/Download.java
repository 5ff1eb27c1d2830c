package org.dutybearer.portal.page;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.portal.run.Document;

/** A document as the answer to a form: a POST, because every download is written down. */
final class Download {
    private static final Set<Reason> GONE = Set.of(
            Reason.DOCUMENT_WITHDRAWN,
            Reason.CONSENT_WITHDRAWN,
            Reason.CONSENT_OVER,
            Reason.DOCUMENT_SENT_BACK,
            Reason.REPORT_WITHDRAWN);

    private Download() {}

    /** What is gone is gone for good; anything else may come back. */
    static int status(Refusal refusal) {
        return GONE.contains(refusal.reason()) ? HttpServletResponse.SC_GONE : HttpServletResponse.SC_CONFLICT;
    }

    static void send(Document document, byte[] content) throws IOException {
        send(document.mediaType(), document.fileName(), content);
    }

    static void send(String mediaType, String fileName, byte[] content) throws IOException {
        var faces = FacesContext.getCurrentInstance();
        var external = faces.getExternalContext();
        external.responseReset();
        external.setResponseContentType(mediaType);
        external.setResponseContentLength(content.length);
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
        external.getResponseOutputStream().write(content);
        faces.responseComplete();
    }
}

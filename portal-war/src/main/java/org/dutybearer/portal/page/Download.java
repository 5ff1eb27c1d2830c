package org.dutybearer.portal.page;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.dutybearer.portal.run.Document;

/** A document as the answer to a form: a POST, because every download is written down. */
final class Download {
    private Download() {}

    static void send(Document document, byte[] content) throws IOException {
        var faces = FacesContext.getCurrentInstance();
        var external = faces.getExternalContext();
        external.responseReset();
        external.setResponseContentType(document.mediaType());
        external.setResponseContentLength(content.length);
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + document.fileName() + "\"");
        external.getResponseOutputStream().write(content);
        faces.responseComplete();
    }
}

package org.dutybearer.portal.api;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** What went wrong, as RFC 9457 writes it; reason is the machine's word for it. */
public record Problem(
        String title, int status, String detail, @Nullable String reason) {
    static final MediaType TYPE = new MediaType("application", "problem+json");

    Response response() {
        return Response.status(status).type(TYPE).entity(this).build();
    }
}

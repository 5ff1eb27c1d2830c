package org.dutybearer.portal.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Where programs find the portal. Signed-in staff read its description at {@code /openapi}. */
@ApplicationPath("api")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Dutybearer",
                        version = "1",
                        description = "Ask for a document, watch it being made, take it; report to donors. Every call"
                                + " carries an account of the case team, or of a donor where that is said (HTTP"
                                + " Basic); there is no cookie and no session."),
        security = @SecurityRequirement(name = "account"))
@SecurityScheme(securitySchemeName = "account", type = SecuritySchemeType.HTTP, scheme = "basic")
public class Api extends Application {}

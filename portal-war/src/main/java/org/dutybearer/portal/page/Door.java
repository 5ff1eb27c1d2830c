package org.dutybearer.portal.page;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dutybearer.portal.account.Role;

/** Every address of the portal and who may pass. What is not listed here does not exist. */
public enum Door {
    SIGN_IN("/sign-in"),
    SIGN_OUT("/sign-out"),
    SHEET("/portal.css"),
    /** Script that the component library brings: the same for everybody. */
    RESOURCES("/jakarta.faces.resource/*"),

    /** Whether a file is one of ours. Anybody may hold such a file. */
    CHECK("/check"),
    CHECK_API("/api/check/*"),

    CASES("/cases", Role.STAFF),
    CASE("/case", Role.STAFF),
    SUGGESTION("/suggestion", Role.STAFF),
    CASE_FILE("/case-file", Role.STAFF),
    CALL_MADE("/call-made", Role.STAFF),
    CONSENTS("/consents", Role.STAFF),
    CONSENT("/consent", Role.STAFF),
    WITHDRAW_CONSENT("/withdraw-consent", Role.STAFF),
    NEW_BRIEFING("/new-briefing", Role.STAFF),
    REPHRASE("/rephrase", Role.STAFF),
    RUN("/run", Role.STAFF),
    DOCUMENTS("/documents", Role.STAFF),
    DECIDE("/decide", Role.STAFF),
    DOWNLOAD("/download", Role.STAFF),
    APPROVE("/approve", Role.STAFF),
    /** A document that is not released, for whoever is to decide on it. */
    UNRELEASED("/unreleased", Role.STAFF),
    TREATIES("/treaties", Role.STAFF, Role.TREATY_BODY),
    TREATY_WORKBOOK("/treaty-workbook", Role.STAFF, Role.TREATY_BODY),
    CORRECTIONS("/corrections", Role.LEGAL),
    CORRECTION("/correction", Role.LEGAL),
    TAKE_BACK("/take-back", Role.LEGAL),
    CORRECTIONS_FILE("/corrections-file", Role.LEGAL),
    UPLOAD("/upload", Role.STAFF),
    REPORTS("/reports", Role.DONOR),
    DEFINITIONS("/definitions", Role.DONOR),
    /** A file of a report under one of the donor's own agreements. */
    REPORT_FILE("/report-file", Role.DONOR),
    DONOR_REPORTS("/donor-reports", Role.STAFF),
    NEW_DONOR_REPORT("/new-donor-report", Role.STAFF),
    DONOR_REPORT("/donor-report", Role.STAFF),
    PARTNER_FIGURES("/partner-figures", Role.STAFF),
    REPORT_RUN("/report-run", Role.STAFF),
    DONOR_REPORT_FILE("/donor-report-file", Role.STAFF),

    OWN_REPORTS_API("/api/own-agreements", Role.DONOR),
    OWN_REPORT_API("/api/own-agreements/*", Role.DONOR),

    API("/api/*", Role.STAFF),
    /** The server's description of our API. Its other own addresses, such as /metrics and /health, have no door. */
    OPENAPI("/openapi", Role.STAFF);

    private final String path;
    private final Set<Role> roles;

    Door(String path, Role... roles) {
        this.path = path;
        this.roles = roles.length == 0 ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(Arrays.asList(roles));
    }

    public static Optional<Door> at(String path) {
        return Arrays.stream(values()).filter(door -> door.matches(path)).findFirst();
    }

    private boolean matches(String asked) {
        return path.endsWith("/*") ? asked.startsWith(path.substring(0, path.length() - 1)) : asked.equals(path);
    }

    boolean isOpenToAll() {
        return roles.isEmpty();
    }

    /** One of the roles a caller acts in is enough. */
    public Set<Role> roles() {
        return EnumSet.copyOf(roles);
    }

    public String path() {
        return path;
    }
}

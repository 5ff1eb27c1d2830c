package org.dutybearer.portal.donor;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a report is written as: one snapshot makes all of them. */
public enum ReportForm {
    /** For people. */
    WORKBOOK("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** For the tables of humanitarians. */
    HXL("csv", "text/csv; charset=UTF-8"),
    /** For the register of aid; only where the organisation publishes there. */
    IATI("xml", "application/xml"),
    /** For programs: a data package, described by JSON. */
    PACKAGE("zip", "application/zip");

    private final String extension;
    private final String mediaType;

    ReportForm(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** Nothing for what is no form. */
    static Optional<ReportForm> named(@Nullable String name) {
        return Arrays.stream(values()).filter(form -> form.name().equals(name)).findFirst();
    }

    /** Without a dot. */
    String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }
}

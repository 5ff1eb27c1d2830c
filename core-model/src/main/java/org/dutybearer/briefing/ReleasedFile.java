package org.dutybearer.briefing;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A file as it left: in what language and format ({@code PDF}), by which template and which rules it was made, and the size and
 * hash by which a copy found later is told from another. The same input makes the same bytes, so the hash names one document.
 */
public record ReleasedFile(
        Locale language, String format, String templateVersion, String ruleSetVersion, long size, String sha256) {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public ReleasedFile {
        Objects.requireNonNull(language, "language");
        if (format.isBlank() || templateVersion.isBlank() || ruleSetVersion.isBlank())
            throw new IllegalArgumentException(
                    "a released file has a format, a template version and a rule-set version: '" + format + "', '"
                            + templateVersion + "', '" + ruleSetVersion + "'");
        if (size < 1) throw new IllegalArgumentException("not the size of a file in bytes: " + size);
        if (!SHA_256.matcher(sha256).matches())
            throw new IllegalArgumentException(
                    "not a SHA-256 (expected 64 hexadecimal digits in lower case): '" + sha256 + "'");
    }
}

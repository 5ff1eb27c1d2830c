package org.dutybearer.interchange;

import java.nio.file.Path;
import java.util.Locale;

/** The two spellings of a case file. They hold the same things in the same order. */
public enum Format {
    YAML,
    JSON;

    /** By the file's ending where it is known, otherwise by its first sign: only JSON is taken to begin with a brace. */
    static Format of(Path file, byte[] content) {
        Path name = file.getFileName();
        String ending = name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
        if (ending.endsWith(".json")) return JSON;
        if (ending.endsWith(".yaml") || ending.endsWith(".yml")) return YAML;
        return of(content);
    }

    static Format of(byte[] content) {
        int at = startsWithByteOrderMark(content) ? 3 : 0;
        while (at < content.length && Character.isWhitespace(content[at])) at++;
        return at < content.length && content[at] == '{' ? JSON : YAML;
    }

    static boolean startsWithByteOrderMark(byte[] content) {
        return content.length >= 3
                && content[0] == (byte) 0xEF
                && content[1] == (byte) 0xBB
                && content[2] == (byte) 0xBF;
    }
}

package org.dutybearer.reporting;

import java.util.LinkedHashMap;
import java.util.Map;

/** The fonts of one document. */
final class Founts {
    private final PdfFile file;
    private final int number;
    private final Map<String, Fount> founts = new LinkedHashMap<>();

    Founts(PdfFile file) {
        this.file = file;
        this.number = file.number();
    }

    /** The number of the object that lists them, for pages and drawings. */
    int number() {
        return number;
    }

    Fount of(Type type, boolean strong) {
        return founts.computeIfAbsent(
                type.postScriptName(strong),
                name -> new Fount(Cut.of(type, strong), "F" + (founts.size() + 1), file.number()));
    }

    /** Puts them into the file. */
    void put() {
        var list = new StringBuilder("<<");
        for (Fount fount : founts.values()) {
            fount.put(file);
            list.append('/').append(fount.name()).append(' ').append(PdfFile.reference(fount.number()));
        }
        file.put(number, list.append(">>"));
    }
}

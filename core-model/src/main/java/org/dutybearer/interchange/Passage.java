package org.dutybearer.interchange;

import java.util.Objects;
import org.dutybearer.core.Text;

/**
 * Words that somebody wrote in a case file, and where they stand in it.
 *
 * @param path as faults name it, such as {@code recommendations[1].action}
 */
public record Passage(String path, Text text) {
    public Passage {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(text, "text");
    }

    @Override
    public String toString() {
        return "Passage[" + path + "]";
    }
}

package org.dutybearer.samples;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Prints text no wider than it may be. */
final class Lines {
    static final char NO_BREAK = '\u00A0';

    private final PrintWriter out;
    private final int width;

    Lines(StringWriter answer, int width) {
        this.out = new PrintWriter(answer);
        this.width = width;
    }

    void println() {
        out.println();
    }

    void println(String line) {
        out.println(line);
    }

    /** The first line after the opening, the others under it; a word wider than the line is cut. */
    void wrap(String opening, String text) {
        var line = new StringBuilder(opening);
        var empty = true;
        for (var word : text.split(" ", -1)) {
            if (!empty && line.length() + 1 + word.length() > width) {
                print(line);
                line = new StringBuilder(" ".repeat(opening.length()));
                empty = true;
            }
            if (!empty) line.append(' ');
            while (line.length() + word.length() > width) {
                int room = width - line.length();
                print(line.append(word, 0, room));
                word = word.substring(room);
                line = new StringBuilder(" ".repeat(opening.length()));
            }
            line.append(word);
            empty = false;
        }
        print(line);
    }

    /** A no-break space has done its work once the line is broken. */
    private void print(StringBuilder line) {
        out.println(line.toString().replace(NO_BREAK, ' '));
    }
}

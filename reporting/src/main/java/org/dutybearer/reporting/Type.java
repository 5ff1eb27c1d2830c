package org.dutybearer.reporting;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The typefaces of our documents, read once from the jar: which glyphs they have, and how wide a text runs. */
enum Type {
    SANS("Document Sans", "NotoSans"),
    SERIF("Document Serif", "NotoSerif"),
    ARABIC("Document Arabic", "NotoNaskhArabic"),
    CHINESE("Document Chinese", "NotoSansSC");

    static final String FOLDER = "org/dutybearer/reporting/fonts/";
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final Map<String, byte[]> FILES = new LinkedHashMap<>();

    /** What styles call it. The font's own name would do, but JasperReports finds that even where a set of fonts has it too. */
    final String face;

    private final String file;
    private final Font regular;
    private final Font bold;

    Type(String face, String file) {
        this.face = face;
        this.file = file;
        this.regular = read(regularFile());
        this.bold = read(boldFile());
    }

    String regularFile() {
        return FOLDER + file + "-Regular.ttf";
    }

    String boldFile() {
        return FOLDER + file + "-Bold.ttf";
    }

    Font font(boolean strong, float size) {
        return (strong ? bold : regular).deriveFont(size);
    }

    boolean has(int character) {
        return regular.canDisplay(character) && bold.canDisplay(character);
    }

    double width(String text, boolean strong, float size) {
        return text.isEmpty() ? 0 : layout(text, strong, size).getAdvance();
    }

    /** One line of text; what this face lacks is set in the one that has it. */
    TextLayout layout(String text, boolean strong, float size) {
        return new TextLayout(styled(text, strong, size).getIterator(), EXACT);
    }

    private AttributedString styled(String text, boolean strong, float size) {
        var styled = new AttributedString(text);
        styled.addAttribute(TextAttribute.FONT, font(strong, size));
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            int next = at + Character.charCount(character);
            if (!has(character)) {
                int from = at;
                List.of(ARABIC, CHINESE).stream()
                        .filter(type -> type.has(character))
                        .findFirst()
                        .ifPresent(
                                type -> styled.addAttribute(TextAttribute.FONT, type.font(strong, size), from, next));
            }
            at = next;
        }
        return styled;
    }

    /** The text as it is where it takes so many lines at most, else cut at a word and ended with an ellipsis. */
    String cut(String text, boolean strong, float size, int width, int lines) {
        if (text.isBlank() || rest(text, strong, size, width, lines).isEmpty()) return text;
        String kept = text.substring(
                0, text.length() - rest(text, strong, size, width, lines).length());
        while (!kept.isEmpty() && !rest(kept + "…", strong, size, width, lines).isEmpty()) {
            int word = kept.stripTrailing().lastIndexOf(' ');
            kept = kept.substring(0, word > 0 ? word : kept.length() - 1);
        }
        return kept.stripTrailing() + "…";
    }

    /** The parts one after the other, a new line only between two of them: no part is broken that fits a line. */
    String lines(List<String> parts, String separator, float size, int width) {
        var lines = new StringBuilder();
        int start = 0;
        for (String part : parts) {
            if (!lines.isEmpty()) {
                lines.append(separator.stripTrailing());
                boolean fits = width(lines.substring(start) + " " + part + separator.strip(), false, size) <= width;
                lines.append(fits ? " " : "\n");
                if (!fits) start = lines.length();
            }
            lines.append(part);
        }
        return lines.toString();
    }

    /** At most two lines; what is longer ends with an ellipsis. */
    List<String> twoLines(String text, boolean strong, float size, int width) {
        String shown = cut(text, strong, size, width, 2);
        String second = rest(shown, strong, size, width, 1);
        return second.isEmpty()
                ? List.of(shown)
                : List.of(shown.substring(0, shown.length() - second.length()).stripTrailing(), second);
    }

    /** How many lines the text takes. */
    int lines(String text, float size, int width) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            String rest = paragraph;
            do {
                lines++;
                rest = rest(rest, false, size, width, 1);
            } while (!rest.isEmpty());
        }
        return lines;
    }

    private String rest(String text, boolean strong, float size, int width, int lines) {
        if (text.isEmpty()) return "";
        var measurer = new LineBreakMeasurer(styled(text, strong, size).getIterator(), EXACT);
        for (int line = 0; line < lines && measurer.getPosition() < text.length(); line++)
            measurer.setPosition(measurer.nextOffset(width));
        return text.substring(measurer.getPosition());
    }

    /** The bytes of a font file, which JasperReports asks for by name. */
    static byte[] bytes(String name) {
        synchronized (FILES) {
            return FILES.computeIfAbsent(name, Type::load);
        }
    }

    private static Font read(String name) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(load(name)));
        } catch (FontFormatException | IOException broken) {
            throw new IllegalStateException("not a font: " + name, broken);
        }
    }

    private static byte[] load(String name) {
        try (var stream = Type.class.getClassLoader().getResourceAsStream(name)) {
            if (stream == null) throw new IllegalStateException("a font is missing from the jar: " + name);
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

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
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The typefaces of our documents, read once from the jar: which glyphs they have, and how wide a text runs. */
enum Type {
    SANS("Document Sans", "NotoSans", 1069, 293),
    SERIF("Document Serif", "NotoSerif", 1069, 293),
    ARABIC("Document Arabic", "NotoNaskhArabic", 925, 375),
    CHINESE("Document Chinese", "NotoSansSC", 1050, 290);

    static final String FOLDER = "org/dutybearer/reporting/fonts/";

    /** Before the name of a font file: the same font, counting as high as we say. */
    static final String MEASURED = FOLDER + "measured/";

    static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    /** Letters before Chinese and its neighbours: asking the font takes longer than all else of reading a text. */
    private static final int COMMON = 0x2E80;

    private static final Map<String, byte[]> FILES = new LinkedHashMap<>();

    /** What styles call it. The font's own name would do, but JasperReports finds that even where a set of fonts has it too. */
    final String face;

    private final String file;
    private final int ascent;
    private final int descent;
    private final Font regular;
    private final Font bold;
    private final BitSet common = new BitSet(COMMON);

    /**
     * @param ascent how far a line counts above its base line, in thousandths of its size: so much that at the sizes of the design the
     *     base lines of all scripts stand at the same height
     * @param descent how far it counts below; every letter has room between
     */
    Type(String face, String file, int ascent, int descent) {
        this.face = face;
        this.file = file;
        this.ascent = ascent;
        this.descent = descent;
        this.regular = read(regularFile());
        this.bold = read(boldFile());
        for (int character = 0; character < COMMON; character++) common.set(character, isDrawn(character));
    }

    String regularFile() {
        return FOLDER + file + "-Regular.ttf";
    }

    String boldFile() {
        return FOLDER + file + "-Bold.ttf";
    }

    String file(boolean strong) {
        return strong ? boldFile() : regularFile();
    }

    /** What a PDF calls the font. */
    String postScriptName(boolean strong) {
        return file + (strong ? "-Bold" : "-Regular");
    }

    /** How high a line counts above its base line, for a size of 1. */
    float ascent() {
        return ascent / 1000f;
    }

    float descent() {
        return descent / 1000f;
    }

    static Type named(String face) {
        return Stream.of(values())
                .filter(type -> type.face.equals(face))
                .findFirst()
                .orElse(SANS);
    }

    /** The typeface of a font that was read from our files; its name is at hand, where its family would be read from the file. */
    static Type of(Font font) {
        String name = font.getName();
        return Stream.of(values())
                .filter(type -> type.regular.getName().equals(name)
                        || type.bold.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a font of ours: " + name));
    }

    static boolean isStrong(Font font) {
        return Stream.of(values()).anyMatch(type -> type.bold.getName().equals(font.getName()));
    }

    Font font(boolean strong, float size) {
        return (strong ? bold : regular).deriveFont(size);
    }

    boolean has(int character) {
        return character < COMMON ? common.get(character) : isDrawn(character);
    }

    private boolean isDrawn(int character) {
        return regular.canDisplay(character) && bold.canDisplay(character);
    }

    double width(String text, boolean strong, float size) {
        return text.isEmpty() ? 0 : layout(text, strong, size, false).getAdvance();
    }

    /** One line of text; what this face lacks is set in the one that has it. */
    TextLayout layout(String text, boolean strong, float size, boolean rightToLeft) {
        var styled = styled(text, strong, size);
        styled.addAttribute(
                TextAttribute.RUN_DIRECTION,
                rightToLeft ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
        return new TextLayout(styled.getIterator(), EXACT);
    }

    /** Which font each letter of a line is set in. */
    AttributedCharacterIterator looks(String text, boolean strong, float size) {
        return styled(text, strong, size).getIterator();
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
                Stream.of(values())
                        .filter(type -> type.has(character))
                        .findFirst()
                        .ifPresent(
                                type -> styled.addAttribute(TextAttribute.FONT, type.font(strong, size), from, next));
            }
            at = next;
        }
        return Guests.dressed(styled, text, this);
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

    /** Line by line; what takes more lines than so many ends with an ellipsis. */
    List<String> lines(String text, boolean strong, float size, int width, int most) {
        var lines = new ArrayList<String>();
        String left = cut(text, strong, size, width, most);
        do {
            String rest = rest(left, strong, size, width, 1);
            lines.add(left.substring(0, left.length() - rest.length()).stripTrailing());
            left = rest;
        } while (!left.isEmpty());
        return lines;
    }

    /** How many lines the text takes. */
    int lines(String text, float size, int width) {
        return lines(text, false, size, width);
    }

    int lines(String text, boolean strong, float size, int width) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            String rest = paragraph;
            do {
                lines++;
                rest = rest(rest, strong, size, width, 1);
            } while (!rest.isEmpty());
        }
        return lines;
    }

    private String rest(String text, boolean strong, float size, int width, int lines) {
        if (text.isEmpty()) return "";
        var measurer = new LineBreakMeasurer(styled(text, strong, size).getIterator(), EXACT);
        for (int line = 0; line < lines && measurer.getPosition() < text.length(); line++)
            measurer.setPosition(Joints.lineEnd(text, measurer.getPosition(), measurer.nextOffset(width)));
        return text.substring(measurer.getPosition());
    }

    /** The bytes of a font file, which JasperReports asks for by name. */
    static byte[] bytes(String name) {
        if (name.startsWith(MEASURED)) return measured(name.substring(MEASURED.length()));
        synchronized (FILES) {
            return FILES.computeIfAbsent(name, Type::load);
        }
    }

    /** The font as JasperReports measures lines with it: its own line height is for all the letters it has, ours for those we print. */
    private static byte[] measured(String file) {
        byte[] font = bytes(FOLDER + file).clone();
        var type = Stream.of(values())
                .filter(each -> file.startsWith(each.file + "-"))
                .findFirst()
                .orElseThrow();
        var tables = ByteBuffer.wrap(font);
        for (int i = 0; i < tables.getShort(4); i++) {
            int entry = 12 + 16 * i;
            int table = tables.getInt(entry + 8);
            switch (new String(font, entry, 4, StandardCharsets.US_ASCII)) {
                case "hhea" ->
                    tables.putShort(table + 4, (short) type.ascent)
                            .putShort(table + 6, (short) -type.descent)
                            .putShort(table + 8, (short) 0);
                case "OS/2" ->
                    tables.putShort(table + 68, (short) type.ascent)
                            .putShort(table + 70, (short) -type.descent)
                            .putShort(table + 72, (short) 0)
                            .putShort(table + 74, (short) type.ascent)
                            .putShort(table + 76, (short) type.descent);
                default -> {}
            }
        }
        return font;
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

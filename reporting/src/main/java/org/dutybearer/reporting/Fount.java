package org.dutybearer.reporting;

import java.awt.Color;
import java.awt.font.GlyphVector;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The glyphs of one font that a document uses, and which letters each stands for. A letter in the middle of a word is another glyph
 * than at its end, and no table of the font leads back from it; a file without that could not be searched.
 */
final class Fount {
    /** From here on a number is no glyph, but says that there is none. */
    private static final int NO_GLYPH = 0xFFFE;

    private static final int MOST_IN_A_BLOCK = 100;
    private static final String HEAD = """
        /CIDInit /ProcSet findresource begin
        12 dict begin
        begincmap
        /CIDSystemInfo << /Registry (TTX+0) /Ordering (T42UV) /Supplement 0 >> def
        /CMapName /TTX+0 def
        /CMapType 2 def
        1 begincodespacerange
        <0000><FFFF>
        endcodespacerange
        """;

    private final Cut cut;
    private final String name;
    private final int number;

    /** What the glyphs of single letters stand for, and those of letters in their words: these win. */
    private final Map<Integer, String> single = new TreeMap<>();

    private final Map<Integer, String> shaped = new TreeMap<>();

    /**
     * @param name what pages call it
     * @param number of its object in the file
     */
    Fount(Cut cut, String name, int number) {
        this.cut = cut;
        this.name = name;
        this.number = number;
    }

    String name() {
        return name;
    }

    int number() {
        return number;
    }

    double width(int glyph) {
        return cut.width(glyph);
    }

    /** The glyph of a letter that stands alone. */
    int glyph(int letter) {
        int glyph = cut.glyph(letter);
        if (glyph == 0) throw missing(letter);
        if (!single.containsKey(glyph)) single.put(glyph, Character.toString(letter));
        return glyph;
    }

    /**
     * Writes a piece of text as it was shaped.
     *
     * @param start where in the text the piece begins
     * @param x and y of where its base line begins, from the lower left corner
     */
    void write(GlyphVector shapes, String text, int start, float size, Color color, double x, double y, Ink ink) {
        learn(shapes, text, start);
        ink.font(name, size).fill(color);
        double scale = size / shapes.getFont().getSize2D();
        int at = 0;
        while (at < shapes.getNumGlyphs()) {
            int end = at + 1;
            while (end < shapes.getNumGlyphs() && follows(shapes, end)) end++;
            var place = shapes.getGlyphPosition(at);
            ink.add("1 0 0 1 ")
                    .add(x + scale * place.getX())
                    .add(y - scale * place.getY())
                    .add("Tm(");
            for (; at < end; at++) if (shapes.getGlyphCode(at) < NO_GLYPH) ink.glyph(shapes.getGlyphCode(at));
            ink.add(")Tj\n");
        }
    }

    /** Whether a glyph stands where the one before it leaves off. */
    private static boolean follows(GlyphVector shapes, int glyph) {
        var before = shapes.getGlyphPosition(glyph - 1);
        var here = shapes.getGlyphPosition(glyph);
        double advance = shapes.getGlyphMetrics(glyph - 1).getAdvanceX();
        return Math.abs(before.getX() + advance - here.getX()) < 0.01 && Math.abs(before.getY() - here.getY()) < 0.01;
    }

    /** Learns from a piece of text and its shapes. */
    private void learn(GlyphVector shapes, String text, int start) {
        var clusters = new TreeSet<Integer>();
        for (int i = 0; i < shapes.getNumGlyphs(); i++) clusters.add(shapes.getGlyphCharIndex(i));
        for (int i = 0; i < shapes.getNumGlyphs(); i++) {
            int glyph = shapes.getGlyphCode(i);
            if (glyph >= NO_GLYPH) continue;
            if (glyph == 0) throw missing(text.codePointAt(start + shapes.getGlyphCharIndex(i)));
            int from = shapes.getGlyphCharIndex(i);
            Integer next = clusters.higher(from);
            int length = shapes.getGlyphCharIndex(0) > from || next != null ? (next == null ? 1 : next - from) : 1;
            String letters = text.substring(start + from, Math.min(text.length(), start + from + length));
            shaped.putIfAbsent(glyph, letters);
        }
    }

    private IllegalStateException missing(int letter) {
        return new IllegalStateException(String.format(Locale.ROOT, "%s has no glyph for U+%04X", cut.name(), letter));
    }

    /** Puts the font into the file: a subset is named after what it holds, so the same glyphs have the same name. */
    void put(PdfFile file) {
        var letters = new TreeMap<>(single);
        letters.putAll(shaped);
        byte[] subset = cut.subset(letters.keySet());
        String named = Finish.letters(Finish.digest(subset)) + "+" + cut.name();
        int glyphs = file.stream("/Length1 " + subset.length, subset);
        int description = file.put("<</Type/FontDescriptor/FontName/" + named + cut.description() + "/FontFile2 "
                + PdfFile.reference(glyphs) + ">>");
        int descendant = file.put("<</Type/Font/Subtype/CIDFontType2/BaseFont/" + named
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity/DW 1000/W"
                + widths(letters) + "/FontDescriptor " + PdfFile.reference(description) + ">>");
        byte[] map = map(letters).getBytes(StandardCharsets.US_ASCII);
        int unicode = file.stream("", map);
        file.put(
                number,
                "<</Type/Font/Subtype/Type0/BaseFont/" + named + "/Encoding/Identity-H/DescendantFonts["
                        + PdfFile.reference(descendant) + "]/ToUnicode " + PdfFile.reference(unicode) + ">>");
    }

    private String widths(SortedMap<Integer, String> letters) {
        var widths = new StringBuilder("[");
        int last = -2;
        for (int glyph : letters.keySet()) {
            if (glyph != last + 1)
                widths.append(last < 0 ? "" : "]").append(glyph).append('[');
            else widths.append(' ');
            widths.append(Math.round(cut.width(glyph)));
            last = glyph;
        }
        return widths.append("]]").toString();
    }

    /** Each glyph leads back to its letters, and not to the forms these have inside words. */
    private static String map(SortedMap<Integer, String> letters) {
        var map = new StringBuilder(HEAD);
        var hex = HexFormat.of();
        var entries = List.copyOf(letters.entrySet());
        for (int from = 0; from < entries.size(); from += MOST_IN_A_BLOCK) {
            var block = entries.subList(from, Math.min(entries.size(), from + MOST_IN_A_BLOCK));
            map.append(block.size()).append(" beginbfchar\n");
            for (var entry : block)
                map.append('<')
                        .append(hex.toHexDigits(entry.getKey().shortValue()))
                        .append("> <")
                        .append(hex.formatHex(entry.getValue().getBytes(StandardCharsets.UTF_16BE)))
                        .append(">\n");
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend end\n")
                .toString();
    }
}

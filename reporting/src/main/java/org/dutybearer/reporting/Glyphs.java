package org.dutybearer.reporting;

import java.awt.font.GlyphVector;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which letters the glyphs of a document stand for. A letter in the middle of a word is another glyph than at its end, and no table of
 * the font leads back from it; a file without that could not be searched.
 */
final class Glyphs {
    private final Map<String, Map<Integer, String>> byFont = new HashMap<>();

    /** Learns from a piece of text and its shapes. */
    void learn(Type type, boolean strong, GlyphVector shapes, String text, int start) {
        var known = byFont.computeIfAbsent(type.postScriptName(strong), font -> new TreeMap<>());
        var clusters = new TreeSet<Integer>();
        for (int i = 0; i < shapes.getNumGlyphs(); i++) clusters.add(shapes.getGlyphCharIndex(i));
        for (int i = 0; i < shapes.getNumGlyphs(); i++) {
            int glyph = shapes.getGlyphCode(i);
            if (glyph >= 0xFFFE) continue;
            if (glyph == 0)
                throw new IllegalStateException(String.format(
                        Locale.ROOT,
                        "%s has no glyph for U+%04X",
                        type,
                        text.codePointAt(start + shapes.getGlyphCharIndex(i))));
            int from = shapes.getGlyphCharIndex(i);
            Integer next = clusters.higher(from);
            int length = shapes.getGlyphCharIndex(0) > from || next != null ? (next == null ? 1 : next - from) : 1;
            String letters = text.substring(start + from, Math.min(text.length(), start + from + length));
            known.putIfAbsent(glyph, letters);
        }
    }

    /** What a font's glyphs stand for; empty where nothing was learned of it. */
    Map<Integer, String> of(String postScriptName) {
        return byFont.getOrDefault(postScriptName, Map.of());
    }
}

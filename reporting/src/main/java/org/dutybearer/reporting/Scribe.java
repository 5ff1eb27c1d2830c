package org.dutybearer.reporting;

import com.ibm.icu.text.Bidi;
import java.awt.Color;
import java.awt.Font;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;

/**
 * Writes one text that takes more than {@link Handwriting}: lines from right to left, letters that take their form from their neighbours and signs
 * over and under them, and passages in another language than the document's, which a screen reader is told of. Lines end where they
 * were broken when the page was set; their letters are shaped by the font itself, and each glyph is told of to its {@link Fount}.
 */
final class Scribe {
    private static final Pattern RIGHT_TO_LEFT =
            Pattern.compile("[\\p{IsArabic}\\p{IsHebrew}\\p{IsSyriac}\\p{IsThaana}]");
    /** At most four words, each with a capital letter where its script has them. */
    private static final Pattern NAME =
            Pattern.compile("(?:[\\p{L}&&[^\\p{Ll}]][^\\s]*[ \u00a0]){0,3}[\\p{L}&&[^\\p{Ll}]][^\\s]*");

    private static final char HEBREW = '\u0590';
    private static final char LEFT_ISOLATE = '\u2066';
    private static final char RIGHT_ISOLATE = '\u2067';
    private static final char POP_ISOLATE = '\u2069';
    private final Script script;
    private final Originals originals;
    private final Founts founts;
    private final BriefingTagger tagger;
    private final Ink ink;
    private final JRPrintText text;
    private final int left;
    private final int top;
    private final String allText;
    private final AttributedCharacterIterator looks;
    private final List<Guests.Words> guests;

    /** A piece of a line in one font and one direction, with its place. */
    private record Stroke(int start, int limit, boolean rightToLeft, Font font, Color color) {}

    private record Placed(Stroke stroke, GlyphVector shapes, double x) {}

    /**
     * @param room whose fonts the text is written in
     * @param left and top of the text on the page, in points from its upper left corner
     */
    Scribe(
            PrintRoom room,
            Script script,
            Originals originals,
            Founts founts,
            BriefingTagger tagger,
            Ink ink,
            JRPrintText text,
            int left,
            int top) {
        this.script = script;
        this.originals = originals;
        this.founts = founts;
        this.tagger = tagger;
        this.ink = ink;
        this.text = text;
        this.left = left;
        this.top = top;
        var written = Handwriting.written(text, room);
        this.allText = written.words();
        this.looks = written.looks();
        this.guests = script.isRightToLeft() ? Guests.in(allText) : List.of();
    }

    /** Whether a text needs this hand. */
    static boolean isNeeded(String text, Script script, Originals originals) {
        return script.isRightToLeft()
                || (mayRunBack(text) && RIGHT_TO_LEFT.matcher(text).find())
                || !originals.in(text).isEmpty();
    }

    /** No script before Hebrew runs from right to left: that is found out faster. */
    private static boolean mayRunBack(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) >= HEBREW) return true;
        return false;
    }

    void write() {
        if (allText.isEmpty()) return;
        var passages = originals.in(allText);
        int[] breaks = Scissors.breaks(allText, text.getLineBreakOffsets());
        boolean whole = passages.isEmpty();
        if (whole) tagger.startWhole(text, allText, null);
        else if (passages.size() == 1 && passages.get(0).covers(allText)) {
            whole = true;
            tagger.startWhole(text, allText, passages.get(0).language());
        }
        var segments = whole ? List.of(new Originals.Passage(0, allText.length(), null)) : segments(passages);
        var type = Type.named(text.getFontName());
        float size = text.getFontSize();
        float base = top + text.getLineBox().getTopPadding() + type.ascent() * size;
        float pitch = text.getParagraph().getLineSpacingSize() + type.descent() * size;
        for (int line = 0; line + 1 < breaks.length; line++) {
            int from = breaks[line];
            int next = breaks[line + 1];
            int to = from + allText.substring(from, next).stripTrailing().length();
            var placed = placed(from, to, passages);
            for (int i = 0; i < segments.size(); i++) {
                var segment = segments.get(i);
                int start = Math.max(from, segment.start());
                int limit = Math.min(next, segment.limit());
                if (start >= limit) continue;
                if (!whole) tagger.startPart(text, i, allText.substring(start, limit), segment.language());
                for (Placed each : placed)
                    if (each.stroke().start() >= start && each.stroke().limit() <= limit)
                        write(each, base + line * pitch);
                if (!whole) tagger.endText();
            }
        }
        if (whole) tagger.endText();
    }

    /** The text in parts, each in one language. */
    private List<Originals.Passage> segments(List<Originals.Passage> passages) {
        var segments = new ArrayList<Originals.Passage>();
        int at = 0;
        for (var passage : passages) {
            if (passage.start() > at) segments.add(new Originals.Passage(at, passage.start(), null));
            segments.add(passage);
            at = passage.limit();
        }
        if (at < allText.length()) segments.add(new Originals.Passage(at, allText.length(), null));
        return segments;
    }

    private List<Placed> placed(int from, int to, List<Originals.Passage> passages) {
        if (from >= to) return List.of();
        var shaped = new ArrayList<Placed>();
        double width = 0;
        for (Stroke stroke : strokes(from, to, passages)) {
            char[] characters = allText.toCharArray();
            var shapes = stroke.font()
                    .layoutGlyphVector(
                            Type.EXACT,
                            characters,
                            stroke.start(),
                            stroke.limit(),
                            stroke.rightToLeft() ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
            shaped.add(new Placed(stroke, shapes, width));
            width += shapes.getGlyphPosition(shapes.getNumGlyphs()).getX();
        }
        double start = start(width);
        return shaped.stream()
                .map(each -> new Placed(each.stroke(), each.shapes(), start + each.x()))
                .toList();
    }

    /** A line begins at the start of reading, or ends at its end where the template has it on the right. */
    private double start(double wide) {
        var box = text.getLineBox();
        boolean atTheEnd = text.getHorizontalTextAlign() == HorizontalTextAlignEnum.RIGHT;
        boolean onTheRight = script.isRightToLeft() != atTheEnd;
        return onTheRight
                ? left
                        + text.getWidth()
                        - (script.isRightToLeft() ? box.getLeftPadding() : box.getRightPadding())
                        - wide
                : left + (script.isRightToLeft() ? box.getRightPadding() : box.getLeftPadding());
    }

    /** The line's pieces from left to right. */
    private List<Stroke> strokes(int from, int to, List<Originals.Passage> passages) {
        var strokes = new ArrayList<Stroke>();
        for (Run run : runs(from, to, passages)) {
            var inRun = new ArrayList<Stroke>();
            int at = run.start();
            int limit = run.limit();
            while (at < limit) {
                looks.setIndex(at);
                int end = Math.min(limit, looks.getRunLimit());
                for (var passage : passages)
                    for (int edge : new int[] {passage.start(), passage.limit()})
                        if (edge > at && edge < end) end = edge;
                inRun.add(new Stroke(
                        at, end, run.rightToLeft(), (Font) looks.getAttribute(TextAttribute.FONT), color(looks)));
                at = end;
            }
            if (run.rightToLeft())
                inRun.sort(Comparator.comparing(Stroke::start).reversed());
            strokes.addAll(inRun);
        }
        return strokes;
    }

    /** A part of a line that runs in one direction. */
    private record Run(int start, int limit, boolean rightToLeft) {}

    /**
     * The line's runs from left to right. A passage in another language keeps its own direction, its last full stop included, and so
     * do a name, an index number and a provision.
     */
    private List<Run> runs(int from, int to, List<Originals.Passage> passages) {
        var isolated = isolated(from, to, passages);
        var line = new StringBuilder();
        var places = new ArrayList<Integer>();
        for (int at = from; at <= to; at++) {
            if (isolated.containsValue(at)) add(line, places, POP_ISOLATE, at);
            Integer end = isolated.get(at);
            if (end != null) {
                String words = allText.substring(at, end);
                add(line, places, RIGHT_TO_LEFT.matcher(words).find() ? RIGHT_ISOLATE : LEFT_ISOLATE, at);
            }
            if (at < to) add(line, places, allText.charAt(at), at);
        }
        places.add(to);
        var bidi = new Bidi();
        bidi.setPara(line.toString(), script.isRightToLeft() ? Bidi.RTL : Bidi.LTR, null);
        var runs = new ArrayList<Run>();
        for (int run = 0; run < bidi.countRuns(); run++) {
            var visual = bidi.getVisualRun(run);
            int start = places.get(visual.getStart());
            int limit = places.get(visual.getLimit());
            if (start < limit) runs.add(new Run(start, limit, visual.isOddRun()));
        }
        return runs;
    }

    /** What keeps its own direction, from where to where; a passage inside a name or a title is no more than a part of it. */
    private NavigableMap<Integer, Integer> isolated(int from, int to, List<Originals.Passage> passages) {
        var isolated = new TreeMap<Integer, Integer>();
        Stream.concat(passages.stream().map(each -> new Guests.Words(each.start(), withoutStop(each))), guests.stream())
                .filter(each -> each.start() < to && each.limit() > from)
                .sorted(Comparator.comparing(Guests.Words::start))
                .forEach(each -> {
                    int start = Math.max(from, each.start());
                    int limit = Math.min(to, each.limit());
                    var before = isolated.lastEntry();
                    if (before == null || before.getValue() <= start) isolated.put(start, limit);
                    else isolated.put(before.getKey(), Math.max(limit, before.getValue()));
                });
        return isolated;
    }

    /** A sentence has its full stop; the one after a name is of the sentence around it. */
    private int withoutStop(Originals.Passage passage) {
        String words = allText.substring(passage.start(), passage.limit());
        return words.endsWith(".") && NAME.matcher(words).matches() ? passage.limit() - 1 : passage.limit();
    }

    private static void add(StringBuilder line, List<Integer> places, char character, int at) {
        line.append(character);
        places.add(at);
    }

    static Color color(AttributedCharacterIterator at) {
        return at.getAttribute(TextAttribute.FOREGROUND) instanceof Color color ? color : Sheet.INK;
    }

    private void write(Placed placed, double baseline) {
        var stroke = placed.stroke();
        var font = stroke.font();
        ink.add("BT\n");
        founts.of(Type.of(font), Type.isStrong(font))
                .write(
                        placed.shapes(),
                        allText,
                        stroke.start(),
                        font.getSize2D(),
                        stroke.color(),
                        placed.x(),
                        Sheet.HEIGHT - baseline,
                        ink);
        ink.add("ET\n");
    }
}

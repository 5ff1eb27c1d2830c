package org.dutybearer.reporting;

import java.awt.Font;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** One weight of a typeface, read once from its file: which glyph a letter has, how wide it is, and the file cut down to some glyphs. */
final class Cut {
    private static final Map<String, Cut> READ = new ConcurrentHashMap<>();

    /** What a PDF needs of a font to draw its glyphs, in the order of a font file. */
    private static final List<String> TABLES =
            List.of("cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep");

    private static final int WORDS = 0x01;
    private static final int SCALE = 0x08;
    private static final int MORE = 0x20;
    private static final int TWO_SCALES = 0x40;
    private static final int MATRIX = 0x80;

    private final String name;
    private final ByteBuffer file;
    private final Map<String, ByteBuffer> tables = new HashMap<>();
    private final Font font;
    private final Map<Integer, Integer> glyphs = new ConcurrentHashMap<>();
    private final ByteBuffer advances;
    private final int unitsPerEm;
    private final int measured;
    private final boolean wideOffsets;

    private Cut(String name, Font font, byte[] bytes) {
        this.name = name;
        this.font = font;
        this.file = ByteBuffer.wrap(bytes);
        for (int i = 0; i < file.getShort(4); i++) {
            int entry = 12 + 16 * i;
            String table = new String(bytes, entry, 4, StandardCharsets.US_ASCII);
            tables.put(table, file.slice(file.getInt(entry + 8), file.getInt(entry + 12)));
        }
        this.advances = table("hmtx");
        this.unitsPerEm = table("head").getShort(18);
        this.wideOffsets = table("head").getShort(50) == 1;
        this.measured = table("hhea").getShort(34) & 0xFFFF;
    }

    static Cut of(Type type, boolean strong) {
        return READ.computeIfAbsent(
                type.postScriptName(strong),
                name -> new Cut(name, type.font(strong, 1), Type.bytes(type.file(strong))));
    }

    /** How many files were read since the program began. */
    static int read() {
        return READ.size();
    }

    /** What a PDF calls it. */
    String name() {
        return name;
    }

    /** @return 0 where it has none */
    int glyph(int letter) {
        return glyphs.computeIfAbsent(
                letter,
                each -> font.createGlyphVector(Type.EXACT, Character.toString(each))
                        .getGlyphCode(0));
    }

    /** How far it is from a glyph to the next, in thousandths of the size. */
    double width(int glyph) {
        return thousandths(advances.getShort(4 * Math.min(glyph, measured - 1)) & 0xFFFF);
    }

    private double thousandths(int units) {
        return units * 1000d / unitsPerEm;
    }

    /** What a PDF says of how the font looks. */
    String description() {
        var head = table("head");
        var lines = table("hhea");
        return String.format(
                Locale.ROOT,
                "/Flags 32/FontBBox[%.0f %.0f %.0f %.0f]/ItalicAngle 0/Ascent %.0f/Descent %.0f/CapHeight 714/StemV 80",
                thousandths(head.getShort(36)),
                thousandths(head.getShort(38)),
                thousandths(head.getShort(40)),
                thousandths(head.getShort(42)),
                thousandths(lines.getShort(4)),
                thousandths(lines.getShort(6)));
    }

    /** The file with these glyphs alone, each under its number; glyphs that are made of others bring them along. */
    byte[] subset(Collection<Integer> wanted) {
        var glyphs = withParts(wanted);
        int count = glyphs.last() + 1;
        var outlines = ByteBuffer.allocate(
                glyphs.stream().mapToInt(glyph -> outline(glyph).capacity() + 3).sum());
        var offsets = ByteBuffer.allocate(4 * (count + 1));
        for (int glyph = 0; glyph < count; glyph++) {
            offsets.putInt(outlines.position());
            if (glyphs.contains(glyph)) outlines.put(outline(glyph).duplicate());
            outlines.position((outlines.position() + 3) & ~3);
        }
        offsets.putInt(outlines.position());
        int wide = Math.min(count, measured);
        var made = new HashMap<String, ByteBuffer>();
        made.put("glyf", outlines.flip());
        made.put("loca", offsets.flip());
        made.put("hmtx", table("hmtx").slice(0, 4 * wide + 2 * (count - wide)));
        made.put("head", copy("head").putShort(50, (short) 1).putInt(8, 0));
        made.put("hhea", copy("hhea").putShort(34, (short) wide));
        made.put("maxp", copy("maxp").putShort(4, (short) count));
        var kept = TABLES.stream()
                .filter(table -> made.containsKey(table) || tables.containsKey(table))
                .toList();
        kept.forEach(table -> made.computeIfAbsent(table, this::table));
        return file(kept, made);
    }

    private static byte[] file(List<String> names, Map<String, ByteBuffer> tables) {
        int head = 12 + 16 * names.size();
        int all = head;
        for (String name : names) all += (table(tables, name).limit() + 3) & ~3;
        var file = ByteBuffer.allocate(all);
        int power = Integer.highestOneBit(names.size());
        file.putInt(0x00010000).putShort((short) names.size()).putShort((short) (16 * power));
        file.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (16 * (names.size() - power)));
        int at = head;
        for (String name : names) {
            var table = table(tables, name).duplicate().rewind();
            int length = table.limit();
            file.duplicate().position(at).put(table);
            int sum = 0;
            for (int i = at; i < at + length; i += 4) sum += file.getInt(i);
            file.put(name.getBytes(StandardCharsets.US_ASCII))
                    .putInt(sum)
                    .putInt(at)
                    .putInt(length);
            at += (length + 3) & ~3;
        }
        return file.array();
    }

    private NavigableSet<Integer> withParts(Collection<Integer> wanted) {
        var glyphs = new TreeSet<Integer>();
        var open = new ArrayDeque<Integer>(wanted);
        open.add(0);
        while (!open.isEmpty()) {
            int glyph = open.remove();
            if (!glyphs.add(glyph)) continue;
            var outline = outline(glyph);
            if (outline.capacity() == 0 || outline.getShort(0) >= 0) continue;
            int flags = MORE;
            for (int at = 10; (flags & MORE) != 0; ) {
                flags = outline.getShort(at);
                open.add(outline.getShort(at + 2) & 0xFFFF);
                at += (flags & WORDS) != 0 ? 8 : 6;
                at += (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
            }
        }
        return glyphs;
    }

    private ByteBuffer outline(int glyph) {
        int start = offset(glyph);
        return table("glyf").slice(start, offset(glyph + 1) - start);
    }

    private int offset(int glyph) {
        var offsets = table("loca");
        return wideOffsets ? offsets.getInt(4 * glyph) : 2 * (offsets.getShort(2 * glyph) & 0xFFFF);
    }

    private ByteBuffer copy(String name) {
        var table = table(name);
        return ByteBuffer.allocate(table.capacity())
                .put(table.duplicate().rewind())
                .rewind();
    }

    private ByteBuffer table(String name) {
        return table(tables, name);
    }

    private static ByteBuffer table(Map<String, ByteBuffer> tables, String name) {
        var table = tables.get(name);
        if (table == null) throw new IllegalStateException("a font has no table " + name);
        return table;
    }
}

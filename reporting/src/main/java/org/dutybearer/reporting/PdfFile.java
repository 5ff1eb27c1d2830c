package org.dutybearer.reporting;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.Deflater;

/**
 * A PDF as a file: numbered objects, packed, with the table of where each stands. What is put in comes out in the order it was put in,
 * and nothing else does: no hour, no random name.
 */
final class PdfFile {
    private static final int MOST_IN_A_PACK = 200;
    private static final int NOT_WORTH_PRESSING = 300;
    private static final int FIRST_OBJECTS = 1 << 10;

    /** Instead of a pack, of an object that stands in none. */
    private static final int NO_PACK = -1;

    /** Half the time of the usual pressing, for a twentieth more of bytes. */
    private static final int PRESSURE = 4;

    private static final String HEX = "0123456789ABCDEF";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    private final Deflater deflater = new Deflater(PRESSURE);

    /** Where each object stands, by its number: in which pack and as which of it, or, in no pack, at which byte of the file. */
    private int[] packs = new int[FIRST_OBJECTS];

    private int[] places = new int[FIRST_OBJECTS];
    private int objects = 1;
    private final StringBuilder heads = new StringBuilder();
    private final StringBuilder pack = new StringBuilder(1 << 15);
    private int packNumber;
    private int packed;

    PdfFile() {
        // Four bytes beyond ASCII say that this is no text.
        write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
    }

    /** The number of an object that is still to be put in. */
    int number() {
        if (objects == packs.length) {
            packs = Arrays.copyOf(packs, 2 * objects);
            places = Arrays.copyOf(places, 2 * objects);
        }
        return objects++;
    }

    /** @param body of letters that a PDF is written in; words go through {@link #text} */
    void put(int number, CharSequence body) {
        if (packed == MOST_IN_A_PACK) close();
        if (packed == 0) packNumber = number();
        stands(number, packNumber, packed++);
        heads.append(number).append(' ').append(pack.length()).append(' ');
        pack.append(body).append('\n');
    }

    int put(CharSequence body) {
        int number = number();
        put(number, body);
        return number;
    }

    private void stands(int number, int pack, int place) {
        if (packs[number] != 0) throw new IllegalStateException("object " + number + " was put in twice");
        packs[number] = pack;
        places[number] = place;
    }

    private void close() {
        if (packed == 0) return;
        byte[] all = (heads.toString() + pack).getBytes(StandardCharsets.ISO_8859_1);
        stream(packNumber, "/Type/ObjStm/N " + packed + "/First " + heads.length(), all, all.length);
        heads.setLength(0);
        pack.setLength(0);
        packed = 0;
    }

    int stream(String entries, byte[] data) {
        int number = number();
        stream(number, entries, data, data.length);
        return number;
    }

    /** @param entries what its dictionary says besides its length and how it is pressed */
    void stream(int number, String entries, byte[] data, int length) {
        if (length < NOT_WORTH_PRESSING) {
            plain(number, entries, data, length);
            return;
        }
        var pressed = new ByteArrayOutputStream(length / 2 + 64);
        deflater.reset();
        deflater.setInput(data, 0, length);
        deflater.finish();
        byte[] block = new byte[8192];
        while (!deflater.finished()) pressed.write(block, 0, deflater.deflate(block));
        begin(number, entries + "/Filter/FlateDecode/Length " + pressed.size());
        out.writeBytes(pressed.toByteArray());
        end();
    }

    /** A stream that stands as it is, such as what the file says of itself for programs that read no PDF. */
    int plain(String entries, byte[] data) {
        int number = number();
        plain(number, entries, data, data.length);
        return number;
    }

    private void plain(int number, String entries, byte[] data, int length) {
        begin(number, entries + "/Length " + length);
        out.write(data, 0, length);
        end();
    }

    private void begin(int number, String entries) {
        stands(number, NO_PACK, out.size());
        write(number + " 0 obj\n<<" + entries + ">>\nstream\n");
    }

    private void end() {
        write("\nendstream\nendobj\n");
    }

    /** The whole file. It ends with the table of places, which is an object itself. */
    byte[] finished(int catalog, int information, byte[] identifier) {
        close();
        int table = number();
        int start = out.size();
        byte[] rows = new byte[7 * objects];
        rows[5] = (byte) 0xFF;
        rows[6] = (byte) 0xFF;
        for (int number = 1; number < objects; number++) {
            if (packs[number] == 0 && number != table)
                throw new IllegalStateException("object " + number + " was promised and not put in");
            boolean inPack = packs[number] > 0;
            int first = inPack ? packs[number] : number == table ? start : places[number];
            int row = 7 * number;
            rows[row] = (byte) (inPack ? 2 : 1);
            for (int i = 0; i < 4; i++) rows[row + 1 + i] = (byte) (first >> (24 - 8 * i));
            if (inPack) rows[row + 6] = (byte) places[number];
        }
        String name = hex(identifier);
        stream(
                table,
                String.format(
                        Locale.ROOT,
                        "/Type/XRef/Size %d/W[1 4 2]/Root %d 0 R/Info %d 0 R/ID[%s%s]",
                        objects,
                        catalog,
                        information,
                        name,
                        name),
                rows,
                rows.length);
        deflater.end();
        write("startxref\n" + start + "\n%%EOF\n");
        return out.toByteArray();
    }

    private void write(String letters) {
        out.writeBytes(letters.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Words in any script as a PDF writes them. */
    static String text(String words) {
        boolean plain = words.chars().allMatch(letter -> letter >= ' ' && letter < 0x7F);
        if (!plain) return hex(("\uFEFF" + words).getBytes(StandardCharsets.UTF_16BE));
        var text = new StringBuilder(words.length() + 2).append('(');
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (letter == '(' || letter == ')' || letter == '\\') text.append('\\');
            text.append(letter);
        }
        return text.append(')').toString();
    }

    static String hex(byte[] bytes) {
        var hex = new StringBuilder(2 * bytes.length + 2).append('<');
        for (byte each : bytes) hex.append(HEX.charAt((each >> 4) & 0xF)).append(HEX.charAt(each & 0xF));
        return hex.append('>').toString();
    }

    static String reference(int number) {
        return number + " 0 R";
    }
}

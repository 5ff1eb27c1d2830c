package org.dutybearer.reporting;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The colour profile that a document for the archive must carry: sRGB, as IEC 61966-2-1 defines it, written by its formula as an
 * ICC profile of version 2.1. Ours, because the one inside a JDK differs from version to version and with it the bytes of
 * every document.
 */
final class ScreenColours {
    private static final int CURVE_POINTS = 1024;
    private static final int HEADER = 128;

    private ScreenColours() {}

    static byte[] profile() {
        var tags = new LinkedHashMap<String, byte[]>();
        tags.put("desc", description("sRGB"));
        tags.put("cprt", text("No rights reserved"));
        tags.put("wtpt", xyz(0.9505, 1.0, 1.0891));
        // The primaries adapted to D50, as the profile connection space wants them.
        tags.put("rXYZ", xyz(0.4361, 0.2225, 0.0139));
        tags.put("gXYZ", xyz(0.3851, 0.7169, 0.0971));
        tags.put("bXYZ", xyz(0.1431, 0.0606, 0.7141));
        byte[] curve = curve();
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        return assemble(tags);
    }

    private static byte[] assemble(Map<String, byte[]> tags) {
        int table = 4 + 12 * tags.size();
        var body = new ByteArrayOutputStream();
        var directory = new ByteArrayOutputStream();
        var entries = new DataOutputStream(directory);
        byte[] last = new byte[0];
        int lastAt = 0;
        try {
            entries.writeInt(tags.size());
            for (var tag : tags.entrySet()) {
                int at = tag.getValue() == last ? lastAt : HEADER + table + body.size();
                if (at != lastAt) body.write(padded(tag.getValue()));
                entries.writeBytes(tag.getKey());
                entries.writeInt(at);
                entries.writeInt(tag.getValue().length);
                last = tag.getValue();
                lastAt = at;
            }
            var whole = new ByteArrayOutputStream();
            var profile = new DataOutputStream(whole);
            header(profile, HEADER + table + body.size());
            profile.write(directory.toByteArray());
            profile.write(body.toByteArray());
            return whole.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void header(DataOutputStream out, int size) throws IOException {
        out.writeInt(size);
        out.writeInt(0);
        out.writeInt(0x02100000);
        out.writeBytes("mntrRGB XYZ ");
        for (int part : new int[] {2026, 1, 1, 0, 0, 0}) out.writeShort(part);
        out.writeBytes("acsp");
        for (int i = 0; i < 7; i++) out.writeInt(0);
        out.write(number(0.9642));
        out.write(number(1.0));
        out.write(number(0.8249));
        while (out.size() < HEADER) out.write(0);
    }

    private static byte[] curve() {
        return write(out -> {
            out.writeBytes("curv");
            out.writeInt(0);
            out.writeInt(CURVE_POINTS);
            for (int i = 0; i < CURVE_POINTS; i++) {
                double value = (double) i / (CURVE_POINTS - 1);
                double linear = value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
                out.writeShort((int) StrictMath.round(linear * 65535));
            }
        });
    }

    private static byte[] xyz(double x, double y, double z) {
        return write(out -> {
            out.writeBytes("XYZ ");
            out.writeInt(0);
            out.write(number(x));
            out.write(number(y));
            out.write(number(z));
        });
    }

    private static byte[] text(String text) {
        return write(out -> {
            out.writeBytes("text");
            out.writeInt(0);
            out.write(text.getBytes(StandardCharsets.US_ASCII));
            out.write(0);
        });
    }

    private static byte[] description(String text) {
        return write(out -> {
            out.writeBytes("desc");
            out.writeInt(0);
            out.writeInt(text.length() + 1);
            out.write(text.getBytes(StandardCharsets.US_ASCII));
            // An end, and no name in other scripts.
            out.write(new byte[1 + 4 + 4 + 2 + 1 + 67]);
        });
    }

    /** A number with 16 bits behind the point. */
    private static byte[] number(double value) {
        return write(out -> out.writeInt((int) StrictMath.round(value * 65536)));
    }

    private static byte[] padded(byte[] bytes) {
        return Arrays.copyOf(bytes, (bytes.length + 3) / 4 * 4);
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] write(Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try {
            writing.to(new DataOutputStream(bytes));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}

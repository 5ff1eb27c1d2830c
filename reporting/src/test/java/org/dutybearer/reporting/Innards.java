package org.dutybearer.reporting;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that a file holds, whoever would ever look there, each carrier of text by its name, such as {@code text}, {@code bookmarks}
 * or {@code xl/sharedStrings.xml}.
 *
 * <p>Not looked into: drawings (a picture of a word is no text; we draw none).
 */
final class Innards {
    private static final Pattern HEX = Pattern.compile("<([0-9A-Fa-f\\s]{8,})>");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([0-7]{1,3}|.)", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u2002]+");

    /** Less than a word: any two bytes are a letter of some script. */
    private static final int SHORTEST = 4;

    private final Map<String, StringBuilder> carriers = new LinkedHashMap<>();

    /** What each carrier holds. */
    Map<String, String> carriers() {
        return carriers.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> plain(e.getValue().toString()), (a, b) -> a, LinkedHashMap::new));
    }

    /** Arabic is drawn in its presentation forms. */
    private static String plain(String text) {
        return text.chars().allMatch(c -> c < 0x100) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    void add(String carrier, @Nullable String text) {
        if (text == null || text.isEmpty()) return;
        carriers.computeIfAbsent(carrier, c -> new StringBuilder()).append(text).append('\n');
    }

    /** In one byte a letter, in two, and in the ways strings are written in a PDF. */
    void read(String carrier, byte[] bytes) {
        readLetters(carrier, bytes);
        var raw = latin(bytes);
        Matcher hex = HEX.matcher(raw);
        while (hex.find()) {
            var read = bytes(hex.group(1));
            add(carrier + ", hexadecimal", latin(read));
            add(carrier + ", hexadecimal", wide(read));
        }
        if (raw.indexOf('\\') >= 0)
            add(
                    carrier + ", escaped",
                    ESCAPED.matcher(raw).replaceAll(Innards::unescaped).replace("\0", ""));
    }

    /** In one byte a letter, and in two. */
    void readLetters(String carrier, byte[] bytes) {
        add(carrier, latin(bytes));
        add(carrier + ", two bytes a letter", wideWords(bytes, 0));
        add(carrier + ", two bytes a letter", wideWords(bytes, 1));
    }

    /** Wherever words could stand, of the scripts that names are recorded in; nearly all else are figures, lengths and outlines. */
    private static String wideWords(byte[] bytes, int from) {
        var words = new StringBuilder();
        int word = 0;
        for (int i = from; i + 1 < bytes.length; i += 2) {
            char letter = (char) (((bytes[i] & 0xff) << 8) | (bytes[i + 1] & 0xff));
            if (isOfAWord(letter)) {
                words.append(letter);
            } else {
                if (words.length() - word < SHORTEST) words.setLength(word);
                else words.append('\n');
                word = words.length();
            }
        }
        return words.toString();
    }

    private static boolean isOfAWord(char c) {
        boolean alphabet = (c >= ' ' && c < 0x800) || (c >= 0x1E00 && c < 0x2030);
        boolean characters = (c >= 0x3040 && c < 0x3100) || (c >= 0x4E00 && c < 0xA000);
        boolean presentationForms = c >= 0xFB50 && c < 0xFF00;
        return alphabet || characters || presentationForms;
    }

    static byte[] bytes(String hexadecimal) {
        var digits = SPACE.matcher(hexadecimal).replaceAll("");
        var bytes = new byte[digits.length() / 2];
        for (int i = 0; i < bytes.length; i++)
            bytes[i] = (byte) Integer.parseInt(digits.substring(2 * i, 2 * i + 2), 16);
        return bytes;
    }

    private static String unescaped(MatchResult escaped) {
        var what = escaped.group(1);
        boolean number = Character.digit(what.charAt(0), 8) >= 0;
        return Matcher.quoteReplacement(number ? String.valueOf((char) (Integer.parseInt(what, 8) & 0xff)) : what);
    }

    static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    static String wide(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_16BE);
    }

    static String withoutSpaces(String text) {
        return SPACE.matcher(text).replaceAll("");
    }

    static String withPlainSpaces(String text) {
        return SPACE.matcher(text).replaceAll(" ");
    }
}

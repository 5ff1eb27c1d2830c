package org.dutybearer.reporting;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Reads every text before it is set. What no font of ours can show refuses the document: a silent gap in a name is worse than
 * none. What shows nothing (control characters, marks that turn the direction of a line) is left out, so that a text prints
 * as it reads. What is longer than any page is refused before it is set.
 */
final class Proof {
    private static final Set<Integer> SHOW_NOTHING = Set.of(
            0x061C, 0x200B, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2060, 0x2066, 0x2067, 0x2068,
            0x2069, 0xFEFF);

    /** What some programs end a line with; people paste from them. */
    private static final int LINE_SEPARATOR = 0x2028;

    private static final int PARAGRAPH_SEPARATOR = 0x2029;

    /** Looking for where such a word may break takes JasperReports a time that grows with the square of its length. */
    private static final int LONGEST_WORD = 500;

    /** The same of a paragraph, more than a page long: after it the next blank ends a line. */
    private static final int LONGEST_PARAGRAPH = 5_000;

    private final Allowance allowance = new Allowance(Allowance.LONGEST);
    private final Script script;
    private boolean wide;

    /** @param script in which the document is set */
    Proof(Script script) {
        this.script = script;
    }

    /** Whether a text needs more than the fonts of its document's script. */
    boolean wide() {
        return wide;
    }

    /** What is left of what the document may take. */
    Allowance allowance() {
        return allowance;
    }

    /** The row with every text in it as it can be printed. */
    Object read(Object row, String place) {
        return row instanceof Record record ? record(record, place) : row;
    }

    private Object record(Record row, String place) {
        var components = row.getClass().getRecordComponents();
        try {
            var values = new Object[components.length];
            for (int i = 0; i < components.length; i++)
                values[i] = value(components[i].getAccessor().invoke(row), place);
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
            return row.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("a row is not a public record: " + row.getClass(), hidden);
        }
    }

    private @Nullable Object value(@Nullable Object value, String place) {
        if (value instanceof String text) return text(text, place);
        if (value instanceof Record record && isOurs(record)) return record(record, place);
        if (value instanceof List<?> list)
            return list.stream().map(each -> value(each, place)).toList();
        return value;
    }

    /** References and dates hold only what their own rule lets in; drawings read their labels themselves. */
    private static boolean isOurs(Record record) {
        String home = record.getClass().getPackageName();
        return (home.equals("org.dutybearer.reporting") || home.equals("org.dutybearer.briefing"))
                && !(record instanceof Ladder);
    }

    String text(String text, String place) {
        allowance.read(text, place);
        var clean = new StringBuilder(text.length());
        int word = 0;
        int paragraph = 0;
        int character;
        for (int at = 0; at < text.length(); at += Character.charCount(character)) {
            character = text.codePointAt(at);
            if (character == '\r' && text.startsWith("\n", at + 1)) continue;
            int printed = printed(character, place);
            if (printed < 0) continue;
            word = Character.isLetterOrDigit(printed) && !Character.isIdeographic(printed) ? word + 1 : 0;
            paragraph = printed == '\n' ? 0 : paragraph + 1;
            if (printed == ' ' && paragraph > LONGEST_PARAGRAPH) {
                printed = '\n';
                paragraph = 0;
            }
            if (word > LONGEST_WORD || paragraph > LONGEST_PARAGRAPH + LONGEST_WORD) {
                clean.append('\n');
                word = 1;
                paragraph = 1;
            }
            clean.appendCodePoint(printed);
        }
        return clean.toString();
    }

    /** What is printed for a character; less than none where it shows nothing. */
    private int printed(int character, String place) {
        if (character == '\n' || character == LINE_SEPARATOR || character == PARAGRAPH_SEPARATOR) return '\n';
        if (SHOW_NOTHING.contains(character)) return -1;
        if (Character.getType(character) == Character.CONTROL) return ' ';
        findFont(character, place);
        return character;
    }

    private void findFont(int character, String place) {
        if (script.has(character)) return;
        if (Stream.of(Script.values()).noneMatch(other -> other.has(character)))
            throw new Refusal(Reason.GLYPH_MISSING, place, String.format(Locale.ROOT, "U+%04X", character));
        wide = true;
    }
}

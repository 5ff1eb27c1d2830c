package org.dutybearer.statement;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number under which a publication of the organisation is kept, such as {@code EUR 57/1572/2019}: series, section, serial
 * and year. Its translations share it, so it names a publication and not a text in one language. Series and section are the
 * publisher's own: they follow from no country code (Kazakhstan is EUR 57, Egypt MDE 12).
 */
public record IndexNumber(String series, String section, String serial, int year) implements Comparable<IndexNumber> {
    private static final Map<String, Set<String>> SECTIONS_SEEN = Map.ofEntries(
            Map.entry("AFR", Set.of("12", "17", "54")),
            Map.entry("AMR", Set.of("18", "23", "41", "51")),
            Map.entry("ASA", Set.of("17", "28", "31")),
            Map.entry("EUR", Set.of("11", "25", "57", "58")),
            Map.entry("MDE", Set.of("12", "13", "14", "15", "24")),
            Map.entry("ACT", Set.of("30", "50")),
            Map.entry("POL", Set.of("10")),
            Map.entry("IOR", Set.of("61", "64")),
            Map.entry("ORG", Set.of("10")),
            Map.entry("NWS", Set.of("21")),
            Map.entry("DOC", Set.of("32")));

    private static final Pattern LABEL = Pattern.compile(
            "(?:AI Index|Index Number|Index|Índice|رقم الوثيقة)\\s*:?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NUMBER = Pattern.compile("([A-Z]{3}|[a-z]{3})\\s?(\\d{2})/(\\d{2,4})/(\\d{4}|\\d{2})");
    private static final Pattern FILE_NAME = Pattern.compile("([A-Z]{3}|[a-z]{3})(\\d{2})(\\d{2,4})((?:19|20)\\d{2})"
            + "(?:[A-Za-z]{2}|[A-Z]{4,})?(?:\\.[A-Za-z]{3,4})?");
    private static final Pattern PATH = Pattern.compile(
            "(?:https?://[^/\\s]+)?/(?:[a-z]{2}(?:-[a-z]{2,4})?/)?(?:documents|library/asset|library/info)/(.+)");

    /** The organisation counted in three ways. */
    public enum Epoch {
        /** {@code EUR 11/05/93}: two digits, and a year of two. */
        TWO_DIGITS,
        /** {@code EUR 57/001/2008}: three digits, from 001 again in each section and year. */
        YEARLY,
        /** {@code EUR 57/1572/2019}: four digits of one counter, which began again after 9999 in 2019. */
        ORGANISATION_WIDE
    }

    /** Doubts that do not stand in the way: neither the set of series nor that of sections is closed. */
    public enum Warning {
        UNKNOWN_SERIES,
        UNKNOWN_SECTION
    }

    public IndexNumber {
        if (!series.matches("[A-Z]{3}")) throw refused("a series is three capital letters", series);
        if (!section.matches("\\d{2}")) throw refused("a section is two digits", section);
        if (!serial.matches("\\d{2,4}")) throw refused("a serial is two, three or four digits", serial);
        if (year < 1961 || year > 2060) throw refused("a year lies between 1961 and 2060", String.valueOf(year));
    }

    /**
     * Reads the forms in which the number is met: with a label in front ({@code AI Index:}, {@code Índice:},
     * {@code رقم الوثيقة:}), in small letters, in the address of a page, as the name of a file, and with a year of two digits.
     *
     * @throws IllegalArgumentException naming the rule and the text
     */
    public static IndexNumber parse(String text) {
        var trimmed = text.strip();
        var label = LABEL.matcher(trimmed);
        var number = (label.lookingAt() ? trimmed.substring(label.end()) : trimmed).replace('\u00a0', ' ');
        var path = PATH.matcher(number);
        if (path.matches()) {
            var parts = path.group(1).split("/", 4);
            number = parts.length < 3 ? parts[0] : parts[0] + "/" + parts[1] + "/" + parts[2];
        }
        for (var form : List.of(NUMBER, FILE_NAME)) {
            var found = form.matcher(number);
            if (found.matches())
                return new IndexNumber(
                        found.group(1).toUpperCase(Locale.ROOT), found.group(2), found.group(3), year(found.group(4)));
        }
        throw refused("not an index number (expected 'EUR 57/1572/2019')", text);
    }

    public Epoch epoch() {
        return switch (serial.length()) {
            case 2 -> Epoch.TWO_DIGITS;
            case 3 -> Epoch.YEARLY;
            default -> Epoch.ORGANISATION_WIDE;
        };
    }

    public List<Warning> warnings() {
        var warnings = new ArrayList<Warning>();
        var sections = SECTIONS_SEEN.get(series);
        if (sections == null) warnings.add(Warning.UNKNOWN_SERIES);
        else if (!section.equals("01") && !sections.contains(section)) warnings.add(Warning.UNKNOWN_SECTION);
        return List.copyOf(warnings);
    }

    /** By series and section, then in the order of publication. */
    @Override
    public int compareTo(IndexNumber other) {
        var bySection = (series + section).compareTo(other.series + other.section);
        if (bySection != 0) return bySection;
        var byYear = Integer.compare(year, other.year);
        if (byYear != 0) return byYear;
        var byLength = Integer.compare(serial.length(), other.serial.length());
        return byLength != 0 ? byLength : serial.compareTo(other.serial);
    }

    /** The canonical text; the first epoch keeps the year of two digits that was printed. */
    @Override
    public String toString() {
        var printed = epoch() == Epoch.TWO_DIGITS && year < 2000 ? String.valueOf(year % 100) : String.valueOf(year);
        return series + " " + section + "/" + serial + "/" + printed;
    }

    /** The organisation is of 1961: 61 to 99 lie before 2000. */
    private static int year(String digits) {
        var number = Integer.parseInt(digits);
        if (digits.length() == 4) return number;
        return number >= 61 ? 1900 + number : 2000 + number;
    }

    private static IllegalArgumentException refused(String rule, String text) {
        return new IllegalArgumentException(rule + ": '" + text + "'");
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<IndexNumber, String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable IndexNumber number) {
            return number == null ? null : number.toString();
        }

        @Override
        public @Nullable IndexNumber convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : parse(text);
        }
    }
}

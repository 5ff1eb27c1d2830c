package org.dutybearer.treaty;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cites a provision of a treaty, down to the sub-paragraph: {@code CAT 15}, {@code ICCPR 14(3)(d)}, {@code REFUGEE 1A(2)},
 * {@code REFUGEE-P I(1)}. It does not hold the text, and does not say that there is such a provision: that is for the
 * treaty register to know.
 *
 * @param article the number as printed, with the letter of its section where it has one: {@code 14}, {@code 1A}, {@code I}
 * @param divisions what stands in brackets after it: {@code 3} and {@code d}
 */
public record ProvisionRef(String treaty, String article, List<String> divisions) implements Comparable<ProvisionRef> {
    private static final Pattern TREATY = Pattern.compile("[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*");
    private static final Pattern ARTICLE =
            Pattern.compile("(?<number>\\d{1,3}(?:bis|ter|quater)?)(?<section>[A-Z])?|(?<roman>[IVXLC]+)");
    private static final Pattern DIVISION = Pattern.compile("\\d{1,2}|[a-z]{1,5}");
    private static final Pattern TEXT = Pattern.compile("(\\S+) ([^()\\s]+)((?:\\([^()]*\\))*)");

    public ProvisionRef {
        divisions = List.copyOf(divisions);
        var text = text(treaty, article, divisions);
        if (!TREATY.matcher(treaty).matches()) throw refused("a treaty code is capitals, digits and hyphens", text);
        if (!ARTICLE.matcher(article).matches())
            throw refused("an article is a number such as 14, 1A, 8bis or IV", text);
        if (divisions.size() > 3) throw refused("a provision is cited at most three levels below its article", text);
        for (var division : divisions)
            if (!DIVISION.matcher(division).matches())
                throw refused("paragraphs are numbers and sub-paragraphs small letters", text);
    }

    /**
     * Reads the text that {@link #toString()} writes.
     *
     * @throws IllegalArgumentException naming the rule and the text
     */
    public static ProvisionRef parse(String text) {
        var parts = TEXT.matcher(text);
        if (!parts.matches()) throw refused("not a provision (expected 'ICCPR 14(3)(d)')", text);
        var divisions = new ArrayList<String>();
        if (!parts.group(3).isEmpty()) {
            var inside = parts.group(3).substring(1, parts.group(3).length() - 1);
            divisions.addAll(List.of(inside.split("\\)\\(", -1)));
        }
        return new ProvisionRef(parts.group(1), parts.group(2), divisions);
    }

    /** The number without the letter of a section: {@code 1} for {@code 1A}. */
    public String number() {
        return section().isEmpty() ? article : article.substring(0, article.length() - 1);
    }

    /** The section of an article that has several, such as {@code A} in {@code REFUGEE 1A(2)}. */
    public Optional<String> section() {
        var parts = ARTICLE.matcher(article);
        return parts.matches() ? Optional.ofNullable(parts.group("section")) : Optional.empty();
    }

    /** {@code 3} in {@code ICCPR 14(3)(d)}. */
    public Optional<String> paragraph() {
        return divisions.stream()
                .filter(division -> Character.isDigit(division.charAt(0)))
                .findFirst();
    }

    /** {@code d} in {@code ICCPR 14(3)(d)}, {@code b} in {@code CRC 37(b)}. */
    public Optional<String> subparagraph() {
        return divisions.stream()
                .filter(division -> !Character.isDigit(division.charAt(0)))
                .findFirst();
    }

    /** The whole article, sections and all: {@code REFUGEE 1} for {@code REFUGEE 1A(2)}. */
    public ProvisionRef wholeArticle() {
        return new ProvisionRef(treaty, number(), List.of());
    }

    /** Whether the other is this provision or a part of it: 14 covers 14(3)(d), 1 covers 1A(2), and each covers itself. */
    public boolean covers(ProvisionRef other) {
        if (!treaty.equals(other.treaty)) return false;
        if (article.equals(other.article))
            return divisions.size() <= other.divisions.size()
                    && divisions.equals(other.divisions.subList(0, divisions.size()));
        return divisions.isEmpty() && article.equals(other.number());
    }

    public boolean isWithin(ProvisionRef other) {
        return other.covers(this);
    }

    /**
     * As it is written out, with no-break spaces where a line must not end: "Refugee Convention, article 33(1)", "Convention
     * sur les réfugiés, article 33, paragraphe 1". An instrument we do not know keeps its code; a language we do not speak
     * gets English. English alone puts what is below the article in brackets; the others name each part.
     */
    public String inWords(Locale locale) {
        return inWords(locale, Words.of("Treaty." + treaty + ".short", locale, treaty));
    }

    /** The same with the title to be used, such as the whole of it. */
    public String inWords(Locale locale, String title) {
        var place = Words.has("ProvisionRef.article", locale)
                ? String.join(Words.of("ProvisionRef.next", locale, ", "), namedParts(locale))
                : article + bracketed(divisions);
        return word("ProvisionRef", locale, title, place);
    }

    private List<String> namedParts(Locale locale) {
        var parts = new ArrayList<String>();
        var first = number().equals("1") || number().equals("I");
        parts.add(word(first ? "ProvisionRef.article.first" : "ProvisionRef.article", locale, number()));
        section().ifPresent(letter -> parts.add(word("ProvisionRef.section", locale, letter)));
        for (var division : divisions)
            parts.add(word(
                    Character.isDigit(division.charAt(0)) ? "ProvisionRef.paragraph" : "ProvisionRef.subparagraph",
                    locale,
                    division));
        return parts;
    }

    private static String word(String key, Locale locale, Object... parts) {
        return new MessageFormat(Words.of(key, locale), locale).format(parts);
    }

    /** By treaty code, then in the order in which the provisions stand in the treaty. */
    @Override
    public int compareTo(ProvisionRef other) {
        var byTreaty = treaty.compareTo(other.treaty);
        if (byTreaty != 0) return byTreaty;
        var byArticle = compareParts(articleParts(), other.articleParts());
        return byArticle != 0 ? byArticle : compareParts(divisions, other.divisions);
    }

    private List<String> articleParts() {
        var parts = ARTICLE.matcher(article);
        if (!parts.matches()) throw new IllegalStateException(article);
        if (parts.group("roman") != null) return List.of(String.valueOf(roman(article)), article);
        var number = number();
        var digits = number.replaceAll("\\D", "");
        return List.of(digits, number.substring(digits.length()), section().orElse(""));
    }

    private static int compareParts(List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            var a = one.get(i);
            var b = other.get(i);
            var numbers = a.matches("\\d+") && b.matches("\\d+");
            var order = numbers ? Integer.compare(Integer.parseInt(a), Integer.parseInt(b)) : a.compareTo(b);
            if (order != 0) return order;
        }
        return Integer.compare(one.size(), other.size());
    }

    private static int roman(String text) {
        int sum = 0;
        int before = Integer.MAX_VALUE;
        for (int i = 0; i < text.length(); i++) {
            int value = switch (text.charAt(i)) {
                case 'I' -> 1;
                case 'V' -> 5;
                case 'X' -> 10;
                case 'L' -> 50;
                default -> 100;
            };
            sum += value > before ? value - 2 * before : value;
            before = value;
        }
        return sum;
    }

    @Override
    public String toString() {
        return text(treaty, article, divisions);
    }

    private static String text(String treaty, String article, List<String> divisions) {
        return treaty + " " + article + bracketed(divisions);
    }

    private static String bracketed(List<String> divisions) {
        return divisions.isEmpty() ? "" : "(" + String.join(")(", divisions) + ")";
    }

    private static IllegalArgumentException refused(String rule, String text) {
        return new IllegalArgumentException(rule + ": '" + text + "'");
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<ProvisionRef, String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable ProvisionRef ref) {
            return ref == null ? null : ref.toString();
        }

        @Override
        public @Nullable ProvisionRef convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : parse(text);
        }
    }
}

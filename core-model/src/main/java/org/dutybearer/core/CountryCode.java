package org.dutybearer.core;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A state or other bearer of treaty duties, such as {@code KAZ}: ISO 3166-1 alpha-3, and four codes for parties that have
 * none: {@code EUE} the European Union, {@code DDR} the German Democratic Republic, {@code CSK} Czechoslovakia and
 * {@code YUG} Yugoslavia. It says nothing about statehood or recognition.
 */
public record CountryCode(String code) implements Comparable<CountryCode> {
    private static final Map<String, Names> KNOWN = Names.read();

    /** Where a name stands in a sentence. A sentence asks for a form; it never puts an article before a bare name. */
    public enum Form {
        /** For lists, headings and cells: Netherlands, Pays-Bas. */
        BARE,
        /** As a subject or an object: the Netherlands, les Pays-Bas. */
        WITH_ARTICLE,
        /** of the Netherlands, des Pays-Bas. */
        OF,
        /** in the Netherlands, aux Pays-Bas. */
        IN
    }

    public CountryCode {
        if (!KNOWN.containsKey(code))
            throw new IllegalArgumentException("not a country code (expected ISO 3166-1 alpha-3 such as 'KAZ', "
                    + "or EUE, DDR, CSK, YUG): '" + code + "'");
    }

    public static CountryCode parse(String text) {
        return new CountryCode(text);
    }

    /** Every code there is, in alphabetical order. */
    public static List<CountryCode> all() {
        return KNOWN.keySet().stream().sorted().map(CountryCode::new).toList();
    }

    /** The name for lists and headings, in any language; other than in English and French it takes ICU4J to know it. */
    public String name(Locale locale) {
        return OurWords.in(
                locale,
                switch (locale.getLanguage()) {
                    case "en" -> names().english();
                    case "fr" -> names().french();
                    default -> Elsewhere.name(this, locale);
                });
    }

    /**
     * The name as it stands in a sentence, in lower case where it begins with an article: {@code KAZ} in French is
     * "Kazakhstan", "le Kazakhstan", "du Kazakhstan", "au Kazakhstan". Sentences of other languages take the bare name and are
     * worded so that it needs neither article nor ending.
     */
    public String name(Form form, Locale locale) {
        return switch (locale.getLanguage()) {
            case "en" -> OurWords.in(locale, names().english(form));
            case "fr" -> OurWords.in(locale, names().french(form));
            default -> name(locale);
        };
    }

    private Names names() {
        return requireNonNull(KNOWN.get(code));
    }

    /**
     * By hand, as {@link #hashCode}: what the compiler gives a record is put together when it is first called, and that takes as
     * long as to read all the treaty facts.
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CountryCode country && code.equals(country.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public int compareTo(CountryCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<CountryCode, String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable CountryCode country) {
            return country == null ? null : country.toString();
        }

        @Override
        public @Nullable CountryCode convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : parse(text);
        }
    }

    /** Asked for a language whose names are not ours, and not before: it takes longer than all the rest. */
    private static final class Elsewhere {
        private static final Map<String, String> ALPHA_2 = alpha2();
        private static final List<String> HELD = List.of("es", "ar", "ru", "zh", "kk");

        /** Parties that ICU has no name of, and those whose name in treaties is another than on maps. */
        private static final Map<String, Table.Row> OURS = new HashMap<>();

        static {
            for (var row :
                    Table.beside(CountryCode.class, "names-of-our-own.tsv").rows()) OURS.put(row.get("code"), row);
        }

        static String name(CountryCode country, Locale locale) {
            var ours = OURS.get(country.code);
            if (ours != null && HELD.contains(locale.getLanguage())) return ours.get(locale.getLanguage());
            var alpha2 = ALPHA_2.get(country.code);
            return alpha2 == null ? country.names().english() : Idiom.of(locale).country(alpha2);
        }

        private static Map<String, String> alpha2() {
            var codes = new HashMap<String, String>();
            for (var two : Locale.getISOCountries()) codes.put(new Locale("", two).getISO3Country(), two);
            return Map.copyOf(codes);
        }
    }

    /**
     * Our own English and French names and not the JDK's: those change from release to release (Turkey, Türkiye), and the
     * same case must give the same document on every machine.
     */
    private record Names(
            String english, boolean the, String french, String frenchArticle, String frenchOf, String frenchIn) {
        static Map<String, Names> read() {
            var known = new HashMap<String, Names>();
            for (var row : Table.beside(CountryCode.class, "countries.tsv").rows())
                known.put(
                        row.get("code"),
                        new Names(
                                row.get("en"),
                                row.get("enArticle").equals("the"),
                                row.get("fr"),
                                row.get("frArticle"),
                                row.get("frOf"),
                                row.get("frIn")));
            return Map.copyOf(known);
        }

        String english(Form form) {
            var name = the ? "the " + english : english;
            return switch (form) {
                case BARE -> english;
                case WITH_ARTICLE -> name;
                case OF -> "of " + name;
                case IN -> "in " + name;
            };
        }

        String french(Form form) {
            return switch (form) {
                case BARE -> french;
                case WITH_ARTICLE -> frenchArticle.equals("-") ? french : joined(frenchArticle);
                case OF -> joined(frenchOf);
                case IN -> joined(frenchIn);
            };
        }

        private String joined(String before) {
            return before.endsWith("’") ? before + french : before + " " + french;
        }
    }
}

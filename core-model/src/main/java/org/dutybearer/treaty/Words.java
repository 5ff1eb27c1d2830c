package org.dutybearer.treaty;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.dutybearer.core.OurWords;
import org.dutybearer.core.Wording;

/** The words of this package for people, in the languages of documents; a reader of another language gets English. */
final class Words {
    private static final ResourceBundle ENGLISH = bundle(Locale.ROOT);
    private static final Map<String, ResourceBundle> OTHERS = Wording.languages().stream()
            .filter(language -> !language.equals(Locale.ENGLISH))
            .collect(Collectors.toUnmodifiableMap(Locale::getLanguage, Words::bundle));

    private Words() {}

    static String of(Enum<?> constant, Locale locale) {
        return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name(), locale);
    }

    static String of(String key, Locale locale) {
        return OurWords.in(locale, in(locale).getString(key));
    }

    /** A sentence with its gaps filled, each with the text that the part has: years and numbers are not grouped. */
    static String filled(String key, Locale locale, Object... parts) {
        var texts = Arrays.stream(parts).map(Object::toString).toArray();
        return new MessageFormat(of(key, locale), locale).format(texts);
    }

    static String of(String key, Locale locale, String otherwise) {
        try {
            return of(key, locale);
        } catch (MissingResourceException none) {
            return otherwise;
        }
    }

    static ResourceBundle in(Locale locale) {
        return OTHERS.getOrDefault(locale.getLanguage(), ENGLISH);
    }

    static boolean has(String key, Locale locale) {
        return in(locale).containsKey(key);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.dutybearer.treaty.Words", locale);
    }
}

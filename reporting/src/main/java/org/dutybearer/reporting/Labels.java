package org.dutybearer.reporting;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;

/** The words of the documents themselves, in one language. What is told of a case comes worded with the briefing. */
final class Labels {
    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    private final ResourceBundle bundle;
    private final Locale language;

    private Labels(Locale language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                "org.dutybearer.reporting.Labels",
                language,
                Labels.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Labels in(Locale wanted) {
        return LANGUAGES.stream()
                .filter(each -> each.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .map(Labels::new)
                .orElseThrow(() -> new Refusal(Reason.LANGUAGE_UNSUPPORTED, wanted.toLanguageTag()));
    }

    ResourceBundle bundle() {
        return bundle;
    }

    Locale language() {
        return language;
    }

    String get(String key, Object... values) {
        String words = bundle.getString(key);
        return values.length == 0 ? words : new MessageFormat(words.replace("'", "''"), Locale.ROOT).format(values);
    }

    /** A day in words that never break: 6 December 2019. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.equals(Locale.ENGLISH) ? Locale.UK : language)
                .format(day)
                .replace(' ', '\u00a0');
    }

    /** A, B and C. */
    String list(List<String> names) {
        if (names.size() < 2) return String.join("", names);
        return get("and", String.join(", ", names.subList(0, names.size() - 1)), names.get(names.size() - 1));
    }
}

package org.dutybearer.reporting;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;

/** The words of a workbook in one language. A language without them is refused. */
final class WorkbookWords {
    private static final String BUNDLE = "org.dutybearer.reporting.Workbook";

    private final Locale language;
    private final ResourceBundle words;

    WorkbookWords(Locale language) {
        this.language = language;
        try {
            this.words = ResourceBundle.getBundle(
                    BUNDLE,
                    language,
                    WorkbookWords.class.getClassLoader(),
                    Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        } catch (MissingResourceException none) {
            throw new Refusal(Reason.LANGUAGE_UNSUPPORTED, language.toLanguageTag());
        }
    }

    String of(String key, Object... details) {
        return details.length == 0
                ? words.getString(key)
                : new MessageFormat(words.getString(key), language).format(details);
    }

    String of(Enum<?> constant) {
        return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    String languageName() {
        return language.getDisplayLanguage(language) + " (" + language.toLanguageTag() + ")";
    }
}

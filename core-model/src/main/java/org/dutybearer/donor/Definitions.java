package org.dutybearer.donor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;

/** The wording of every measure. A language without one is refused: half a report in another language helps nobody. */
public final class Definitions {
    private Definitions() {}

    public static List<Locale> languages() {
        return Stream.of("en", "fr", "es", "ar").map(Locale::forLanguageTag).toList();
    }

    /** Refuses a language in which the measures are not worded. */
    public static List<DefinitionView> in(Locale language) {
        var words = words(language);
        return Arrays.stream(Measure.values())
                .map(measure -> new DefinitionView(
                        measure,
                        words.getString(measure + ".statement"),
                        words.getString(measure + ".unit"),
                        words.getString(measure + ".howCounted")))
                .toList();
    }

    private static ResourceBundle words(Locale language) {
        try {
            return ResourceBundle.getBundle(
                    "org.dutybearer.donor.Measures",
                    language,
                    Definitions.class.getClassLoader(),
                    Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        } catch (MissingResourceException none) {
            throw new Refusal(Reason.LANGUAGE_UNSUPPORTED, language.toLanguageTag());
        }
    }
}

package org.dutybearer.donor;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;

/** The words for categories and for what a reader has to know, in one language. A language without them is refused. */
final class CountWords {
    private final Locale language;
    private final ResourceBundle words;

    CountWords(Locale language) {
        this.language = language;
        try {
            words = ResourceBundle.getBundle(
                    "org.dutybearer.donor.Counts",
                    language,
                    CountWords.class.getClassLoader(),
                    Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        } catch (MissingResourceException none) {
            throw new Refusal(Reason.LANGUAGE_UNSUPPORTED, language.toLanguageTag());
        }
    }

    /** @param code with its dimension, such as {@code SEX:FEMALE} */
    String category(Dimension dimension, String code) {
        return words.getString(dimension + "." + code);
    }

    String country(CountryCode state) {
        return state.name(language);
    }

    String restOf(CountryCode state) {
        return words.getString("AREA.REST").replace("{0}", country(state));
    }

    NoteView note(NoteView.Note note, SmallNumbers policy) {
        return new NoteView(
                note,
                words.getString("NOTE." + note)
                        .replace("{1}", String.valueOf(policy.threshold() - 1))
                        .replace("{2}", String.valueOf(policy.rounding()))
                        .replace("{3}", String.valueOf(policy.roughly().rounding())));
    }
}

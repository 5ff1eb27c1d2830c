package org.dutybearer.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.dutybearer.core.Refusal;

/** A refusal in the reader's language: what happened, and what to do. */
public record RefusalWords(String heading, String text) {
    public static RefusalWords of(Refusal refusal, Locale locale) {
        return of(
                refusal.reason().name(),
                refusal.details().stream().map(Object::toString).collect(Collectors.joining(", ")),
                locale);
    }

    /** The language to word a refusal in for whoever sent this. */
    public static Locale language(HttpServletRequest request) {
        return Language.of(request);
    }

    /** For a reason that was stored by its name, with its details. */
    public static RefusalWords of(String reason, String details, Locale locale) {
        var words = ResourceBundle.getBundle("org.dutybearer.portal.page.words", locale);
        return new RefusalWords(
                words.getString("Reason." + reason),
                MessageFormat.format(words.getString("Reason." + reason + ".text"), details));
    }
}

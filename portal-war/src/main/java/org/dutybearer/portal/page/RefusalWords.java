package org.dutybearer.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.dutybearer.core.Refusal;

/** A refusal in the reader's language: what happened, and what to do. */
public record RefusalWords(String heading, String text) {
    private static final String BETWEEN = ", ";

    public static RefusalWords of(Refusal refusal, Locale locale) {
        return of(
                refusal.reason().name(),
                refusal.details().stream().map(Object::toString).toList(),
                locale);
    }

    /** The language to word a refusal in for whoever sent this. */
    public static Locale language(HttpServletRequest request) {
        return Language.of(request);
    }

    /** For a reason that was stored by its name, with its details in one text, commas between them. */
    public static RefusalWords of(String reason, String details, Locale locale) {
        return of(reason, List.of(details.split(BETWEEN, -1)), locale);
    }

    /** For an explanation of this indicator that tells of a person. */
    static RefusalWords ofExplanation(String indicator, Locale locale) {
        return of("EXPLANATION", List.of(indicator), locale);
    }

    /** For a source, given for this indicator by a partner, that tells of a person. */
    static RefusalWords ofSource(String indicator, Locale locale) {
        return of("SOURCE", List.of(indicator), locale);
    }

    private static RefusalWords of(String reason, List<String> details, Locale locale) {
        var words = ResourceBundle.getBundle("org.dutybearer.portal.page.words", locale);
        var text = new MessageFormat(words.getString("Reason." + reason + ".text"), locale);
        int places = text.getFormatsByArgumentIndex().length;
        return new RefusalWords(words.getString("Reason." + reason), text.format(inPlaces(details, places)));
    }

    /** One detail in each place of the sentence, and in its last all that are left: a sentence with one place lists them. */
    private static Object[] inPlaces(List<String> details, int places) {
        if (details.size() <= places || places == 0) return details.toArray();
        var placed = new ArrayList<>(details.subList(0, places - 1));
        placed.add(String.join(BETWEEN, details.subList(places - 1, details.size())));
        return placed.toArray();
    }
}

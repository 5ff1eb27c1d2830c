package org.dutybearer.portal.treaties;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;

import java.time.LocalDate;
import org.dutybearer.core.Wording;
import org.dutybearer.treaty.ActionKind;
import org.dutybearer.treaty.Treaty;
import org.dutybearer.treaty.TreatyAction;

/** Why a state is bound from a day, in words: {@code 90 days after deposit, article 43(2)}. */
final class EntryRule {
    /** Two deposits long after any treaty began: what is the same for both is the treaty's rule. */
    private static final LocalDate ONE = LocalDate.of(2051, 1, 15);

    private static final LocalDate OTHER = LocalDate.of(2051, 4, 15);

    private final Wording words;

    EntryRule(Wording words) {
        this.words = words;
    }

    /** @param effect from when the consent binds */
    String of(Treaty treaty, TreatyAction consent, LocalDate effect) {
        if (consent.kind() == ActionKind.SUCCESSION) return words.say("rule.succession");
        if (treaty.entryIntoForce().filter(effect::equals).isPresent()) return words.say("rule.began");
        return of(treaty);
    }

    String of(Treaty treaty) {
        var article = treaty.entryArticle().orElse("");
        var one = treaty.effectOf(ONE).orElseThrow();
        var other = treaty.effectOf(OTHER).orElseThrow();
        long days = DAYS.between(ONE, one);
        if (days == 0) return words.say("rule.sameDay", article);
        if (days == DAYS.between(OTHER, other)) return words.say("rule.days", days, article);
        if (one.getDayOfMonth() == ONE.getDayOfMonth()) {
            long months = MONTHS.between(ONE, one);
            return months == 1 ? words.say("rule.month", article) : words.say("rule.months", months, article);
        }
        return words.say("rule.firstOfMonth", article);
    }
}

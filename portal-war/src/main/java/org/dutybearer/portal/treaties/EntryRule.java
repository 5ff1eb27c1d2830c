package org.dutybearer.portal.treaties;

import java.time.LocalDate;
import org.dutybearer.core.Wording;
import org.dutybearer.treaty.ActionKind;
import org.dutybearer.treaty.StatusKind;
import org.dutybearer.treaty.Treaty;
import org.dutybearer.treaty.TreatyAction;
import org.dutybearer.treaty.TreatyStatus;

/** Why a state is bound from a day, in words: {@code 90 days after deposit, article 43(2)}. */
final class EntryRule {
    private final Wording words;

    EntryRule(Wording words) {
        this.words = words;
    }

    /** Empty where it is not bound and will not be. */
    String of(Treaty treaty, TreatyStatus status) {
        var effect = status.kind() == StatusKind.STATE_PARTY ? status.effectiveSince() : status.willBindOn();
        var basis = status.basis();
        if (basis.isEmpty() || !basis.get().kind().consents()) return "";
        if (effect.isEmpty()) return status.kind() == StatusKind.SIGNATORY ? "" : words.say("rule.notKnown");
        return of(treaty, basis.get(), effect.get());
    }

    /** @param effect from when the consent binds */
    String of(Treaty treaty, TreatyAction consent, LocalDate effect) {
        if (consent.kind() == ActionKind.SUCCESSION) return words.say("rule.succession");
        if (treaty.entryIntoForce().filter(effect::equals).isPresent()) return words.say("rule.began");
        return of(treaty);
    }

    String of(Treaty treaty) {
        var article = treaty.entryArticle().orElse("");
        int number = treaty.entryNumber();
        return switch (treaty.entryDelay()) {
            case DAYS -> number == 0 ? words.say("rule.sameDay", article) : words.say("rule.days", number, article);
            case MONTHS -> number == 1 ? words.say("rule.month", article) : words.say("rule.months", number, article);
            case FIRST_OF_MONTH_AFTER_DAYS, FIRST_OF_MONTH_AFTER_MONTHS -> words.say("rule.firstOfMonth", article);
            case NEVER, END_OF_PERIOD -> throw new IllegalArgumentException("binds nobody by a deposit: " + treaty);
        };
    }
}

package org.dutybearer.proof;

import java.util.Locale;
import java.util.Optional;
import org.dutybearer.briefing.Briefing;
import org.dutybearer.briefing.Disclosure;
import org.dutybearer.briefing.Ledger;
import org.dutybearer.briefing.LedgerKey;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.Refusal;

/**
 * What an audience was told a month before of a generated case, of which half was not on record yet, so that a briefing has something to
 * say of what changed.
 */
public final class Earlier {
    static final LedgerKey KEY = LedgerKey.of(new byte[LedgerKey.BYTES]);

    private final Optional<Ledger> ledger;

    private Earlier(Optional<Ledger> ledger) {
        this.ledger = ledger;
    }

    /** Nothing for donors, who are not told what changed, and where nothing could be told then. */
    public static Earlier of(Disclosure disclosure, CanaryCase secrets, Audience audience, Locale language) {
        if (audience == Audience.DONOR) return new Earlier(Optional.empty());
        var before = CanaryCase.DAY.minusMonths(1);
        try {
            var file = secrets.with(secrets.growth()).file();
            return new Earlier(Optional.of(
                    disclosure.brief(file, audience, language, before).ledger(KEY)));
        } catch (Refusal refusal) {
            return new Earlier(Optional.empty());
        }
    }

    /** The briefing with what changed since. */
    public Briefing until(Briefing now) {
        return ledger.map(then -> now.since(then, KEY)).orElse(now);
    }
}

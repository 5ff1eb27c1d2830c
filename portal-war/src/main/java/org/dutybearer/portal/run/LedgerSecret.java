package org.dutybearer.portal.run;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.HexFormat;
import org.dutybearer.briefing.LedgerKey;

/** The one key under which ledgers are made here: one row, drawn once. */
@Entity
@Table(name = "ledger_key")
public class LedgerSecret {
    static final int ONLY = 1;

    @Id
    private int id;

    private String secret;

    @SuppressWarnings("NullAway.Init")
    protected LedgerSecret() {}

    private LedgerSecret(LedgerKey key) {
        this.id = ONLY;
        this.secret = HexFormat.of().formatHex(key.secret());
    }

    static LedgerSecret drawn() {
        return new LedgerSecret(LedgerKey.random());
    }

    LedgerKey key() {
        return LedgerKey.of(HexFormat.of().parseHex(secret));
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "LedgerSecret";
    }
}

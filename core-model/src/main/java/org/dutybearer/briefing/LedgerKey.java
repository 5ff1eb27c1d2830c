package org.dutybearer.briefing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes the digests of a {@link Ledger}. Whoever has it can try out whether a guess was told; without it nobody can. It is kept for as
 * long as its ledgers are to be read and never given away with one. Source: HMAC-SHA256, RFC 2104, of which half the digits are kept.
 */
public final class LedgerKey {
    /** As long as the hash; a shorter one would be easier to guess than what it hides. */
    public static final int BYTES = 32;

    private static final String HMAC = "HmacSHA256";
    private static final int DIGEST = 16;

    private final byte[] secret;

    private LedgerKey(byte[] secret) {
        this.secret = secret.clone();
    }

    /** @param secret at least {@link #BYTES} bytes that nobody can guess; fewer are an {@link IllegalArgumentException} */
    public static LedgerKey of(byte[] secret) {
        if (secret.length < BYTES)
            throw new IllegalArgumentException(
                    "a key of ledgers has " + BYTES + " bytes or more, and this one " + secret.length);
        return new LedgerKey(secret);
    }

    public static LedgerKey random() {
        var secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return new LedgerKey(secret);
    }

    /** To be kept where only the program can read it. */
    public byte[] secret() {
        return secret.clone();
    }

    /** In hexadecimal digits; each part is told from the next by its length, so that no two lists of parts are digested alike. */
    String digest(String... parts) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            for (String part : parts) {
                var bytes = part.getBytes(UTF_8);
                mac.update((bytes.length + ":").getBytes(UTF_8));
                mac.update(bytes);
            }
            return HexFormat.of().formatHex(mac.doFinal(), 0, DIGEST);
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError("every Java has " + HMAC, impossible);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LedgerKey that && MessageDigest.isEqual(secret, that.secret);
    }

    @Override
    public int hashCode() {
        return Objects.hash(HMAC);
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "LedgerKey";
    }
}

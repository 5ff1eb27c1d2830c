package org.dutybearer.briefing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.dutybearer.person.Person;

/**
 * Decides who is Person A in a document. The order in which people stand in the record would make Person A of one document Person A
 * of the next; this one order per document can be worked out by nobody without the key, and the key is never told.
 *
 * <pre>{@code
 * var key = PseudonymKey.of(Files.readAllBytes(Path.of("pseudonyms.key")));
 * Disclosure.shipped().under(key).brief(file, Audience.TREATY_BODY, Locale.ENGLISH, today);
 * }</pre>
 *
 * <p>The same key with the same case, audience, language and day gives the same letters, so that a document can be made again byte
 * by byte; another of any of them gives letters of their own. Source: HMAC-SHA256, RFC 2104.
 */
public final class PseudonymKey {
    /** As long as the hash; a shorter one would be easier to guess than what it hides. */
    public static final int BYTES = 32;

    private static final PseudonymKey OF_THIS_PROCESS = random();
    private static final String HMAC = "HmacSHA256";

    private final byte[] secret;

    private PseudonymKey(byte[] secret) {
        this.secret = secret.clone();
    }

    /** @param secret at least {@link #BYTES} bytes that nobody can guess; fewer are an {@link IllegalArgumentException} */
    public static PseudonymKey of(byte[] secret) {
        if (secret.length < BYTES)
            throw new IllegalArgumentException(
                    "a key of pseudonyms has " + BYTES + " bytes or more, and this one " + secret.length);
        return new PseudonymKey(secret);
    }

    public static PseudonymKey random() {
        var secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return new PseudonymKey(secret);
    }

    /** Known to nobody and gone with the process: what stands where no other key is given. */
    static PseudonymKey ofThisProcess() {
        return OF_THIS_PROCESS;
    }

    /** To be kept where only the program can read it. */
    public byte[] secret() {
        return secret.clone();
    }

    /** The persons in the order of this document; without the key it tells nothing of the order on record. */
    List<Person> inOrder(List<Person> persons, String document) {
        return persons.stream()
                .sorted(Comparator.comparing(
                        person -> mark(document, person.key().text())))
                .toList();
    }

    private String mark(String document, String person) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            mac.update(document.getBytes(UTF_8));
            // No key of a person and no reference holds it, so no two pairs are written alike.
            mac.update((byte) '\n');
            return HexFormat.of().formatHex(mac.doFinal(person.getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError("every Java has " + HMAC, impossible);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PseudonymKey that && MessageDigest.isEqual(secret, that.secret);
    }

    @Override
    public int hashCode() {
        return Objects.hash(HMAC);
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "PseudonymKey";
    }
}

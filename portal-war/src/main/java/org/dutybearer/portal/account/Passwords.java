package org.dutybearer.portal.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;

/** Hashes, checks and invents passwords. */
@ApplicationScoped
public class Passwords {
    /** No 0/o, 1/l/i and no vowels: read aloud and typed without doubt, and no word appears by chance. */
    private static final String LETTERS = "bcdfghjkmnpqrstvwxz23456789";

    private final SecureRandom random = new SecureRandom();

    @Inject
    private Pbkdf2PasswordHash pbkdf2;

    /** What the password of an account that does not exist is compared with, so that both answers take as long. */
    private String nobody = "";

    @PostConstruct
    void choose() {
        // 210,000 rounds of SHA-512: what OWASP asks for in 2023 and after.
        pbkdf2.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "16",
                "Pbkdf2PasswordHash.KeySizeBytes", "32"));
        nobody = hash(invent());
    }

    String hash(String password) {
        return pbkdf2.generate(password.toCharArray());
    }

    /** False for an account that does not exist, after the same work. */
    boolean matches(char[] password, Optional<Account> account) {
        boolean right =
                pbkdf2.verify(password, account.map(Account::passwordHash).orElse(nobody));
        return right && account.isPresent();
    }

    /** Such as {@code hk7w-3mzt-pq9x-vd4c}: 76 bits. */
    String invent() {
        var text = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            if (i > 0 && i % 4 == 0) text.append('-');
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}

package org.dutybearer.portal.account;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dutybearer.core.InstantColumn;

/** A way to sign in, such as {@code a.staff}. It holds the hash of a password and never the password. */
@Entity
public class Account {
    private static final Pattern RULE = Pattern.compile("[a-z0-9][a-z0-9._-]{1,59}");

    @Id
    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "created_at")
    @Convert(converter = InstantColumn.class)
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    private Account(String name, Role role, String passwordHash, Instant createdAt) {
        if (!RULE.matcher(name).matches())
            throw new IllegalArgumentException(
                    "not a user name (expected 2 to 60 lower-case letters, digits, '.', '_' or '-'): '" + name + "'");
        this.name = name;
        this.role = role;
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
    }

    static Account of(String name, Role role, String passwordHash, Instant now) {
        return new Account(name, role, passwordHash, now);
    }

    public String name() {
        return name;
    }

    public Role role() {
        return role;
    }

    /** What the container knows the caller by: the name of each role that the account acts in. */
    Set<String> groups() {
        return role.actsAs().stream().map(Role::name).collect(Collectors.toSet());
    }

    String passwordHash() {
        return passwordHash;
    }

    public Instant createdAt() {
        return createdAt;
    }

    @Override
    public String toString() {
        return "Account[" + name + ", " + role + "]";
    }
}

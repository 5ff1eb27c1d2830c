package org.dutybearer.portal.account;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * One account for each {@link Role} and named like it, such as {@code treaty_body}, made when there is no account yet. Their passwords are random and
 * kept in {@code demo-accounts.txt} of the data directory, readable by its owner only, and in no log; or all one, given by
 * {@code DUTYBEARER_DEMO_PASSWORD}, and then written nowhere.
 */
@ApplicationScoped
public class DemoAccounts {
    private static final System.Logger LOG = System.getLogger(DemoAccounts.class.getName());

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "dutybearer.data")
    private String data;

    @Inject
    @ConfigProperty(name = "dutybearer.demo.password")
    private Optional<String> given;

    public void createOnFirstStart() {
        if (!accounts.isEmpty()) return;
        var chosen = choose();
        try {
            if (given.isEmpty()) keep(chosen);
            if (!add(chosen)) return;
            if (given.isEmpty()) tell();
        } catch (IOException unwritable) {
            throw new UncheckedIOException("cannot keep the demo passwords in " + data, unwritable);
        }
    }

    /** False where another node, started at the same moment, was first: then its passwords hold. */
    private boolean add(Map<Role, String> chosen) throws IOException {
        var made = chosen.entrySet().stream()
                .map(one -> Account.of(
                        one.getKey().name().toLowerCase(Locale.ROOT),
                        one.getKey(),
                        passwords.hash(one.getValue()),
                        clock.instant()))
                .toList();
        try {
            accounts.add(made);
            return true;
        } catch (TransactionalException refused) {
            if (accounts.isEmpty()) throw refused;
            if (given.isEmpty()) Files.delete(Path.of(data, "demo-accounts.txt"));
            return false;
        }
    }

    private Map<Role, String> choose() {
        var chosen = new LinkedHashMap<Role, String>();
        for (var role : Role.values()) chosen.put(role, given.orElseGet(passwords::invent));
        return chosen;
    }

    /** Written before the accounts exist: a password nobody can read would be worse than a file nobody needs. */
    private void keep(Map<Role, String> chosen) throws IOException {
        Files.createDirectories(Path.of(data));
        var file = Path.of(data, "demo-accounts.txt");
        Files.deleteIfExists(file);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel = Files.newByteChannel(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly)) {
            channel.write(ByteBuffer.wrap(lines(chosen).getBytes(UTF_8)));
        }
    }

    private void tell() {
        LOG.log(System.Logger.Level.INFO, "Demo accounts are made: see {0}", Path.of(data, "demo-accounts.txt"));
    }

    private static String lines(Map<Role, String> chosen) {
        return chosen.entrySet().stream()
                .map(one -> one.getKey().name().toLowerCase(Locale.ROOT) + " " + one.getValue() + "\n")
                .collect(joining());
    }
}

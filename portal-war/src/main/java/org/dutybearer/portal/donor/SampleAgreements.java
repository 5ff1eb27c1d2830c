package org.dutybearer.portal.donor;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dutybearer.donor.Agreement;
import org.dutybearer.donor.Agreements;
import org.dutybearer.interchange.AgreementReader;
import org.dutybearer.portal.account.Accounts;
import org.dutybearer.portal.account.Role;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The agreements of a folder, taken in by the start that fills the database with sample cases; the demonstration account of a donor
 * belongs to the donor of the first of them, so that whoever looks around finds how a report comes about, and who reads it.
 */
@ApplicationScoped
public class SampleAgreements {
    private static final System.Logger LOG = System.getLogger(SampleAgreements.class.getName());

    /** The demonstration account of this role is named like it. */
    private static final String ACCOUNT = Role.DONOR.name().toLowerCase(Locale.ROOT);

    @Inject
    @ConfigProperty(name = "dutybearer.samples.agreements")
    private Optional<String> folder;

    @Inject
    private Agreements agreements;

    @Inject
    private Reports reports;

    @Inject
    private Accounts accounts;

    /** Nothing where there is an agreement already. */
    @Transactional
    public void load() {
        if (folder.isEmpty() || !agreements.all().isEmpty()) return;
        var samples = read(Path.of(folder.get()));
        samples.forEach(agreements::add);
        samples.stream()
                .findFirst()
                .filter(first -> accounts.find(ACCOUNT).isPresent())
                .filter(first -> reports.donorOf(ACCOUNT).isEmpty())
                .ifPresent(first -> reports.assign(ACCOUNT, first.donorCode()));
        LOG.log(
                System.Logger.Level.INFO,
                "Sample agreements: {0}",
                samples.stream().map(each -> each.reference().text()).collect(joining(", ")));
    }

    private static List<Agreement> read(Path folder) {
        try (var names = Files.list(folder)) {
            var files = names.filter(name -> name.toString().matches(".*[.](yaml|yml|json)"))
                    .sorted()
                    .toList();
            var read = new ArrayList<Agreement>();
            for (var file : files) read.add(new AgreementReader().read(file));
            return read;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the sample agreements cannot be read from " + folder, unreadable);
        }
    }
}

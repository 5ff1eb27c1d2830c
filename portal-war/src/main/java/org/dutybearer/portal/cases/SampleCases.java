package org.dutybearer.portal.cases;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.portal.treaties.InForce;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The case files of a folder, taken in on the first start and never again, so that what somebody changed since stays. */
@ApplicationScoped
public class SampleCases {
    private static final System.Logger LOG = System.getLogger(SampleCases.class.getName());

    @Inject
    @ConfigProperty(name = "dutybearer.samples")
    private Optional<String> folder;

    @Inject
    private InForce inForce;

    @Inject
    private FirstStart firstStart;

    /** Whether this start is the one that took them in. */
    public boolean loadOnFirstStart() {
        if (folder.isEmpty() || firstStart.isOver()) return false;
        var samples = read(Path.of(folder.get()));
        try {
            firstStart.fill(samples);
        } catch (TransactionalException refused) {
            // Another node, started at the same moment, was first.
            if (!firstStart.isOver()) throw refused;
            return false;
        }
        LOG.log(
                System.Logger.Level.INFO,
                "Sample cases: {0}",
                samples.stream().map(file -> file.ref().toString()).collect(joining(", ")));
        return true;
    }

    private List<CaseFile> read(Path folder) {
        try (var names = Files.newDirectoryStream(folder, "*.{yaml,yml,json}")) {
            var files = new ArrayList<CaseFile>();
            for (var name : names) files.add(inForce.reader().read(name));
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the sample cases cannot be read from " + folder, unreadable);
        }
    }
}

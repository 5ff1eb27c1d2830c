package org.dutybearer.samples;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.dutybearer.core.Refusal;
import org.dutybearer.donor.Agreement;
import org.dutybearer.donor.ReportingPeriod;
import org.dutybearer.interchange.AgreementReader;

/** An agreement as a person at a terminal names it, with one of its periods. */
final class AgreementOnDisk {
    private AgreementOnDisk() {}

    /** @throws NotPossible with every fault of the file, why it cannot be read at all, or the periods it does want reports of */
    static Agreement read(Path file, ReportingPeriod period) {
        try {
            var agreement = new AgreementReader().read(file);
            if (agreement.terms().stream().noneMatch(term -> term.period().equals(period)))
                throw new NotPossible(file + ": the agreement wants no report of " + period + ", but of "
                        + agreement.terms().stream()
                                .map(term -> term.period().toString())
                                .collect(Collectors.joining(", "))
                        + ".");
            return agreement;
        } catch (Refusal refusal) {
            throw new NotPossible(Sentence.of(file, refusal), refusal);
        } catch (NoSuchFileException e) {
            throw new NotPossible(file + " does not exist.", e);
        } catch (AccessDeniedException e) {
            throw new NotPossible(file + " may not be read by this user.", e);
        } catch (IOException e) {
            throw new NotPossible(file + " cannot be read" + (Files.isDirectory(file) ? ": it is a folder." : "."), e);
        }
    }
}

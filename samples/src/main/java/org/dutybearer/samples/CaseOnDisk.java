package org.dutybearer.samples;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.core.Refusal;
import org.dutybearer.interchange.CaseFileReader;
import org.dutybearer.treaty.TreatyRegister;

/** A case file as a person at a terminal names it. */
final class CaseOnDisk {
    private CaseOnDisk() {}

    /** @throws NotPossible with every fault of the file, one a line, each with its place, or why it cannot be read at all */
    static CaseFile read(Path file) {
        try {
            return new CaseFileReader(TreatyRegister.shipped()).read(file);
        } catch (NoSuchFileException e) {
            throw new NotPossible(file + " does not exist.", e);
        } catch (AccessDeniedException e) {
            throw new NotPossible(file + " may not be read by this user.", e);
        } catch (IOException e) {
            throw new NotPossible(file + " cannot be read" + (Files.isDirectory(file) ? ": it is a folder." : "."), e);
        } catch (Refusal refusal) {
            throw new NotPossible(Sentence.of(file, refusal), refusal);
        }
    }
}

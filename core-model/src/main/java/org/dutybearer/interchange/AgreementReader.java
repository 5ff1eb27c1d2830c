package org.dutybearer.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.donor.Agreement;

/**
 * Reads agreements with donors in YAML or JSON, as {@link CaseFileReader} reads cases: whole or not at all, with every {@link Fault} in
 * one refusal.
 */
public final class AgreementReader {
    /**
     * Reads one file.
     *
     * @param file taken as YAML or JSON by its ending, where it has one of these, otherwise by its first sign
     * @throws Refusal with the reason AGREEMENT_FILE_FAULTY and the faults
     */
    public Agreement read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(Tree.SIZE_LIMIT + 1);
            return read(content, Format.of(file, content));
        }
    }

    /**
     * Reads what comes.
     *
     * @param in read up to the size limit and left open; YAML or JSON by its first sign
     * @throws Refusal with the reason AGREEMENT_FILE_FAULTY and the faults
     */
    public Agreement read(InputStream in) throws IOException {
        byte[] content = in.readNBytes(Tree.SIZE_LIMIT + 1);
        return read(content, Format.of(content));
    }

    private static Agreement read(byte[] content, Format format) {
        var faults = new Faults(Reason.AGREEMENT_FILE_FAULTY);
        var schema = Schema.ofAgreements();
        var root = new Tree(faults, schema.vocabulary()).read(content, format);
        if (root != null) schema.check(root, faults, new AgreementMeaning(root, faults));
        faults.refuseIfAny();
        var agreement = AgreementAssembly.of((Node.Fields) Objects.requireNonNull(root), faults);
        faults.refuseIfAny();
        return agreement;
    }
}

package org.dutybearer.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.core.Refusal;
import org.dutybearer.treaty.TreatyRegister;
import org.jspecify.annotations.Nullable;

/**
 * Reads case files in YAML or JSON. A file is taken whole or not at all: it is checked to its end, and one refusal carries
 * every {@link Fault}.
 *
 * <pre>{@code
 * try {
 *     CaseFile file = reader.read(path);
 * } catch (Refusal refusal) {
 *     for (Fault fault : Fault.in(refusal)) ...
 * }
 * }</pre>
 */
public final class CaseFileReader {
    private final TreatyRegister register;

    /**
     * Reads against one register.
     *
     * @param register says which provisions there are for a recommendation to rest on
     */
    public CaseFileReader(TreatyRegister register) {
        this.register = register;
    }

    /**
     * Reads one file.
     *
     * @param file taken as YAML or JSON by its ending, where it has one of these, otherwise by its first sign
     * @throws Refusal with the reason CASE_FILE_FAULTY and the faults
     */
    public CaseFile read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = content(in);
            return read(content, Format.of(file, content));
        }
    }

    /**
     * Reads what comes.
     *
     * @param in read up to the size limit and left open; YAML or JSON by its first sign
     * @throws Refusal with the reason CASE_FILE_FAULTY and the faults
     */
    public CaseFile read(InputStream in) throws IOException {
        byte[] content = content(in);
        return read(content, Format.of(content));
    }

    private static byte[] content(InputStream in) throws IOException {
        return in.readNBytes(Tree.SIZE_LIMIT + 1);
    }

    private CaseFile read(byte[] content, Format format) {
        var faults = new Faults();
        Node root = checked(content, format, faults);
        faults.refuseIfAny();
        CaseFile file = Assembly.of((Node.Fields) Objects.requireNonNull(root), faults);
        faults.refuseIfAny();
        return file;
    }

    private @Nullable Node checked(byte[] content, Format format, Faults faults) {
        Schema schema = Schema.published();
        Node root = new Tree(faults, schema.vocabulary()).read(content, format);
        if (root != null) schema.check(root, faults, new Meaning(root, register, faults));
        return root;
    }
}

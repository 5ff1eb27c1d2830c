package org.dutybearer.samples;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dutybearer.reporting.FileName;

/** Documents that are there whole or not at all. */
final class DocumentsOnDisk {
    /** What writes itself. */
    interface Document {
        void write(OutputStream out) throws IOException;
    }

    private DocumentsOnDisk() {}

    /**
     * First all of them under other names, then each moved into its place. Where one is refused or the folder is, none is left behind.
     *
     * @throws NotPossible where the folder cannot be written
     */
    static List<Path> write(Path folder, Map<FileName, Document> documents) {
        var waiting = new LinkedHashMap<Path, Path>();
        try {
            Files.createDirectories(folder);
            for (var document : documents.entrySet()) {
                var part = Files.createTempFile(folder, ".dutybearer-", ".part");
                waiting.put(part, folder.resolve(document.getKey().text()));
                try (var out = new BufferedOutputStream(Files.newOutputStream(part))) {
                    document.getValue().write(out);
                }
            }
            for (var document : waiting.entrySet())
                Files.move(document.getKey(), document.getValue(), StandardCopyOption.ATOMIC_MOVE);
            return List.copyOf(waiting.values());
        } catch (IOException e) {
            throw new NotPossible(
                    "cannot write in " + folder + " (" + e.getClass().getSimpleName()
                            + "): choose another folder with --out.",
                    e);
        } finally {
            waiting.keySet().forEach(DocumentsOnDisk::remove);
        }
    }

    private static void remove(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // The folder refuses, which is what the person is about to be told.
        }
    }
}

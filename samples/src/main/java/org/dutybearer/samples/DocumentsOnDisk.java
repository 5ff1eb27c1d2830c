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

    /** @throws NotPossible where the folder cannot be written */
    static List<Path> write(Path folder, Map<FileName, Document> documents) {
        var placed = new LinkedHashMap<Path, Document>();
        documents.forEach((name, document) -> placed.put(folder.resolve(name.text()), document));
        return write(placed, "choose another folder with --out.");
    }

    /**
     * First all of them under other names, then each moved into its place. Where one is refused or a folder is, none is left behind.
     *
     * @param remedy what to do where a folder cannot be written
     * @throws NotPossible where a folder cannot be written
     */
    static List<Path> write(Map<Path, Document> documents, String remedy) {
        var waiting = new LinkedHashMap<Path, Path>();
        var place = Path.of("");
        try {
            for (var document : documents.entrySet()) {
                place = document.getKey().toAbsolutePath().getParent();
                Files.createDirectories(place);
                var part = Files.createTempFile(place, ".dutybearer-", ".part");
                waiting.put(part, document.getKey());
                try (var out = new BufferedOutputStream(Files.newOutputStream(part))) {
                    document.getValue().write(out);
                }
            }
            for (var document : waiting.entrySet()) {
                place = document.getValue().toAbsolutePath().getParent();
                Files.move(document.getKey(), document.getValue(), StandardCopyOption.ATOMIC_MOVE);
            }
            return List.copyOf(waiting.values());
        } catch (IOException e) {
            throw new NotPossible(
                    "cannot write in " + place + " (" + e.getClass().getSimpleName() + "): " + remedy, e);
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

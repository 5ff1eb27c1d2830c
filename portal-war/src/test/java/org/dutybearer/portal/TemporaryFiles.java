package org.dutybearer.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Keeps the temporary files of a server, also those that it deletes: each gets a second name as soon as it is there, and under that
 * name what is written to it stays. One that is gone before it could be named is counted.
 */
final class TemporaryFiles implements AutoCloseable {
    private final Path folder;
    private final Path kept;
    private final WatchService watch;
    private final Thread watcher = new Thread(this::watch, "temporary files");
    private final Map<Path, Path> names = new ConcurrentHashMap<>();
    private final AtomicInteger missed = new AtomicInteger();

    /** @param data the server's data, with its temporary folder in it; what is there already it had before it knew of any case */
    TemporaryFiles(Path data) throws IOException {
        this.folder = data.resolve("tmp");
        this.kept = Files.createDirectory(data.resolve("kept-by-the-test"));
        this.watch = folder.getFileSystem().newWatchService();
        try (var folders = Files.walk(folder)) {
            for (var each : folders.filter(Files::isDirectory).toList()) register(each);
        }
        watcher.setDaemon(true);
        watcher.start();
    }

    private void register(Path each) throws IOException {
        each.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
    }

    private void watch() {
        try {
            while (true) {
                var key = watch.take();
                for (var event : key.pollEvents())
                    if (event.context() instanceof Path name) keep(((Path) key.watchable()).resolve(name));
                    else missed.incrementAndGet();
                key.reset();
            }
        } catch (InterruptedException | ClosedWatchServiceException over) {
            Thread.currentThread().interrupt();
        }
    }

    /** Its name, which tells something too, and its bytes. */
    private void keep(Path found) {
        try {
            if (Files.isDirectory(found)) {
                register(found);
                try (var inside = Files.list(found)) {
                    inside.forEach(this::keep);
                }
            } else {
                var name = kept.resolve(Integer.toString(names.size()));
                if (names.putIfAbsent(found, name) == null) Files.createLink(name, found);
            }
        } catch (FileSystemException | UncheckedIOException gone) {
            missed.incrementAndGet();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The name each had, and the one it has here. */
    Map<Path, Path> kept() {
        return Map.copyOf(names);
    }

    int missed() {
        return missed.get();
    }

    @Override
    public void close() throws IOException {
        watch.close();
    }
}

package org.dutybearer.samples;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * The folder of one server: its database, its log and its working files. It belongs to one server at a time and, where the
 * launcher makes it, to its owner alone, because it holds cases.
 */
final class DataDirectory implements AutoCloseable {
    private final Path folder;
    private final FileChannel lock;

    private DataDirectory(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Makes the folder where it is missing, takes it for this process, and sweeps out what a killed server left. */
    static DataDirectory take(Path wanted) {
        var folder = wanted.toAbsolutePath().normalize();
        try {
            create(folder);
            var lock = lock(folder);
            var directory = new DataDirectory(folder, lock);
            directory.refuseADatabaseInUse();
            sweep(directory.work());
            Files.createDirectories(directory.temporary());
            return directory;
        } catch (IOException e) {
            throw new NotPossible(
                    "cannot write in the data folder " + folder + " ("
                            + e.getClass().getSimpleName()
                            + "): choose another with --data, or change who may write there.",
                    e);
        }
    }

    Path folder() {
        return folder;
    }

    Path log() {
        return folder.resolve("server.log");
    }

    /** The user names and passwords of the demonstration, written by the portal at its first start. */
    Path demoAccounts() {
        return folder.resolve("demo-accounts.txt");
    }

    /**
     * H2 may neither close itself before the server has finished its last transaction, nor keep a trace file, which repeats
     * values of rows.
     */
    String databaseUrl() {
        return "jdbc:h2:file:" + folder.resolve("dutybearer") + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
    }

    /** The server unpacks itself here. A killed one leaves some 200 MB, so it is emptied at every start. */
    Path work() {
        return folder.resolve("work");
    }

    Path temporary() {
        return work().resolve("tmp");
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private static void create(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            if (!Files.isWritable(folder)) throw new IOException("not writable");
            return;
        }
        Files.createDirectories(folder);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix"))
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }

    private static FileChannel lock(Path folder) throws IOException {
        var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new NotPossible("another server is using the data in " + folder
                    + ": stop it, or choose another folder with --data.");
        }
        return channel;
    }

    // A launcher that was killed outright frees its lock while its server may still run and hold the database.
    private void refuseADatabaseInUse() throws IOException {
        var file = folder.resolve("dutybearer.mv.db");
        if (!Files.exists(file)) return;
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            if (tryLock(channel) != null) return;
        }
        lock.close();
        throw new NotPossible("the database " + file
                + " is in use by another process: stop it, or choose another folder with --data.");
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static void sweep(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                    throws IOException {
                if (failure != null) throw failure;
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}

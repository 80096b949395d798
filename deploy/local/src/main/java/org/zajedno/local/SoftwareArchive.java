package org.zajedno.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashSet;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * Unpacks a program into a folder that appears under its name only when it is whole: what a killed run left half done
 * has another name and is swept away.
 */
final class SoftwareArchive {
    private static final int EXECUTABLE = 0100;

    private SoftwareArchive() {}

    /** Fills an empty folder; what it throws leaves nothing behind. */
    @FunctionalInterface
    interface Extraction {
        void into(Path folder) throws Exception;
    }

    static Path unpackedOnce(Path folder, Extraction extraction) throws Exception {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        var half = folder.resolveSibling(
                folder.getFileName() + ".half-" + ProcessHandle.current().pid());
        StackDirectory.delete(half);
        try {
            extraction.into(Files.createDirectories(half));
            Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException | FileAlreadyExistsException | DirectoryNotEmptyException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        } finally {
            StackDirectory.delete(half);
        }
        return folder;
    }

    /** Removes what earlier runs that were killed left half unpacked. */
    static void sweep(Path software) throws IOException {
        try (var folders = Files.list(software)) {
            folders.filter(SoftwareArchive::isAbandoned).forEach(StackDirectory::delete);
        }
    }

    private static boolean isAbandoned(Path folder) {
        var name = folder.getFileName().toString();
        var half = name.lastIndexOf(".half-");
        return half >= 0
                && ProcessHandle.of(Long.parseLong(name.substring(half + 6))).isEmpty();
    }

    static void tarXz(InputStream archive, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(archive))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var target = inside(folder, entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(target.getParent());
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(tar, target);
                    if ((entry.getMode() & EXECUTABLE) != 0) {
                        makeExecutable(target);
                    }
                }
            }
        }
    }

    /** Unpacks a zip without its single top folder. */
    static void zip(InputStream archive, Path folder) throws IOException {
        try (var zip = new ZipInputStream(archive)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName().substring(entry.getName().indexOf('/') + 1);
                if (name.isEmpty()) {
                    continue;
                }
                var target = inside(folder, name);
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target);
                }
            }
        }
    }

    private static Path inside(Path folder, String name) throws IOException {
        var target = folder.resolve(name).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("the archive has an entry that leads outside: " + name);
        }
        return target;
    }

    private static void makeExecutable(Path file) throws IOException {
        var permissions = new HashSet<>(Files.getPosixFilePermissions(file));
        permissions.add(PosixFilePermission.OWNER_EXECUTE);
        permissions.add(PosixFilePermission.GROUP_EXECUTE);
        permissions.add(PosixFilePermission.OTHERS_EXECUTE);
        Files.setPosixFilePermissions(file, permissions);
    }
}

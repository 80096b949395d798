package org.zajedno.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoftwareArchiveTest {
    @TempDir
    private Path folder;

    @Test
    void programThatCouldNotBeUnpackedLeavesNothing() throws IOException {
        // Given an archive that breaks off in the middle
        SoftwareArchive.Extraction half = into -> {
            Files.writeString(into.resolve("first"), "x");
            throw new IOException("unexpected end of the archive");
        };
        // When, Then
        assertThatThrownBy(() -> SoftwareArchive.unpackedOnce(folder.resolve("program"), half))
                .hasMessage("unexpected end of the archive");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void programIsUnpackedOnlyOnce() throws Exception {
        // Given
        SoftwareArchive.unpackedOnce(
                folder.resolve("program"), into -> Files.writeString(into.resolve("file"), "first"));
        // When
        SoftwareArchive.unpackedOnce(
                folder.resolve("program"), into -> Files.writeString(into.resolve("file"), "second"));
        // Then
        assertThat(folder.resolve("program/file")).hasContent("first");
    }

    @Test
    void leftOversOfAKilledUnpackingAreSweptAway() throws IOException, InterruptedException {
        // Given
        var gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.createDirectories(folder.resolve("program.half-" + gone.pid() + "/bin"));
        Files.createDirectories(
                folder.resolve("other.half-" + ProcessHandle.current().pid()));
        // When
        SoftwareArchive.sweep(folder);
        // Then
        assertThat(folder).isDirectoryNotContaining("glob:**program*").isDirectoryContaining("glob:**other*");
    }

    @Test
    void archiveCannotWriteOutsideItsFolder() throws IOException {
        // Given
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("top/../../escaped"));
            zip.closeEntry();
        }
        // When, Then
        assertThatThrownBy(() -> SoftwareArchive.zip(new ByteArrayInputStream(bytes.toByteArray()), folder))
                .hasMessageContaining("leads outside");
    }
}

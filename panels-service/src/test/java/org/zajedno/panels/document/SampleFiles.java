package org.zajedno.panels.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Files as word processors wrote them, and such files with something added that no word processor of good will adds. */
public final class SampleFiles {

    private static final Path SHEETS = Path.of("../deploy/local/src/main/resources/demo/sheet");

    private SampleFiles() {}

    /** The information sheet of the demonstration, as LibreOffice wrote it. */
    public static byte[] sheet(int version, String language) {
        return read(SHEETS.resolve("v" + version + "." + language + ".docx"));
    }

    public static String sheetWords(int version, String language) {
        return new String(read(SHEETS.resolve("v" + version + "." + language + ".txt")), StandardCharsets.UTF_8);
    }

    /** A topic guide with everything that a text can have, by Pandoc (docx) and LibreOffice (odt). */
    public static byte[] guide(String extension) {
        return read(Path.of("src/test/resources/files/guide." + extension));
    }

    private static byte[] read(Path file) {
        try (var content = new FileInputStream(file.toFile())) {
            return content.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The guide with one more part, or with another content of a part that it has. */
    public static byte[] guideWith(String extension, String part, String content) {
        return guideWith(extension, part, content.getBytes(StandardCharsets.UTF_8));
    }

    public static byte[] guideWith(String extension, String part, byte[] content) {
        var parts = unpacked(guide(extension));
        parts.put(part, content);
        return packed(parts);
    }

    /** The guide, a part of which reads otherwise. */
    public static byte[] guideRewritten(String extension, String part, String words, String otherWords) {
        var parts = unpacked(guide(extension));
        var before = new String(parts.get(part), StandardCharsets.UTF_8);
        if (!before.contains(words)) {
            throw new IllegalArgumentException(part + " has no " + words);
        }
        parts.put(part, before.replace(words, otherWords).getBytes(StandardCharsets.UTF_8));
        return packed(parts);
    }

    private static Map<String, byte[]> unpacked(byte[] file) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return parts;
    }

    public static byte[] packed(Map<String, byte[]> parts) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return file.toByteArray();
    }
}

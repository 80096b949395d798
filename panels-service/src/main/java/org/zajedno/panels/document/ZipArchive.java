package org.zajedno.panels.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.problem.Refusal;

/**
 * A zip file unpacked with an eye on what it might be: entries are counted while they unpack, because what they say of their
 * size may be a lie, and only the parts that are read are kept. Refuses bombs, path names, and one name twice, which two
 * readers would read differently.
 */
final class ZipArchive {

    private static final int MOST_ENTRIES = 1_000;
    private static final long LARGEST = 60L * 1024 * 1024;
    private static final long LARGEST_XML = 6L * 1024 * 1024;
    private static final int LONGEST_NAME = 200;
    private static final int CHUNK = 16 * 1024;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private long unpacked;
    private long unpackedXml;

    private final boolean keepsPictures;

    private ZipArchive(boolean keepsPictures) {
        this.keepsPictures = keepsPictures;
    }

    static ZipArchive read(byte[] content) {
        return read(content, false);
    }

    /** The same with the pictures that a copy may show. */
    static ZipArchive withPictures(byte[] content) {
        return read(content, true);
    }

    private static ZipArchive read(byte[] content, boolean pictures) {
        var archive = new ZipArchive(pictures);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                archive.take(entry, zip);
            }
        } catch (IOException | IllegalArgumentException notAZip) {
            throw unreadable();
        }
        if (archive.parts.isEmpty()) {
            throw unreadable();
        }
        return archive;
    }

    static Refusal unreadable() {
        return Refusal.of(Refusal.Kind.INVALID, "file-unreadable");
    }

    private void take(ZipEntry entry, InputStream content) throws IOException {
        var name = entry.getName();
        requireName(name);
        if (parts.containsKey(name)) {
            throw unreadable();
        }
        if (parts.size() == MOST_ENTRIES) {
            throw tooLarge();
        }
        parts.put(name, unpack(content, isXml(name), keepsPictures && isPicture(name) || name.equals("mimetype")));
    }

    private static void requireName(String name) {
        if (name.length() > LONGEST_NAME
                || name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || name.chars().anyMatch(Character::isISOControl)
                || List.of(name.split("/")).contains("..")) {
            throw Refusal.of(Refusal.Kind.INVALID, "file-paths-inside");
        }
    }

    private byte[] unpack(InputStream content, boolean isXml, boolean isKept) throws IOException {
        var keep = isXml || isKept;
        var kept = new ByteArrayOutputStream();
        var chunk = new byte[CHUNK];
        for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
            unpacked += read;
            unpackedXml += isXml ? read : 0;
            if (unpacked > LARGEST || unpackedXml > LARGEST_XML) {
                throw tooLarge();
            }
            if (keep) {
                kept.write(chunk, 0, read);
            }
        }
        return kept.toByteArray();
    }

    private static Refusal tooLarge() {
        return Refusal.of(Refusal.Kind.INVALID, "file-bomb");
    }

    private static boolean isXml(String name) {
        return name.matches("(?i).*\\.(xml|rels)");
    }

    private static boolean isPicture(String name) {
        return name.matches("(?i).*\\.(png|jpe?g|gif|bmp)");
    }

    /** The bytes of a picture; null if there is none of that name. */
    byte @Nullable [] picture(String name) {
        return isPicture(name) ? parts.get(name) : null;
    }

    Set<String> names() {
        return parts.keySet();
    }

    /** Whether any entry's name, in small letters, has this in it. */
    boolean anyNamed(String... hints) {
        return names().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> List.of(hints).stream().anyMatch(name::contains));
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** The XML parts by name; what is not XML is not among them. */
    Map<String, byte[]> xml() {
        var xml = new LinkedHashMap<>(parts);
        xml.keySet().removeIf(name -> !isXml(name));
        return xml;
    }

    /** The bytes of a part that is read; refuses a file without it. */
    byte[] require(String name) {
        var part = parts.get(name);
        if (part == null) {
            throw unreadable();
        }
        return part;
    }

    /** The XML parts alone, packed again: what was not looked at is not handed on. */
    byte[] repacked() {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            for (var part : xml().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
        return packed.toByteArray();
    }
}

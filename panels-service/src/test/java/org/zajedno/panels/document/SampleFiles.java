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
import java.util.function.UnaryOperator;
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

    /** A Word document of nothing but that body. */
    public static byte[] word(String body) {
        return word(body, Map.of());
    }

    /**
     * A Word document of that body.
     *
     * @param related parts that belong to the main part, by the type of their relationship, as {@code numbering}
     */
    public static byte[] word(String body, Map<String, String> related) {
        var parts = new LinkedHashMap<String, byte[]>();
        var types = new StringBuilder();
        var relations = new StringBuilder();
        related.forEach((type, content) -> {
            parts.put("word/" + type + ".xml", bytes(content.replaceFirst(">", NAMESPACES + ">")));
            relations.append(
                    "<Relationship Id='" + type + "' Type='" + OFFICE + type + "' Target='" + type + ".xml'/>");
        });
        parts.put(
                "word/document.xml", bytes("<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>"));
        parts.put("word/_rels/document.xml.rels", bytes(RELATIONS + relations + "</Relationships>"));
        parts.put(
                "_rels/.rels",
                bytes(RELATIONS + "<Relationship Id='r' Type='" + OFFICE
                        + "officeDocument' Target='word/document.xml'/></Relationships>"));
        types.append(
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='xml'"
                        + " ContentType='application/xml'/><Override PartName='/word/document.xml'"
                        + " ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>");
        parts.put("[Content_Types].xml", bytes(types.toString()));
        return packed(parts);
    }

    /** A Word document of that body, each part of which reads otherwise. */
    public static byte[] wordRewritten(String body, UnaryOperator<String> change) {
        var parts = unpacked(word(body));
        parts.replaceAll((_, content) -> bytes(change.apply(new String(content, StandardCharsets.UTF_8))));
        return packed(parts);
    }

    /** A packed file, a part of which reads otherwise. */
    public static byte[] rewritten(byte[] file, String part, String words, String otherWords) {
        var before = new String(unpacked(file).get(part), StandardCharsets.UTF_8);
        if (!before.contains(words)) {
            throw new IllegalArgumentException(part + " has no " + words);
        }
        return withPart(file, part, bytes(before.replace(words, otherWords)));
    }

    /** A packed file with one more part. */
    public static byte[] withPart(byte[] file, String part, byte[] content) {
        var parts = unpacked(file);
        parts.put(part, content);
        return packed(parts);
    }

    public static byte[] renamed(byte[] file, String part, String otherName) {
        var parts = unpacked(file);
        parts.put(otherName, parts.remove(part));
        return packed(parts);
    }

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String RELATIONS =
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";
    private static final String NAMESPACES = " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
            + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
            + " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'"
            + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
            + " xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'"
            + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main' xmlns:v='urn:schemas-microsoft-com:vml'";

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** An OpenDocument text of that body, with styles of its own. */
    public static byte[] openText(String styles, String body) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", bytes("application/vnd.oasis.opendocument.text"));
        parts.put(
                "content.xml",
                bytes("<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                        + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
                        + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
                        + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
                        + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
                        + " xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'"
                        + " xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'><office:automatic-styles>"
                        + styles + "</office:automatic-styles><office:body><office:text>" + body
                        + "</office:text></office:body></office:document-content>"));
        return packed(parts);
    }

    /** All parts of a packed file as text, one behind the other. */
    public static String unpackedText(byte[] file) {
        var all = new StringBuilder();
        unpacked(file).values().forEach(part -> all.append(new String(part, StandardCharsets.UTF_8)));
        return all.toString();
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

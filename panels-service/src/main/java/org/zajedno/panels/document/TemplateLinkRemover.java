package org.zajedno.panels.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.zajedno.kit.problem.Refusal;

/** Cuts the link of a Word document to its template: whoever opens the file would fetch that, or tell its server who they are. */
final class TemplateLinkRemover {

    private static final String RELATIONSHIP =
            "<(\\w+:)?Relationship\\b[^>]*/attachedTemplate\"[^>]*?(/>|>\\s*</(\\w+:)?Relationship>)";
    private static final String SETTING = "<(\\w+:)?attachedTemplate\\b[^>]*?(/>|>\\s*</(\\w+:)?attachedTemplate>)";

    private TemplateLinkRemover() {}

    /** @param file that has been read without a refusal, so that it is bounded */
    static byte[] cut(byte[] file) {
        var packed = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(file));
                var to = new ZipOutputStream(packed)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                var name = entry.getName();
                if (name.endsWith(".rels") || name.endsWith("settings.xml")) {
                    to.write(without(from.readAllBytes()));
                } else {
                    from.transferTo(to);
                }
            }
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
        return requireCut(packed.toByteArray());
    }

    /** A part in another encoding than its kind has could keep the link. */
    private static byte[] requireCut(byte[] file) {
        if (new DocxPackage(ZipArchive.read(file)).all().stream().anyMatch(DocxTextReader::isTemplate)) {
            throw Refusal.of(Refusal.Kind.INVALID, "file-has-embedded");
        }
        return file;
    }

    private static byte[] without(byte[] part) {
        return new String(part, StandardCharsets.UTF_8)
                .replaceAll(RELATIONSHIP.replace("\"", "[\"']"), "")
                .replaceAll(SETTING, "")
                .getBytes(StandardCharsets.UTF_8);
    }
}

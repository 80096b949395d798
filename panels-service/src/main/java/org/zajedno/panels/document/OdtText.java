package org.zajedno.panels.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.zajedno.kit.problem.Refusal;

/** Takes structured text out of a LibreOffice document. */
final class OdtText {

    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String TYPE = "application/vnd.oasis.opendocument.text";
    private static final int DEEPEST = 300;

    private final Archive archive;
    private final XmlParts parts;
    private final Document content;

    private OdtText(Archive archive) {
        this.archive = archive;
        this.parts = XmlParts.read(archive);
        this.content = xml(archive.require(CONTENT));
    }

    static StructuredText read(byte[] file) {
        var archive = Archive.read(file);
        if (!archive.has("mimetype")
                || !new String(archive.require("mimetype"), StandardCharsets.US_ASCII)
                        .strip()
                        .equals(TYPE)) {
            throw Refusal.of(Refusal.Kind.INVALID, "file-not-what-it-says");
        }
        if (archive.has(MANIFEST)
                && !xml(archive.require(MANIFEST))
                        .getElementsByTag("manifest:encryption-data")
                        .isEmpty()) {
            throw Refusal.of(Refusal.Kind.INVALID, "file-protected");
        }
        return new OdtText(archive).text();
    }

    private StructuredText text() {
        if (archive.anyNamed("basic/", "scripts/") || parts.occurs(CONTENT, "event-listener", "script")) {
            throw Refusal.of(Refusal.Kind.INVALID, "file-has-macros");
        }
        if (parts.occurs(CONTENT, "object", "object-ole", "plugin", "applet", "floating-frame", "section-source")
                || content.getElementsByTag("draw:image").stream()
                        .anyMatch(image -> !image.attr("xlink:href").matches("(\\./)?Pictures/[^/]+|"))) {
            throw Refusal.of(Refusal.Kind.INVALID, "file-has-embedded");
        }
        return HtmlText.read(new OdtHtml(content).html(), omitted());
    }

    private Set<Omission> omitted() {
        var omissions = EnumSet.noneOf(Omission.class);
        note(omissions, Omission.PICTURES, parts.occurs(CONTENT, "image"));
        note(omissions, Omission.DRAWINGS, parts.occurs(CONTENT, "text-box", "custom-shape"));
        note(omissions, Omission.TRACKED_CHANGES, parts.occurs(CONTENT, "changed-region"));
        note(omissions, Omission.MARGIN_COMMENTS, parts.occurs(CONTENT, "annotation"));
        note(omissions, Omission.FORM_FIELDS, parts.occurs(CONTENT, "form"));
        note(omissions, Omission.HEADERS_AND_FOOTERS, hasHeaderWithWords());
        return omissions;
    }

    private boolean hasHeaderWithWords() {
        return archive.has(STYLES)
                && xml(archive.require(STYLES))
                        .select("style|header, style|footer")
                        .hasText();
    }

    private static void note(Set<Omission> omissions, Omission omission, boolean occurs) {
        if (occurs) {
            omissions.add(omission);
        }
    }

    private static Document xml(byte[] part) {
        try {
            return Jsoup.parse(
                    new ByteArrayInputStream(part), null, "", Parser.xmlParser().setMaxDepth(DEEPEST));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}

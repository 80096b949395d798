package org.zajedno.panels.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.zajedno.kit.problem.Refusal;
import org.zwobble.mammoth.DocumentConverter;

/** Takes structured text out of a Word document. */
final class DocxText {

    private static final String DOCUMENT = "word/document.xml";
    private static final String TYPES = "[Content_Types].xml";
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private final Archive archive;
    private final XmlParts parts;

    private DocxText(Archive archive) {
        this.archive = archive;
        this.parts = XmlParts.read(archive);
    }

    static StructuredText read(byte[] content) {
        var archive = Archive.read(content);
        if (!archive.has(TYPES)) {
            throw Refusal.of(Refusal.Kind.INVALID, "file-not-what-it-says");
        }
        return new DocxText(archive).text();
    }

    private StructuredText text() {
        refuseMacros();
        refuseEmbedded();
        if (types().select("Override[ContentType=" + MAIN + "]").isEmpty() || !archive.has(DOCUMENT)) {
            throw Refusal.of(Refusal.Kind.INVALID, "file-not-what-it-says");
        }
        var omissions = omitted();
        return HtmlText.read(html(), omissions);
    }

    private void refuseMacros() {
        var macros = types().select("[ContentType]").stream()
                .map(type -> type.attr("ContentType"))
                .anyMatch(type -> type.matches("(?i).*(macroEnabled|vbaProject|activeX).*"));
        if (macros || archive.anyNamed("vbaproject", "vbadata", "activex", "macros")) {
            throw Refusal.of(Refusal.Kind.INVALID, "file-has-macros");
        }
    }

    /** Objects of other programs, other documents, and whatever the word processor would fetch from elsewhere. */
    private void refuseEmbedded() {
        var fetched = archive.xml().entrySet().stream()
                .filter(part -> part.getKey().endsWith(".rels"))
                .flatMap(part -> xml(part.getValue()).select("Relationship").stream())
                .anyMatch(DocxText::fetches);
        if (fetched
                || archive.anyNamed("/embeddings/", "oleobject", "afchunk")
                || parts.occurs(DOCUMENT, "OLEObject", "objectEmbed", "objectLink", "altChunk", "subDoc", "control")) {
            throw Refusal.of(Refusal.Kind.INVALID, "file-has-embedded");
        }
    }

    private static boolean fetches(Element relationship) {
        var type = relationship.attr("Type");
        return type.matches("(?i).*/(oleObject|package|aFChunk|subDocument|frame|control)$")
                || relationship.attr("TargetMode").equalsIgnoreCase("External") && !type.endsWith("/hyperlink");
    }

    private String html() {
        try {
            return new DocumentConverter()
                    .disableEmbeddedStyleMap()
                    .addStyleMap("p[style-name='Title'] => h1:fresh")
                    .addStyleMap("p[style-name='Subtitle'] => p:fresh")
                    .addStyleMap("u => u")
                    // no picture is ever opened
                    .imageConverter(_ -> Map.of())
                    .convertToHtml(new ByteArrayInputStream(archive.repacked()))
                    .getValue();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        } catch (RuntimeException notADocument) {
            throw Archive.unreadable();
        }
    }

    private Set<Omission> omitted() {
        var omissions = EnumSet.noneOf(Omission.class);
        note(omissions, Omission.PICTURES, parts.occurs(DOCUMENT, "blip", "imagedata"));
        note(omissions, Omission.DRAWINGS, parts.occurs(DOCUMENT, "chart", "wsp", "relIds", "txbxContent", "oMath"));
        note(omissions, Omission.TRACKED_CHANGES, parts.occurs(DOCUMENT, "ins", "del", "moveFrom", "moveTo"));
        note(omissions, Omission.FORM_FIELDS, parts.occurs(DOCUMENT, "ffData", "checkbox", "dropDownList"));
        note(omissions, Omission.MARGIN_COMMENTS, parts.occurs(DOCUMENT, "commentReference"));
        note(omissions, Omission.HEADERS_AND_FOOTERS, hasHeaderWithWords());
        return omissions;
    }

    private boolean hasHeaderWithWords() {
        return archive.xml().entrySet().stream()
                .filter(part -> part.getKey().matches("word/(header|footer)\\d*\\.xml"))
                .anyMatch(part -> xml(part.getValue()).select("w|t").hasText());
    }

    private static void note(Set<Omission> omissions, Omission omission, boolean occurs) {
        if (occurs) {
            omissions.add(omission);
        }
    }

    private Document types() {
        return xml(archive.require(TYPES));
    }

    private static Document xml(byte[] part) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(part), null, "", Parser.xmlParser());
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}

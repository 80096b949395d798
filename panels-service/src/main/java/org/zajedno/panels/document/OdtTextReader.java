package org.zajedno.panels.document;

import java.nio.charset.StandardCharsets;
import org.w3c.dom.Element;
import org.zajedno.kit.problem.Refusal;

/** Takes structured text out of a LibreOffice document. */
final class OdtTextReader {

    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String TYPE = "application/vnd.oasis.opendocument.text";

    private final ZipArchive archive;
    private final XmlPartValidator parts;

    private OdtTextReader(ZipArchive archive) {
        this.archive = archive;
        this.parts = XmlPartValidator.read(archive);
    }

    static StructuredText read(byte[] file) {
        var archive = ZipArchive.read(file);
        if (!archive.has("mimetype")
                || !new String(archive.require("mimetype"), StandardCharsets.US_ASCII)
                        .strip()
                        .equals(TYPE)) {
            throw Refusal.of(Refusal.Kind.INVALID, "file-not-what-it-says");
        }
        var text = new OdtTextReader(archive);
        if (text.parts.occurs(MANIFEST, "encryption-data")) {
            throw Refusal.of(Refusal.Kind.INVALID, "file-protected");
        }
        return text.text();
    }

    private StructuredText text() {
        if (archive.anyNamed("basic/", "scripts/") || parts.occurs(CONTENT, "event-listener", "script")) {
            throw Refusal.of(Refusal.Kind.INVALID, "file-has-macros");
        }
        var content = Xml.read(archive.require(CONTENT));
        if (parts.occurs(CONTENT, "object", "object-ole", "plugin", "applet", "floating-frame", "section-source")
                || Xml.all(content, "image").anyMatch(OdtTextReader::isElsewhere)) {
            throw Refusal.of(Refusal.Kind.INVALID, "file-has-embedded");
        }
        var account = new CharacterAccount();
        noteOmissions(account);
        var styles = archive.has(STYLES) ? Xml.read(archive.require(STYLES)) : null;
        var body = new OdtHtmlConverter(content, new OdtStyles(content, styles), account).html();
        archive.xml().keySet().stream()
                .filter(part -> !part.equals(CONTENT))
                .forEach(part -> account.leaveOut(reason(part), parts.words(part)));
        return HtmlTextReader.structured(body, account, parts.allWords());
    }

    private static boolean isElsewhere(Element image) {
        var address = Xml.attribute(image, "href");
        return address != null && !address.matches("(\\./)?Pictures/[^/]+|");
    }

    private static Omission reason(String part) {
        return switch (part) {
            case STYLES -> Omission.HEADERS_AND_FOOTERS;
            case "meta.xml" -> Omission.PROPERTIES;
            case "settings.xml" -> Omission.LAYOUT;
            default -> Omission.NOT_UNDERSTOOD;
        };
    }

    private void noteOmissions(CharacterAccount account) {
        note(account, Omission.PICTURES, "image");
        note(account, Omission.DRAWINGS, "custom-shape");
        note(account, Omission.TRACKED_CHANGES, "changed-region");
        note(account, Omission.MARGIN_COMMENTS, "annotation");
        note(account, Omission.FORM_FIELDS, "form");
    }

    private void note(CharacterAccount account, Omission omission, String element) {
        if (parts.occurs(CONTENT, element)) {
            account.note(omission);
        }
    }
}

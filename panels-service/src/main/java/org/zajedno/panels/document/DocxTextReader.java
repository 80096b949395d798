package org.zajedno.panels.document;

import org.zajedno.kit.problem.Refusal;

/** Takes structured text out of a Word document. */
final class DocxTextReader {

    private final DocxPackage parts;

    private DocxTextReader(DocxPackage parts) {
        this.parts = parts;
    }

    static StructuredText read(byte[] content) {
        return new DocxTextReader(new DocxPackage(ZipArchive.read(content))).text();
    }

    private StructuredText text() {
        refuseEmbedded();
        var account = new CharacterAccount();
        noteOmissions(account);
        return HtmlTextReader.structured(new DocxHtmlConverter(parts, account).html(), account, parts.characters());
    }

    /** Objects of other programs, other documents, and whatever the word processor would fetch from elsewhere. */
    private void refuseEmbedded() {
        if (parts.all().stream().anyMatch(DocxTextReader::fetches)
                || parts.anyNamed("/embeddings/", "oleobject", "afchunk")
                || parts.mainHas("OLEObject", "objectEmbed", "objectLink", "altChunk", "subDoc", "control")) {
            throw Refusal.of(Refusal.Kind.INVALID, "file-has-embedded");
        }
    }

    private static boolean fetches(DocxPackage.Relationship relationship) {
        return relationship.type().matches("(?i)oleObject|package|aFChunk|subDocument|frame|control")
                || relationship.external() && !relationship.type().equals("hyperlink") && !isTemplate(relationship);
    }

    /** A template on somebody's disk, to which the link is cut; one from the web is how programs are smuggled in. */
    static boolean isTemplate(DocxPackage.Relationship relationship) {
        return relationship.type().equals("attachedTemplate")
                && !relationship.target().matches("(?i)\\s*(https?|ftps?):.*");
    }

    private void noteOmissions(CharacterAccount account) {
        note(account, Omission.PICTURES, "blip", "imagedata");
        note(account, Omission.DRAWINGS, "chart", "relIds");
        note(account, Omission.TRACKED_CHANGES, "ins", "del", "moveFrom", "moveTo");
        note(account, Omission.FORM_FIELDS, "ffData", "dropDownList", "comboBox");
        note(account, Omission.MARGIN_COMMENTS, "commentReference");
        parts.all().stream()
                .filter(relationship -> relationship.external() && isTemplate(relationship))
                .forEach(template -> account.mention(Omission.TEMPLATE, template.target()));
    }

    private void note(CharacterAccount account, Omission omission, String... elements) {
        if (parts.mainHas(elements)) {
            account.note(omission);
        }
    }
}

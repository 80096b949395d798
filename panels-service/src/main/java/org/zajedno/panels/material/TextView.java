package org.zajedno.panels.material;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.http.Versioned;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.Reader;
import org.zajedno.panels.document.OmissionSentences;
import org.zajedno.panels.document.Paragraph;

/** The text of a version in one language; its entity tag is the version's, whose texts belong together. */
@Schema(name = "MaterialText")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TextView(
        UUID materialVersionId,
        LanguageTag language,

        @Schema(
                description = "The plain words, in which selectors count",
                examples = "You will have 6 sessions in 12 months.")
        String text,

        List<Paragraph> paragraphs,

        @Schema(
                description = "What of the file did not get into the text, a plain sentence each",
                examples = "[\"Comments in the margin were left out.\"]")
        List<String> notTakenOver,

        @Schema(description = "Whether the text that this one is a translation of has changed since")
        boolean lagsBehind,

        @Schema(nullable = true, description = "The file that the text came in, if it came in one")
        Original original,

        @JsonIgnore long version)
        implements Versioned {

    static TextView from(MaterialText text, MaterialVersion version, Reader reader) {
        var structured = text.structured();
        return new TextView(
                version.id(),
                text.language(),
                text.text(),
                structured.paragraphs(),
                structured.omissions().stream()
                        .map(OmissionSentences::of)
                        .map(reader::read)
                        .toList(),
                version.lagging().contains(text.language()),
                text.original(),
                version.version());
    }
}

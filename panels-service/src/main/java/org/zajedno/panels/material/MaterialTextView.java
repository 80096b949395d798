package org.zajedno.panels.material;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.Reader;
import org.zajedno.panels.document.MixedScriptDetector;
import org.zajedno.panels.document.Omission;
import org.zajedno.panels.document.OmissionMessages;
import org.zajedno.panels.document.OmittedText;
import org.zajedno.panels.document.Paragraph;
import org.zajedno.panels.document.StructuredText;

/** The text of a version in one language; its entity tag is the version's, whose texts belong together. */
@Schema(name = "MaterialText")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MaterialTextView(
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

        @Schema(
                nullable = true,
                description =
                        "The words of the file that did not get into the text, for researchers alone; with the text,"
                                + " that is every character of the file")
        @Nullable
        List<LeftOutWords> leftOut,

        @Schema(
                nullable = true,
                description =
                        "Words with letters of several scripts, for researchers alone: one of their letters only looks"
                                + " like what is meant, and neither a search nor the glossary finds them",
                examples = "[\"K\u043Esovu\"]")
        @Nullable
        List<String> lookAlikeWords,

        @Schema(description = "Whether the text that this one is a translation of has changed since")
        boolean lagsBehind,

        @Schema(nullable = true, description = "The file that the text came in, if it came in one") @Nullable
        OriginalFileInfo original,

        @JsonIgnore long version)
        implements VersionedView {

    /** Words of a file that are not in its text. */
    @Schema(name = "LeftOutWords")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LeftOutWords(
            Omission why,

            @Schema(
                    description = "Why, as a sentence in the reader's language",
                    examples = "Hidden words of the file were left out.")
            String reason,

            @Schema(
                    nullable = true,
                    description = "As the file has them; missing where they are too many to be kept",
                    examples = "INTERNAL: cut before printing.")
            @Nullable
            String words,

            @Schema(description = "How many code points they are", examples = "31")
            int characters,

            @Schema(
                    nullable = true,
                    description = "How many words they are; missing for texts from before words were counted",
                    examples = "4")
            @Nullable
            Integer wordCount) {

        /** The words of a file that are not in the text that was read out of it. */
        static List<LeftOutWords> of(StructuredText text, Reader reader) {
            return text.leftOut().stream().map(words -> from(words, reader)).toList();
        }

        private static LeftOutWords from(OmittedText leftOut, Reader reader) {
            return new LeftOutWords(
                    leftOut.why(),
                    reader.read(OmissionMessages.of(leftOut.why())),
                    leftOut.words(),
                    leftOut.characters(),
                    leftOut.wordCount());
        }
    }

    /** @param withWords whether the reader has the file itself, and may see the words that were left out of it */
    static MaterialTextView from(MaterialText text, MaterialVersion version, Reader reader, boolean withWords) {
        var structured = text.structured();
        return new MaterialTextView(
                version.id(),
                text.language(),
                text.text(),
                structured.paragraphs(),
                notTakenOver(structured, reader),
                withWords ? LeftOutWords.of(structured, reader) : null,
                withWords ? MixedScriptDetector.words(text.text()) : null,
                version.lagging().contains(text.language()),
                withWords || text.original() == null
                        ? text.original()
                        : text.original().copy(),
                version.version());
    }

    /** A sentence for each reason why something of the file is not in its text. */
    static List<String> notTakenOver(StructuredText text, Reader reader) {
        return text.omissions().stream()
                .map(OmissionMessages::of)
                .map(reader::read)
                .toList();
    }
}

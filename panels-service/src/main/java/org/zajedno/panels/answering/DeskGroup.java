package org.zajedno.panels.answering;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.panels.comment.About.AboutType;

/** Comments that are about the same: passages that overlap, a question, or the whole. */
@Schema(name = "DeskGroup")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeskGroup(
        AboutType about,

        @Schema(nullable = true, description = "Of the text; only where the language of all these comments may be told")
        LanguageTag language,

        @Schema(nullable = true, examples = "14", description = "Code points before the passages")
        Integer start,

        @Schema(nullable = true, examples = "24", description = "Code points up to and with the passages")
        Integer end,

        @Schema(nullable = true, examples = "6 sessions", description = "What the text has there")
        String exact,

        @Schema(nullable = true) UUID questionId,

        @Schema(nullable = true, examples = "Is anything hard to understand?")
        String question,

        @Schema(examples = "2", description = "How many of them wait for an answer")
        long waiting,

        List<DeskComment> comments) {

    static DeskGroup of(Place place, String question, String exact, List<DeskComment> comments) {
        var languageShown = comments.stream().allMatch(one -> one.comment().language() != null);
        return new DeskGroup(
                place.about(),
                languageShown ? place.language() : null,
                place.start(),
                place.end(),
                exact,
                place.questionId(),
                question,
                comments.stream()
                        .filter(one -> one.comment().state().waitsForAnswer())
                        .count(),
                comments);
    }
}

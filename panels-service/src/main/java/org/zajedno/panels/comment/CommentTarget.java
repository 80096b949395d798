package org.zajedno.panels.comment;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.material.Passage;

/**
 * The target of a comment: what it is about.
 *
 * @param selector the passage; only with PASSAGE
 * @param questionId the question that it answers; only with QUESTION
 */
@Schema(name = "About")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommentTarget(
        @NotNull TargetType type,
        @Valid @Schema(nullable = true) Passage selector,
        @Schema(nullable = true) UUID questionId) {

    /** What a comment can be about. */
    @Schema(name = "AboutType")
    public enum TargetType {
        PASSAGE,
        GENERAL,
        QUESTION
    }

    /** @param about null for what was taken back */
    static boolean isPassage(CommentTarget about) {
        return about != null && about.selector() != null;
    }

    void requireSensible() {
        require((type == TargetType.PASSAGE) == (selector != null), "about.selector", TargetType.PASSAGE);
        require((type == TargetType.QUESTION) == (questionId != null), "about.questionId", TargetType.QUESTION);
    }

    private static void require(boolean fits, String field, TargetType type) {
        if (!fits) {
            throw Refusal.invalid(field, "belongs to a comment about a " + type + " and to no other");
        }
    }
}

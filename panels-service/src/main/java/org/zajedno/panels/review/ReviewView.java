package org.zajedno.panels.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.http.Versioned;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.Reader;

/** A review request in the reader's language. */
@Schema(name = "ReviewRequest")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReviewView(
        UUID id,
        UUID materialId,
        UUID materialVersionId,
        @Schema(examples = "1") int versionNumber,
        @Schema(examples = "Participant information sheet") String title,

        @Schema(examples = "We want to know whether the sheet is clear.")
        String summary,

        List<QuestionView> questions,
        Instant deadline,
        ReviewState state,

        @Schema(description = "The languages in which the version can be read")
        List<LanguageTag> languages,

        @Schema(nullable = true, description = "Whom it is addressed to; for researchers and the coordinator")
        List<UUID> panelIds,

        @JsonIgnore long version)
        implements Versioned {

    /** A question in the reader's language. */
    @Schema(name = "ReviewQuestion")
    public record QuestionView(
            UUID id,

            @Schema(examples = "Is anything hard to understand?")
            String text) {}

    static ReviewView from(ReviewRow row, boolean withPanels, Reader reader) {
        var review = row.review();
        return new ReviewView(
                review.id(),
                row.material().id(),
                row.version().id(),
                row.version().number(),
                reader.read(row.material().title()),
                reader.read(review.summary()),
                review.questions().stream()
                        .map(question -> new QuestionView(question.id(), reader.read(question.text())))
                        .toList(),
                review.deadline(),
                review.state(),
                row.version().languages(),
                withPanels ? review.panelIds() : null,
                review.version());
    }
}

package org.zajedno.panels.review;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.panels.validation.MaxLength;

/** A review that is to be asked for. */
@Schema(name = "NewReviewRequest")
record NewReviewRequest(
        @NotNull UUID materialVersionId,
        @NotEmpty @Size(max = 50) List<@NotNull UUID> panelIds,

        @NotNull
        @MaxLength(5_000)
        @Schema(description = "What the material is and why the panels are asked, in plain words")
        LocalizedText summary,

        @NotNull @Size(max = 20) List<@NotNull @MaxLength(1_000) LocalizedText> questions,

        @NotNull @Schema(examples = "2030-03-01T12:00:00Z") Instant deadline) {

    ReviewRequest toReviewRequest(Instant now) {
        return new ReviewRequest(
                materialVersionId, panelIds.stream().distinct().toList(), summary, questions, deadline, now);
    }
}

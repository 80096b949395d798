package org.zajedno.participants.participant;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where somebody may take part. Says nothing of who it is. */
@Schema(description = "A candidate for a study")
public record NewParticipant(
        @NotNull @Schema(description = "The study") UUID studyId,

        @NotNull @Schema(description = "A site of that study; its country is the participant's")
        UUID siteId) {}

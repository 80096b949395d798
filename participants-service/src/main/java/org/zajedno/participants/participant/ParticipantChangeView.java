package org.zajedno.participants.participant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step on a participant's way, or something about it that was put right. */
@Schema(name = "ParticipantChange", description = "A step on a participant's way, or something that was put right")
record ParticipantChangeView(
        @Schema(description = "Its place in the history", examples = "1")
        long number,

        ParticipantChange.Kind kind,

        @Schema(nullable = true, description = "Where a step led, or the right state") @Nullable
        Enrolment enrolment,

        @Schema(nullable = true, description = "The state that was entered before") @Nullable
        Enrolment formerEnrolment,

        @Schema(nullable = true, description = "Whose day was put right") @Nullable
        Milestone milestone,

        @Schema(nullable = true, description = "The day of the step, or the right day; absent for what never happened")
        @Nullable
        LocalDate occurredOn,

        @Schema(nullable = true, description = "The day that was entered before") @Nullable
        LocalDate formerOn,

        @Schema(nullable = true, description = "The right site") @Nullable
        UUID siteId,

        @Schema(nullable = true, description = "The site that was entered before") @Nullable
        UUID formerSiteId,

        @Schema(nullable = true, description = "Absent for a step, and where a day follows from a consent") @Nullable
        CorrectionReason reason,

        Instant recordedAt) {

    static ParticipantChangeView from(ParticipantChange change) {
        return new ParticipantChangeView(
                change.number(),
                change.kind(),
                change.enrolment(),
                change.formerEnrolment(),
                change.milestone(),
                change.occurredOn(),
                change.formerOn(),
                change.siteId(),
                change.formerSiteId(),
                change.reason(),
                change.recordedAt());
    }
}

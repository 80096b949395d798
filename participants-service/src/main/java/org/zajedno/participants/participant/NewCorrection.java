package org.zajedno.participants.participant;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What about a participant was entered wrongly: the day of a milestone, the site, or the state.
 *
 * @param on null for a milestone that was never reached; with a state, the day on which its milestone was reached
 */
@Schema(
        description =
                "What was entered wrongly: the day of a milestone, the site, or the state; the former value stays in the history")
record NewCorrection(
        @Schema(
                description = "The milestone whose day is wrong; absent to correct the site or the state",
                examples = "ENROLLED")
        @Nullable
        Milestone milestone,

        @Schema(
                description =
                        "The right day; absent for a milestone if, and only if, the reason is NEVER_HAPPENED; with a state, the day of a milestone that it reaches for the first time",
                examples = "2019-11-05")
        @Nullable
        LocalDate on,

        @Schema(description = "The right site, of the same study and country; absent to correct a day or the state")
        @Nullable
        UUID siteId,

        @Schema(
                description =
                        "The right state; the milestone that the wrong one reached goes with it. Absent to correct a day or the site",
                examples = "ON_STUDY")
        @Nullable
        Enrolment enrolment,

        @NotNull @Schema(examples = "COPIED_WRONGLY") CorrectionReason reason) {}

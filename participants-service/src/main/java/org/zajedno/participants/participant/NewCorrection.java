package org.zajedno.participants.participant;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What about a participant was entered wrongly: the day of a milestone, or the site.
 *
 * @param on null for a milestone that was never reached
 */
@Schema(
        description =
                "What was entered wrongly: the day of a milestone, or the site; the former value stays in the history")
public record NewCorrection(
        @Schema(description = "The milestone whose day is wrong; absent to correct the site", examples = "ENROLLED")
        Milestone milestone,

        @Schema(
                description = "The right day; absent if, and only if, the reason is NEVER_HAPPENED",
                examples = "2019-11-05")
        LocalDate on,

        @Schema(description = "The right site, of the same study and country; absent to correct a day")
        UUID siteId,

        @NotNull @Schema(examples = "COPIED_WRONGLY") CorrectionReason reason) {}

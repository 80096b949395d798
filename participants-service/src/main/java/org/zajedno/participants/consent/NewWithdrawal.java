package org.zajedno.participants.consent;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a person takes back. No reason is asked for.
 *
 * @param withdrawnOn null for today
 */
@Schema(description = "What a person takes back; no reason is asked for")
record NewWithdrawal(
        @NotNull Purpose purpose,

        @NotNull WithdrawalScope scope,

        @Schema(
                description = "The day of the letter, not before the consent and not in the future; today if absent",
                examples = "2019-12-02")
        @Nullable
        LocalDate withdrawnOn) {}

package org.zajedno.participants.consent;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person takes back. No reason is asked for. */
@Schema(description = "What a person takes back; no reason is asked for")
public record NewWithdrawal(
        @NotNull Purpose purpose, @NotNull WithdrawalScope scope) {}

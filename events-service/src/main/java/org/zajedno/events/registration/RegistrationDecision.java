package org.zajedno.events.registration;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the country team decides about a registration that needs its agreement. */
@Schema(name = "RegistrationDecision", description = "What the country team decides about a pending registration")
record RegistrationDecision(
        @NotNull @Schema(description = "false declines it", examples = "true")
        Boolean admitted) {}

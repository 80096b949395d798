package org.zajedno.events.event;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.language.LocalizedText;

/**
 * A step in an event's life.
 *
 * @param reason for the public, for example why it is cancelled
 */
@Schema(name = "EventStateChange", description = "A step in an event's life")
public record EventStateChange(
        @NotNull @Schema(examples = "ANNOUNCED") EventState state,

        @Schema(description = "For the public, for example why it is cancelled")
        LocalizedText reason) {}

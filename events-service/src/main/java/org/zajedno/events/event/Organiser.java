package org.zajedno.events.event;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.country.Country;

/**
 * An organisation that holds the event; its country's team may manage the event.
 *
 * @param lead false for a co-organiser
 */
@Schema(name = "Organiser", description = "An organisation that holds the event")
record Organiser(
        @NotBlank @Size(max = 200) @Schema(examples = "Queen Mary University of London")
        String name,

        @NotNull Country country,

        @NotNull @Schema(description = "false for a co-organiser", examples = "true")
        Boolean lead) {}

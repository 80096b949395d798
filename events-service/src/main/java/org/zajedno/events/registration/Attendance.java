package org.zajedno.events.registration;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a registered person came. */
@Schema(name = "Attendance", description = "Whether the person came")
record Attendance(@NotNull @Schema(examples = "true") Boolean attended) {}

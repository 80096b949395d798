package org.zajedno.events.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.language.LocalizedText;

/** Makes the programme public as it is now. */
@Schema(name = "NewScheduleRelease", description = "Makes the programme public as it is now")
record NewScheduleRelease(
        @Schema(description = "What changed, for the public")
        LocalizedText note) {}

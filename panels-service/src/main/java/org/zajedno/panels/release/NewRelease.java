package org.zajedno.panels.release;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.panels.validation.MaxLength;

/** That a version is put in use. */
@Schema(name = "NewRelease")
public record NewRelease(
        @Valid @Schema(nullable = true, description = "Only where accepted comments shall go without a change")
        Override override) {

    /** Why accepted comments go without a change. */
    @Schema(name = "ReleaseOverride")
    public record Override(
            @NotNull @MaxLength(2_000) @Schema(description = "Shown to the panels")
            LocalizedText reason) {}

    LocalizedText reasonToOverride() {
        return override == null ? null : override.reason();
    }
}

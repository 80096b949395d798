package org.zajedno.panels.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.panels.validation.MaxLength;

/** How commenting ends. */
@Schema(name = "Closing")
public record ReviewClosure(
        @MaxLength(2_000)
        @Schema(nullable = true, description = "Needed where a panel has not reached its quorum; kept with the review")
        LocalizedText reason) {}

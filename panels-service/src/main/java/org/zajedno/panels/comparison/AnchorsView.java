package org.zajedno.panels.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.panels.material.Passage;

/** Where the passage of a comment is in each later version, the oldest first; empty for a comment about no passage. */
@Schema(name = "Anchors")
record AnchorsView(List<AnchorView> items) {

    /** Where it is in one later version. */
    @Schema(name = "Anchor")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AnchorView(
            UUID materialVersionId,
            @Schema(examples = "2") int versionNumber,
            AnchorState state,
            @Schema(nullable = true) @Nullable Passage selector,

            @Schema(nullable = true, examples = "p-5f2b81c04e9d") @Nullable
            String paragraphId,

            @Schema(
                    description =
                            "Where to read what reads otherwise in that version than in the one that was commented on",
                    examples =
                            "/v1/material-versions/5c6e0a3a-6f5c-4c0e-8f0f-0d6f3b5a7c11/comparison?earlierMaterialVersionId=0d6f3b5a-7c11-4c0e-8f0f-5c6e0a3a6f5c")
            String comparison) {}
}

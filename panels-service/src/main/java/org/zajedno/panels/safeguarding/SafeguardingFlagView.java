package org.zajedno.panels.safeguarding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.VersionedView;

/** A safeguarding flag as the named contact of the country sees it. */
@Schema(name = "SafeguardingFlag")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SafeguardingFlagView(
        UUID id,
        UUID membershipId,
        UUID panelId,
        @Schema(examples = "Lipa") String pseudonym,

        @Schema(nullable = true, description = "Where a PPI lead noticed it") @Nullable
        UUID commentId,

        FlagSource source,
        boolean wantsCall,

        @Schema(nullable = true, description = "How to call; erased when the flag is closed") @Nullable
        CallWish call,

        @Schema(
                nullable = true,
                examples = "I cannot sleep.",
                description = "What was said; erased when the flag is closed")
        @Nullable
        String words,

        FlagState state,

        @Schema(description = "Whether the caller looks after it")
        boolean mine,

        Instant raisedAt,
        @Schema(nullable = true) @Nullable Instant takenAt,
        @Schema(nullable = true) @Nullable Instant closedAt,

        @Schema(nullable = true, examples = "We spoke on the phone.", description = "What was done") @Nullable
        String note,

        Instant modifiedAt,
        @JsonIgnore long version)
        implements VersionedView {

    @Override
    public String toString() {
        return "FlagView " + id;
    }
}

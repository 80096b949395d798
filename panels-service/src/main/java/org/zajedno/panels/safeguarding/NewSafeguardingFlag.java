package org.zajedno.panels.safeguarding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody is not well: a member says so, or a PPI lead noticed it. */
@Schema(name = "NewSafeguardingFlag")
record NewSafeguardingFlag(
        @Schema(nullable = true, description = "By a member: whether the named contact shall call", examples = "true")
        @Nullable
        Boolean wantsCall,

        @Valid @Schema(nullable = true, description = "By a member who wants a call: how to call") @Nullable
        CallWish call,

        @Size(max = 2000)
        @Schema(
                nullable = true,
                examples = "I cannot sleep.",
                description = "What there is to say; a PPI lead says something")
        @Nullable
        String words,

        @Schema(nullable = true, description = "By a PPI lead: the comment in which it was noticed") @Nullable
        UUID commentId,

        @Schema(nullable = true, description = "By a PPI lead: whom it is about, where no comment says it") @Nullable
        UUID membershipId) {

    /** What was said in distress never gets into a log by accident. */
    @Override
    public String toString() {
        return "NewFlag";
    }
}

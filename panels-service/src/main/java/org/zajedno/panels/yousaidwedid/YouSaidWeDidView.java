package org.zajedno.panels.yousaidwedid;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.ShownText;
import org.zajedno.panels.comment.ResponseDecision;
import org.zajedno.panels.contribution.Appearance.CreditedIn;
import org.zajedno.panels.contribution.Appearance.ShownAt;

/** What a panel said in a comment, and what the researchers did. */
@Schema(name = "YouSaidWeDid")
@JsonInclude(JsonInclude.Include.NON_NULL)
record YouSaidWeDidView(
        @Schema(nullable = true, description = "For the PPI lead and the author alone") @Nullable
        UUID commentId,

        @Schema(
                nullable = true,
                description = "As the PPI lead words it; absent until it is worded",
                examples = "How long does one session take?")
        @Nullable
        ShownText said,

        @Schema(
                description = "What was changed in the material, or else why it stays as it is",
                examples = "The sheet says now how long a session takes.")
        ShownText did,

        @Schema(
                nullable = true,
                description = "The reason that the response gives",
                examples = "The sheet did not say how long a session takes.")
        @Nullable
        ShownText reason,

        ResponseDecision decision,
        @Schema(examples = "Participant information sheet") ShownText materialTitle,

        @Schema(examples = "2", description = "The version that was changed, or else the one that it was said about")
        int versionNumber,

        @Schema(nullable = true, description = "Of the passages") @Nullable
        LanguageTag language,

        @Schema(nullable = true, examples = "6 sessions") @Nullable
        String before,

        @Schema(nullable = true, examples = "6 sessions of 30 minutes") @Nullable
        String after,

        @Schema(
                description =
                        "Editions that are out and credit it, for the PPI lead and the author alone; none where no credit is wanted")
        List<CreditedIn> creditedIn,

        @Schema(description = "Events at which those works are presented, for the same")
        List<ShownAt> shownAt,

        @Schema(nullable = true, description = "Of the panel, unless it shall stay untold") @Nullable
        Country country) {}

package org.zajedno.panels.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.ShownText;

/** A review request in the reader's language. */
@Schema(name = "ReviewRequest")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReviewView(
        UUID id,
        UUID materialId,
        UUID materialVersionId,
        @Schema(examples = "1") int versionNumber,
        @Schema(examples = "Participant information sheet") ShownText title,

        @Schema(examples = "We want to know whether the sheet is clear.")
        ShownText summary,

        @Schema(
                nullable = true,
                description =
                        "The language of the title, the summary and the reason of the deadline; absent if they differ")
        @Nullable
        LanguageTag language,

        List<QuestionView> questions,
        Instant deadline,
        ReviewState state,

        @Schema(description = "The languages in which the version can be read")
        List<LanguageTag> languages,

        @Schema(description = "The languages whose text does not follow the source's last change yet")
        List<LanguageTag> lagging,

        @Schema(
                nullable = true,
                description = "Whom it is addressed to; for a PPI lead only the own panels, for a member nothing")
        @Nullable
        List<UUID> panelIds,

        @Schema(
                nullable = true,
                examples = "9",
                description = "Days until the deadline, 0 on its day; absent once it is over or the review is not open")
        @Nullable
        Integer daysLeft,

        @Schema(
                nullable = true,
                examples = "15",
                description = "About how long reading with care and responding take; for a member")
        @Nullable
        Integer minutes,

        @Schema(nullable = true, description = "The deadline before it was extended") @Nullable
        Instant extendedFrom,

        @Schema(examples = "The holidays came between.", nullable = true, description = "Why it was extended") @Nullable
        ShownText deadlineReason,

        @Schema(
                examples = "The ethics committee meets earlier.",
                nullable = true,
                description = "Why it was closed although not enough members were heard")
        @Nullable
        ShownText closingReason,

        @Schema(examples = "The study was stopped.", nullable = true, description = "Why it was cancelled") @Nullable
        ShownText cancellationReason,

        @Schema(nullable = true, description = "Whether enough members of the own panel were heard; for its PPI lead")
        @Nullable
        Boolean quorumReached,

        @Schema(
                nullable = true,
                examples = "4",
                description = "How many active members of the own panel said something; for its PPI lead")
        @Nullable
        Long heard,

        @Schema(
                examples = "7",
                nullable = true,
                description = "How many active members the own panel has; for its PPI lead")
        @Nullable
        Long members,

        @Schema(nullable = true, description = "Where the caller stopped reading; for a member") @Nullable
        ReadingPosition readingPosition,

        @Schema(nullable = true, description = "What the caller is offered for it; for a member, and no other's")
        @Nullable
        OfferedPayment paymentOffer,

        @JsonIgnore long version)
        implements VersionedView {

    @Override
    public boolean showsMoreThanItsRow() {
        return true;
    }

    /** A question in the reader's language. */
    @Schema(name = "ReviewQuestion")
    public record QuestionView(
            UUID id,

            @Schema(examples = "Is anything hard to understand?")
            ShownText text) {}
}

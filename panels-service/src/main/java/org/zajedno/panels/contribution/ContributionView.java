package org.zajedno.panels.contribution;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.panels.comment.CreditPreference;

/** A contribution as its reader may see it: what the reader may not know is absent. */
@Schema(name = "Contribution")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ContributionView(
        UUID id,
        UUID commentId,
        UUID materialVersionId,
        UUID studyId,
        CreditPreference credit,

        @Schema(nullable = true, examples = "Lipa", description = "As it is printed; absent where no credit is wanted")
        @Nullable
        String line,

        @JsonIgnore long version)
        implements VersionedView {

    static ContributionView of(ContributionRow row, @Nullable String line) {
        var contribution = row.contribution();
        return new ContributionView(
                contribution.id(),
                contribution.commentId(),
                contribution.materialVersionId(),
                contribution.studyId(),
                contribution.credit().preference(),
                line,
                contribution.version());
    }
}

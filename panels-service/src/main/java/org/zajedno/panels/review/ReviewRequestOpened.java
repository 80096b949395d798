package org.zajedno.panels.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.zajedno.kit.facts.Fact;

/** A review of a version of a material was opened for panels. */
public record ReviewRequestOpened(
        @JsonIgnore UUID reviewRequestId,
        UUID materialId,
        UUID materialVersionId,
        int versionNumber,
        UUID studyId,
        long version)
        implements Fact {

    static ReviewRequestOpened of(ReviewRow row) {
        return new ReviewRequestOpened(
                row.review().id(),
                row.material().id(),
                row.version().id(),
                row.version().number(),
                row.material().studyId(),
                row.review().version());
    }

    @Override
    public UUID subject() {
        return reviewRequestId;
    }
}

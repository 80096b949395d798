package org.zajedno.panels.concern;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.UncountedListParameters;
import org.zajedno.kit.problem.Refusal;

/** The query parameters of a list of concerns ({@code @BeanParam}). No panel and no language: that would pick out people. */
class ConcernQuery {

    @QueryParam("materialVersionId")
    @Parameter(description = "The version that they are about; needed where no review is named")
    public @Nullable UUID materialVersionId;

    @QueryParam("reviewRequestId")
    @Parameter(description = "Only those that a comment on this review raises")
    public @Nullable UUID reviewRequestId;

    @QueryParam("waiting")
    @DefaultValue("false")
    @Parameter(description = "Only those with a comment that waits for a response")
    public Boolean waiting;

    @QueryParam("overdue")
    @DefaultValue("false")
    @Parameter(description = "Only those with a comment whose response is overdue")
    public Boolean overdue;

    void requireSense(UncountedListParameters listing) {
        listing.requireNoTime("cannot be asked here: it would tell when a comment was taken back");
        if (materialVersionId == null && reviewRequestId == null) {
            throw Refusal.invalid("materialVersionId", "is needed where no review is named");
        }
    }
}

package org.zajedno.panels.contribution;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of a list of contributions ({@code @BeanParam}). */
class ContributionQuery {

    @QueryParam("studyId")
    @Parameter(description = "The study whose contributors are credited")
    public @Nullable UUID studyId;

    @QueryParam("reviewRequestId")
    @Parameter(description = "Only those that came of comments on this review")
    public @Nullable UUID reviewRequestId;

    @QueryParam("panelId")
    @Parameter(description = "Only those of this panel")
    public @Nullable UUID panelId;
}

package org.zajedno.panels.payment;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of a list of claims ({@code @BeanParam}). */
class ClaimQuery {

    @QueryParam("panelId")
    @Parameter(description = "Only those of this panel's members")
    public @Nullable UUID panelId;

    @QueryParam("reviewRequestId")
    @Parameter(description = "Only those for this review")
    public @Nullable UUID reviewRequestId;

    @QueryParam("state")
    @Parameter(description = "Only those in this state")
    public @Nullable ClaimState state;
}

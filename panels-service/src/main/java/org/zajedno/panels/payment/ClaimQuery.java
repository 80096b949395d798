package org.zajedno.panels.payment;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters of a list of claims ({@code @BeanParam}). */
class ClaimQuery {

    @QueryParam("panelId")
    @Parameter(description = "Only those of this panel's members")
    public UUID panelId;

    @QueryParam("reviewRequestId")
    @Parameter(description = "Only those for this review")
    public UUID reviewRequestId;

    @QueryParam("state")
    @Parameter(description = "Only those in this state")
    public ClaimState state;
}

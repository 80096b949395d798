package org.zajedno.panels.waitingwork;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zajedno.panels.CurrentViewer;
import org.zajedno.panels.Roles;
import org.zajedno.panels.Viewer;
import org.zajedno.panels.comment.HeldTextScope;

/** How much waits for whoever runs panels or studies. */
@Path("/v1/waiting-work")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Waiting work")
public class WaitingWorkResource {

    private final WaitingWorkRepository waitingWork;
    private final HeldTextScope held;
    private final CurrentViewer viewer;
    private final Clock clock;

    WaitingWorkResource(WaitingWorkRepository waitingWork, HeldTextScope held, CurrentViewer viewer, Clock clock) {
        this.waitingWork = waitingWork;
        this.held = held;
        this.viewer = viewer;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.PPI_LEAD, Roles.RESEARCHER, Roles.COORDINATOR})
    @Operation(
            operationId = "getWaitingWork",
            summary = "How much waits for the caller: flags, comments, screenings, claims, responses")
    @APIResponse(responseCode = "200", description = "The numbers that the caller's roles see, in the own countries")
    public WaitingWorkView getWaitingWork() {
        var whoLooks = viewer.get();
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var lead = whoLooks.leads() ? held.reveal(() -> waitingWork.ofLead(today)) : null;
        // a researcher is told no number of comments that moves when somebody speaks, but what the response boards tell
        var ofComments = whoLooks.isResearcher() ? null : lead;
        return new WaitingWorkView(
                lead == null ? null : lead.safeguardingFlags(),
                ofComments == null ? null : ofComments.overdueComments(),
                ofComments == null ? null : ofComments.newComments(),
                lead == null ? null : lead.screenings(),
                lead == null ? null : lead.claims(),
                whoLooks instanceof Viewer.ProjectViewer ? waitingWork.overdueReviews(today) : null,
                whoLooks.isResearcher() ? waitingWork.responses() : null);
    }
}

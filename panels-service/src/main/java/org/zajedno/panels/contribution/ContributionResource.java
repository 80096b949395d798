package org.zajedno.panels.contribution;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.EntityTags;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.CurrentViewer;
import org.zajedno.panels.Roles;
import org.zajedno.panels.comment.Credit;

/** The contributions of members, for themselves and their PPI lead: who else reads of them reads what is printed. */
@Path("/v1/contributions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Contributions")
public class ContributionResource {

    private final ContributionRepository contributions;
    private final CreditContribution creditContribution;
    private final CreditLineFormatter formatter;
    private final CurrentViewer viewer;

    ContributionResource(
            ContributionRepository contributions,
            CreditContribution creditContribution,
            CreditLineFormatter formatter,
            CurrentViewer viewer) {
        this.contributions = contributions;
        this.creditContribution = creditContribution;
        this.formatter = formatter;
        this.viewer = viewer;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.PPI_LEAD, Roles.PANEL_MEMBER})
    @Operation(
            operationId = "listContributions",
            summary = "The caller's own contributions, oldest first; for a PPI lead those of the country")
    @APIResponse(responseCode = "200", description = "A page of contributions")
    public Page<ContributionView> listContributions(
            @Valid @BeanParam ContributionQuery query, @Valid @BeanParam ListParameters listParameters) {
        var page = viewer.get().isLeadAlone()
                ? contributions.all(query, listParameters)
                : contributions.ofAccount(viewer.get().account(), query, listParameters);
        return page.map(formatter::view);
    }

    @GET
    @Path("/{contributionId}")
    @Transactional
    @RolesAllowed(Roles.PANEL_MEMBER)
    @Operation(operationId = "getContribution", summary = "One contribution of the caller")
    @APIResponse(responseCode = "200", description = "The contribution")
    @APIResponse(responseCode = "404", description = "There is none, or it is not the caller's")
    public ContributionView getContribution(@PathParam("contributionId") UUID id) {
        return formatter.view(own(id));
    }

    @PUT
    @Path("/{contributionId}/credit")
    @Transactional
    @RolesAllowed(Roles.PANEL_MEMBER)
    @Operation(
            operationId = "changeContributionCredit",
            summary = "Changes how the caller is credited, until it is in print")
    @APIResponse(responseCode = "200", description = "The contribution as it is now")
    @APIResponse(responseCode = "404", description = "There is none, or it is not the caller's")
    @APIResponse(responseCode = "409", description = "The credit is in print")
    @APIResponse(responseCode = "412", description = "The contribution was changed since it was read")
    @APIResponse(responseCode = "422", description = "The input breaks a rule, as NAMED without a name")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public ContributionView changeContributionCredit(
            @PathParam("contributionId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Credit request) {
        var row = own(id);
        EntityTags.require(ifMatch, row.contribution().version());
        creditContribution.creditAs(row.contribution(), request);
        return formatter.view(row);
    }

    private ContributionRow own(UUID id) {
        return contributions.rowOf(id, viewer.get().account()).orElseThrow(Refusal::notFound);
    }
}

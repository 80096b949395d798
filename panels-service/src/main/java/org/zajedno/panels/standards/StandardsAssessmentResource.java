package org.zajedno.panels.standards;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zajedno.kit.idempotency.Idempotent;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.CurrentViewer;
import org.zajedno.panels.PanelsConfig;
import org.zajedno.panels.Roles;
import org.zajedno.panels.panel.MembershipRepository;
import org.zajedno.panels.panel.Panel;
import org.zajedno.panels.panel.PanelRepository;

/** How members and researchers rate their work together. */
@Path("/v1/standards-assessments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Impact")
public class StandardsAssessmentResource {

    private final StandardsAssessmentRepository assessments;
    private final PanelRepository panels;
    private final MembershipRepository memberships;
    private final CurrentViewer viewer;
    private final Reader reader;
    private final Clock clock;
    private final PanelsConfig config;

    StandardsAssessmentResource(
            StandardsAssessmentRepository assessments,
            PanelRepository panels,
            MembershipRepository memberships,
            CurrentViewer viewer,
            Reader reader,
            Clock clock,
            PanelsConfig config) {
        this.assessments = assessments;
        this.panels = panels;
        this.memberships = memberships;
        this.viewer = viewer;
        this.reader = reader;
        this.clock = clock;
        this.config = config;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({Roles.PANEL_MEMBER, Roles.RESEARCHER})
    @Operation(
            operationId = "createStandardsAssessment",
            summary = "Rates one of the UK Standards for a panel in a period, once")
    @APIResponse(
            responseCode = "201",
            description = "Rated; the profile holds it together with those of others",
            content = @Content(schema = @Schema(implementation = StandardsProfile.class)))
    @APIResponse(responseCode = "404", description = "There is no such panel, or not for the caller")
    @APIResponse(responseCode = "409", description = "The caller rated it already, or is on a break")
    @APIResponse(responseCode = "422", description = "The input breaks a rule")
    public Response createStandardsAssessment(@NotNull @Valid NewStandardsAssessment request) {
        var panel = panels.require(request.panelId());
        var assessment = given(panel, request);
        var rated = assessments.of(panel.id(), request.period()).stream()
                .filter(own())
                .anyMatch(known -> known.standard() == request.standard());
        if (rated) {
            throw Refusal.conflict("already-assessed");
        }
        assessments.persistAndFlush(assessment);
        var path = "/v1/standards-assessments?panelId=" + panel.id() + "&period=" + request.period();
        return Response.created(URI.create(path))
                .entity(profile(panel.id(), request.period()))
                .build();
    }

    private StandardsAssessment given(Panel panel, NewStandardsAssessment request) {
        // whoever sits on the panel speaks as a member of it, whatever else the token says
        return memberships
                .seatOn(panel.id(), viewer.get().account())
                .map(membership -> StandardsAssessment.ofMember(panel, membership, request, clock.instant()))
                .orElseGet(() -> {
                    if (!viewer.get().isResearcher()) {
                        throw Refusal.notFound();
                    }
                    return StandardsAssessment.ofResearcher(panel, viewer.get().account(), request, clock.instant());
                });
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.PANEL_MEMBER, Roles.RESEARCHER, Roles.COORDINATOR, Roles.PPI_LEAD})
    @Operation(
            operationId = "listStandardsAssessments",
            summary = "How members and researchers rate the standards for a panel in a period, side by side")
    @APIResponse(
            responseCode = "200",
            description = "A line for each standard; a side of which fewer than five rated it is not told")
    @APIResponse(responseCode = "404", description = "There is no such panel, or not for the caller")
    @APIResponse(responseCode = "422", description = "A parameter breaks a rule or is missing")
    public StandardsProfile listStandardsAssessments(
            @NotNull @QueryParam("panelId") UUID panelId,
            @Parameter(description = "A year, half-year or quarter", example = "2026-H2")
                    @NotNull
                    @Pattern(regexp = AssessmentPeriod.FORMAT)
                    @QueryParam("period")
                    String period) {
        return profile(panels.require(panelId).id(), period);
    }

    private StandardsProfile profile(UUID panelId, String period) {
        return StandardsProfile.of(
                panelId, period, assessments.of(panelId, period), own(), config.smallestGroup(), reader);
    }

    private Predicate<StandardsAssessment> own() {
        var account = viewer.get().account();
        var places = memberships.idsOf(account);
        return assessment -> assessment.isBy(places, account);
    }
}

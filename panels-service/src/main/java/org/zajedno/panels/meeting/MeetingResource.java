package org.zajedno.panels.meeting;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.EntityTags;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.idempotency.Idempotent;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.CurrentViewer;
import org.zajedno.panels.Roles;
import org.zajedno.panels.panel.MembershipRepository;
import org.zajedno.panels.panel.PanelRepository;

/** The meetings of a panel: its PPI lead writes, its members read. */
@Path("/v1/panels/{panelId}/meetings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Meetings")
public class MeetingResource {

    private final PanelRepository panels;
    private final MembershipRepository memberships;
    private final MeetingRepository meetings;
    private final CurrentViewer viewer;
    private final Reader reader;
    private final Clock clock;

    MeetingResource(
            PanelRepository panels,
            MembershipRepository memberships,
            MeetingRepository meetings,
            CurrentViewer viewer,
            Reader reader,
            Clock clock) {
        this.panels = panels;
        this.memberships = memberships;
        this.meetings = meetings;
        this.viewer = viewer;
        this.reader = reader;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.PPI_LEAD)
    @Operation(operationId = "createMeeting", summary = "Plans a meeting of the panel, or notes one that was held")
    @APIResponse(
            responseCode = "201",
            description = "Planned",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    @APIResponse(responseCode = "404", description = "There is no such panel, or not for the caller")
    @APIResponse(
            responseCode = "422",
            description = "The input breaks a rule, as somebody of another panel who was there")
    public Response createMeeting(@PathParam("panelId") UUID id, @NotNull @Valid MeetingContent request) {
        var panel = panels.require(id);
        requireOfPanel(id, request.attendedMembershipIds());
        var meeting = new PanelMeeting(panel, request, clock.instant());
        meetings.persistAndFlush(meeting);
        return Response.created(URI.create("/v1/panels/" + id + "/meetings/" + meeting.id()))
                .entity(view(meeting))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.PPI_LEAD, Roles.PANEL_MEMBER})
    @Operation(
            operationId = "listMeetings",
            summary = "The meetings of the panel, in the order in which they were planned")
    @APIResponse(responseCode = "200", description = "A page of meetings")
    @APIResponse(responseCode = "404", description = "There is no such panel, or not for the caller")
    public Page<MeetingView> listMeetings(
            @PathParam("panelId") UUID id, @Valid @BeanParam ListParameters listParameters) {
        panels.require(id);
        var own = own();
        return meetings.page(id, listParameters).map(meeting -> MeetingView.from(meeting, own, reader));
    }

    @GET
    @Path("/{meetingId}")
    @Transactional
    @RolesAllowed({Roles.PPI_LEAD, Roles.PANEL_MEMBER})
    @Operation(operationId = "getMeeting", summary = "One meeting")
    @APIResponse(responseCode = "200", description = "The meeting")
    @APIResponse(responseCode = "404", description = "There is none, or not for the caller")
    public MeetingView getMeeting(@PathParam("panelId") UUID id, @PathParam("meetingId") UUID meetingId) {
        panels.require(id);
        return view(meetings.require(id, meetingId));
    }

    @PUT
    @Path("/{meetingId}")
    @Transactional
    @RolesAllowed(Roles.PPI_LEAD)
    @Operation(
            operationId = "changeMeeting",
            summary = "Changes the plan, or writes down who was there and what was said")
    @APIResponse(responseCode = "200", description = "The meeting as it is now")
    @APIResponse(responseCode = "404", description = "There is none, or not for the caller")
    @APIResponse(responseCode = "412", description = "The meeting was changed since it was read")
    @APIResponse(responseCode = "422", description = "The input breaks a rule")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public MeetingView changeMeeting(
            @PathParam("panelId") UUID id,
            @PathParam("meetingId") UUID meetingId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid MeetingContent request) {
        panels.require(id);
        var meeting = meetings.require(id, meetingId);
        EntityTags.require(ifMatch, meeting.version());
        requireOfPanel(id, request.attendedMembershipIds());
        meeting.write(request, clock.instant());
        meetings.flush();
        return view(meeting);
    }

    private void requireOfPanel(UUID panelId, List<UUID> attendance) {
        var known = memberships.amongPanel(panelId, attendance);
        for (int position = 0; position < attendance.size(); position++) {
            if (!known.contains(attendance.get(position))) {
                throw Refusal.invalid("attendedMembershipIds[" + position + "]", "is no membership of this panel");
            }
        }
    }

    private MeetingView view(PanelMeeting meeting) {
        return MeetingView.from(meeting, own(), reader);
    }

    private @Nullable List<UUID> own() {
        return viewer.get().leads() ? null : memberships.idsOf(viewer.get().account());
    }
}

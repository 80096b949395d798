package org.zajedno.panels.development;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.idempotency.Idempotent;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.language.ShownText;
import org.zajedno.panels.Roles;
import org.zajedno.panels.panel.MembershipRepository;
import org.zajedno.panels.validation.MaxLength;

/** How a member grew into the task: noted by the PPI lead, and by the member with a code from an event. */
@Path("/v1/memberships/{membershipId}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Development")
public class DevelopmentStepResource {

    /** A step that a member has taken. */
    @Schema(name = "NewDevelopmentStep")
    public record NewDevelopmentStep(
            @NotNull StepKind kind,
            @NotNull @MaxLength(200) LocalizedText title,
            @NotNull LocalDate date,

            @Schema(nullable = true, description = "The event at which it was") @Nullable
            UUID eventId) {}

    /** A step that a member has taken, in the reader's language. */
    @Schema(name = "DevelopmentStep")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DevelopmentStepView(
            UUID id,
            StepKind kind,
            @Schema(examples = "How a study is made") ShownText title,
            LocalDate date,
            @Schema(nullable = true) @Nullable UUID eventId,
            Instant modifiedAt) {

        static DevelopmentStepView from(DevelopmentStep step, Reader reader) {
            return new DevelopmentStepView(
                    step.id(),
                    step.kind(),
                    reader.show(step.title()),
                    step.takenOn(),
                    step.eventId(),
                    step.modifiedAt());
        }
    }

    private final DevelopmentStepRepository steps;
    private final RecordTraining recordTraining;
    private final MembershipRepository memberships;
    private final Reader reader;
    private final Clock clock;

    DevelopmentStepResource(
            DevelopmentStepRepository steps,
            RecordTraining recordTraining,
            MembershipRepository memberships,
            Reader reader,
            Clock clock) {
        this.steps = steps;
        this.recordTraining = recordTraining;
        this.memberships = memberships;
        this.reader = reader;
        this.clock = clock;
    }

    @POST
    @Path("/development-steps")
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.PPI_LEAD)
    @Operation(operationId = "createDevelopmentStep", summary = "Notes a step that the member has taken")
    @APIResponse(
            responseCode = "201",
            description = "Noted",
            content = @Content(schema = @Schema(implementation = DevelopmentStepView.class)))
    @APIResponse(responseCode = "404", description = "There is no such member, or not for the caller")
    @APIResponse(responseCode = "422", description = "The input breaks a rule, as a day that has not come")
    public Response createDevelopmentStep(
            @PathParam("membershipId") UUID id, @NotNull @Valid NewDevelopmentStep request) {
        var member = memberships.require(id);
        var step = new DevelopmentStep(
                member, request.kind(), request.title(), request.date(), request.eventId(), clock.instant());
        steps.persistAndFlush(step);
        return created(id, step);
    }

    @POST
    @Path("/trainings")
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.PANEL_MEMBER)
    @Operation(
            operationId = "createTraining",
            summary = "Notes a training that the caller took part in, shown by the attendance code of an event",
            description = "The code works once, and neither service learns who is who in the other.")
    @APIResponse(
            responseCode = "201",
            description = "Noted as a TRAINING with the event's name and day",
            content = @Content(schema = @Schema(implementation = DevelopmentStepView.class)))
    @APIResponse(responseCode = "404", description = "There is no such membership, or it is not the caller's own")
    @APIResponse(responseCode = "409", description = "This event is noted already, or the membership has ended")
    @APIResponse(
            responseCode = "422",
            description = "The code is unknown, used or taken back, or nothing was told of it yet: which is not said")
    public Response createTraining(@PathParam("membershipId") UUID id, @NotNull @Valid NewTraining request) {
        var member = memberships.requireOwn(id);
        return created(id, recordTraining.enter(member, AttendanceCode.typed(request.code())));
    }

    private Response created(UUID membership, DevelopmentStep step) {
        return Response.created(URI.create("/v1/memberships/" + membership + "/development-steps"))
                .entity(DevelopmentStepView.from(step, reader))
                .build();
    }

    @GET
    @Path("/development-steps")
    @Transactional
    @RolesAllowed({Roles.PPI_LEAD, Roles.PANEL_MEMBER})
    @Operation(operationId = "listDevelopmentSteps", summary = "The steps that a member has taken, as they were noted")
    @APIResponse(responseCode = "200", description = "A page of steps")
    @APIResponse(responseCode = "404", description = "There is no such member, or not for the caller")
    public Page<DevelopmentStepView> listDevelopmentSteps(
            @PathParam("membershipId") UUID id, @Valid @BeanParam ListParameters listParameters) {
        memberships.require(id);
        return steps.page(id, listParameters).map(step -> DevelopmentStepView.from(step, reader));
    }
}

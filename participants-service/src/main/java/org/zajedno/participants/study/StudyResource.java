package org.zajedno.participants.study;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.facts.Outbox;
import org.zajedno.kit.http.EntityTags;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.idempotency.Idempotent;
import org.zajedno.kit.language.Reader;
import org.zajedno.participants.Roles;

/** Studies: registered by the coordinator, read by everybody in the project. */
@Path("/v1/studies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Studies")
public class StudyResource {

    private final StudyRepository studies;
    private final Outbox outbox;
    private final Reader reader;
    private final Clock clock;

    StudyResource(StudyRepository studies, Outbox outbox, Reader reader, Clock clock) {
        this.studies = studies;
        this.outbox = outbox;
        this.reader = reader;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(operationId = "createStudy", summary = "Registers a study; the other services are told")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(schema = @Schema(implementation = StudyView.class)))
    @APIResponse(responseCode = "422", description = "The dates run backwards, or reporting periods overlap")
    public Response createStudy(@NotNull @Valid NewStudy study) {
        var registered = new Study(study.toDescription(), clock.instant());
        studies.persistAndFlush(registered);
        outbox.add(StudyRegistered.of(registered));
        return Response.created(URI.create("/v1/studies/" + registered.id()))
                .entity(StudyView.from(registered, reader))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({
        Roles.COORDINATOR,
        Roles.COUNTRY_TEAM,
        Roles.RESEARCHER,
        Roles.PPI_LEAD,
        Roles.PANEL_MEMBER,
        Roles.INTEGRATOR,
        Roles.DATA_STEWARD,
        "operator"
    })
    @Operation(operationId = "listStudies", summary = "The studies, oldest first")
    @APIResponse(responseCode = "200", description = "A page of studies")
    @APIResponse(responseCode = "400", description = "A parameter cannot be read")
    public Page<StudyView> listStudies(@Valid @BeanParam ListParameters listParameters) {
        return studies.page(listParameters).map(study -> StudyView.from(study, reader));
    }

    @GET
    @Path("/{studyId}")
    @Transactional
    @RolesAllowed({
        Roles.COORDINATOR,
        Roles.COUNTRY_TEAM,
        Roles.RESEARCHER,
        Roles.PPI_LEAD,
        Roles.PANEL_MEMBER,
        Roles.INTEGRATOR,
        Roles.DATA_STEWARD,
        "operator"
    })
    @Operation(operationId = "getStudy", summary = "A study")
    @APIResponse(responseCode = "200", description = "The study; its entity tag is needed to change it")
    @APIResponse(responseCode = "404", description = "There is none of that id")
    public StudyView getStudy(@PathParam("studyId") UUID id) {
        return StudyView.from(studies.require(id), reader);
    }

    @PUT
    @Path("/{studyId}")
    @Transactional
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "changeStudy",
            summary = "Changes what a study says of itself; the other services are told")
    @APIResponse(responseCode = "200", description = "Changed")
    @APIResponse(responseCode = "404", description = "There is none of that id")
    @APIResponse(responseCode = "412", description = "Somebody changed it since it was read")
    @APIResponse(responseCode = "422", description = "The dates run backwards, or reporting periods overlap")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public StudyView changeStudy(
            @PathParam("studyId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewStudy study) {
        var known = studies.require(id);
        EntityTags.require(ifMatch, known.version());
        known.describe(study.toDescription(), clock.instant());
        studies.flush();
        outbox.add(StudyRegistered.of(known));
        return StudyView.from(known, reader);
    }
}

package org.zajedno.dissemination.work;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zajedno.dissemination.Roles;
import org.zajedno.dissemination.study.StudyRepository;
import org.zajedno.kit.http.EntityTags;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.http.PublicPages;
import org.zajedno.kit.idempotency.Idempotent;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.problem.Refusal;

/** Works: booklets, articles, videos and whatever else a study publishes. */
@Path("/v1/works")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Works")
public class WorkResource {

    private final WorkRepository works;
    private final StudyRepository studies;
    private final OwnershipPolicy ownership;
    private final PublicPages publicPages;
    private final Reader reader;
    private final Clock clock;

    WorkResource(
            WorkRepository works,
            StudyRepository studies,
            OwnershipPolicy ownership,
            PublicPages publicPages,
            Reader reader,
            Clock clock) {
        this.publicPages = publicPages;
        this.works = works;
        this.studies = studies;
        this.ownership = ownership;
        this.reader = reader;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNTRY_TEAM, Roles.RESEARCHER})
    @Operation(operationId = "createWork", summary = "Opens a work of a study")
    @APIResponse(
            responseCode = "201",
            description = "The work",
            content = @Content(schema = @Schema(implementation = WorkView.class)))
    @APIResponse(responseCode = "403", description = "The caller does not act for its owner")
    @APIResponse(responseCode = "422", description = "The study is not known here, or the title has no text")
    public Response createWork(@NotNull @Valid NewWork request) {
        if (studies.find(request.studyId()).isEmpty()) {
            throw Refusal.invalid("studyId", "is no study that is known here");
        }
        var work = request.toWork(ownership.ofNew(request.owner()), clock.instant());
        works.persistAndFlush(work);
        return Response.created(URI.create("/v1/works/" + work.id()))
                .entity(WorkView.from(work, reader))
                .build();
    }

    @GET
    @Transactional
    @PermitAll
    @Operation(
            operationId = "listWorks",
            summary = "Works in the order of their making; for strangers those that are out")
    @APIResponse(responseCode = "200", description = "A page of works")
    @APIResponse(responseCode = "400", description = "The cursor is not one of this list")
    public Page<WorkView> listWorks(@Valid @BeanParam ListParameters listParameters) {
        return publicPages.page(
                listParameters,
                () -> works.versions(listParameters),
                () -> works.page(listParameters).map(work -> WorkView.from(work, reader)));
    }

    @GET
    @Path("/{workId}")
    @Transactional
    @PermitAll
    @Operation(operationId = "getWork", summary = "One work")
    @APIResponse(responseCode = "200", description = "The work")
    @APIResponse(responseCode = "404", description = "There is none, or it is not out yet")
    public WorkView getWork(@PathParam("workId") UUID id) {
        return WorkView.from(works.require(id), reader);
    }

    @PUT
    @Path("/{workId}")
    @Transactional
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNTRY_TEAM, Roles.RESEARCHER})
    @Operation(operationId = "changeWork", summary = "Changes a work's kind and title")
    @APIResponse(responseCode = "200", description = "The work as it is now")
    @APIResponse(responseCode = "403", description = "The caller does not act for its owner")
    @APIResponse(responseCode = "404", description = "There is none")
    @APIResponse(responseCode = "412", description = "It was changed meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public WorkView changeWork(
            @PathParam("workId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid WorkChange request) {
        var work = works.require(id);
        ownership.require(work.owner());
        EntityTags.require(ifMatch, work.version());
        work.describe(request.kind(), request.title(), clock.instant());
        works.flush();
        return WorkView.from(work, reader);
    }

    /** What of a work may be changed: its study stays. */
    @Schema(name = "WorkChange", examples = "{\"kind\": \"BOOKLET\", \"title\": {\"en\": \"Let's Work Together!\"}}")
    @JsonIgnoreProperties({"id", "studyId", "owner", "titleLanguages", "released", "editions", "modifiedAt"
    }) // only read
    public record WorkChange(
            @NotNull Work.Kind kind, @NotNull LocalizedText title) {}
}

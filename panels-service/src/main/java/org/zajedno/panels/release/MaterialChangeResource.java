package org.zajedno.panels.release;

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
import java.util.List;
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
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.language.ShownText;
import org.zajedno.panels.CurrentViewer;
import org.zajedno.panels.Roles;
import org.zajedno.panels.material.MaterialChange;
import org.zajedno.panels.material.MaterialVersionRepository;
import org.zajedno.panels.material.Passage;
import org.zajedno.panels.validation.MaxLength;

/** What a version changed, and for whom. */
@Path("/v1/material-versions/{materialVersionId}/changes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Materials")
public class MaterialChangeResource {

    /** A change of a version, its description in the reader's language. */
    @Schema(name = "MaterialChange")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MaterialChangeView(
            UUID id,
            UUID materialVersionId,
            LanguageTag language,
            @Schema(nullable = true) @Nullable Passage before,
            @Schema(nullable = true) @Nullable Passage after,

            @Schema(examples = "The sheet says now how long a session takes.")
            ShownText description,

            @Schema(description = "In which the description can be read")
            List<LanguageTag> languages,

            @Schema(
                    description =
                            "The comments that it was made for, for whoever reads them; for a member only the own ones,"
                                    + " for the coordinator and a country's team none")
            List<UUID> commentIds) {

        static MaterialChangeView from(MaterialChange change, List<UUID> commentIds, Reader reader) {
            return new MaterialChangeView(
                    change.id(),
                    change.materialVersionId(),
                    change.language(),
                    change.before(),
                    change.after(),
                    reader.show(change.description()),
                    List.copyOf(change.description().languages()),
                    commentIds);
        }
    }

    /** The description of a change in languages that it does not have yet. */
    @Schema(name = "NewMaterialChangeTranslation")
    public record NewMaterialChangeTranslation(
            @NotNull @MaxLength(2_000) @Schema(description = "The further languages alone")
            LocalizedText description) {}

    private final MaterialVersionRepository versions;
    private final MaterialChangeRepository changes;
    private final RecordChange recordChange;
    private final CurrentViewer viewer;
    private final Reader reader;

    MaterialChangeResource(
            MaterialVersionRepository versions,
            MaterialChangeRepository changes,
            RecordChange recordChange,
            CurrentViewer viewer,
            Reader reader) {
        this.versions = versions;
        this.changes = changes;
        this.recordChange = recordChange;
        this.viewer = viewer;
        this.reader = reader;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.RESEARCHER)
    @Operation(
            operationId = "createMaterialChange",
            summary = "Records which comments changed which passage of the version")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; the location is the list of the version's changes",
            content = @Content(schema = @Schema(implementation = MaterialChangeView.class)))
    @APIResponse(responseCode = "404", description = "There is no such version")
    @APIResponse(responseCode = "409", description = "The version is released, or a comment was not accepted")
    @APIResponse(
            responseCode = "422",
            description = "The input breaks a rule, as a passage that the text does not have")
    public Response createMaterialChange(
            @PathParam("materialVersionId") UUID id, @NotNull @Valid NewMaterialChange request) {
        var change = recordChange.record(id, request);
        return Response.created(URI.create("/v1/material-versions/" + id + "/changes"))
                .entity(MaterialChangeView.from(change, request.commentIds(), reader))
                .build();
    }

    @POST
    @Path("/{changeId}/translations")
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.RESEARCHER)
    @Operation(
            operationId = "createMaterialChangeTranslation",
            summary = "Adds the description of a change in further languages; what was said stays")
    @APIResponse(
            responseCode = "201",
            description = "The change; the location is the list of the version's changes",
            content = @Content(schema = @Schema(implementation = MaterialChangeView.class)))
    @APIResponse(responseCode = "404", description = "There is no such version, or no such change of it")
    @APIResponse(responseCode = "409", description = "The description is there in one of the languages")
    @APIResponse(responseCode = "422", description = "The input breaks a rule, as a missing description")
    public Response createMaterialChangeTranslation(
            @PathParam("materialVersionId") UUID id,
            @PathParam("changeId") UUID changeId,
            @NotNull @Valid NewMaterialChangeTranslation request) {
        var change = recordChange.translate(id, changeId, request.description());
        var behind = changes.commentIds(List.of(changeId)).getOrDefault(changeId, List.of());
        return Response.created(URI.create("/v1/material-versions/" + id + "/changes"))
                .entity(MaterialChangeView.from(change, behind, reader))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.RESEARCHER, Roles.COORDINATOR, Roles.PPI_LEAD, Roles.COUNTRY_TEAM, Roles.PANEL_MEMBER})
    @Operation(operationId = "listMaterialChanges", summary = "What the version changed, oldest first")
    @APIResponse(responseCode = "200", description = "A page of changes")
    @APIResponse(responseCode = "404", description = "There is no such version, or not for the caller")
    public Page<MaterialChangeView> listMaterialChanges(
            @PathParam("materialVersionId") UUID id, @Valid @BeanParam ListParameters listParameters) {
        versions.require(id);
        var page = changes.page(id, listParameters);
        var ids = page.items().stream().map(MaterialChange::id).toList();
        var behind = viewer.get().readsOwnCommentsAlone()
                ? changes.commentIdsOf(viewer.get().account(), ids)
                : changes.commentIds(ids);
        return page.map(change -> MaterialChangeView.from(change, behind.getOrDefault(change.id(), List.of()), reader));
    }
}

package org.zajedno.panels.material;

import com.fasterxml.jackson.annotation.JsonIgnore;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.idempotency.Idempotent;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.language.ShownText;
import org.zajedno.panels.Roles;
import org.zajedno.panels.validation.MaxLength;

/** The materials of the studies. */
@Path("/v1/materials")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Materials")
public class MaterialResource {

    /** A material that panels will advise on. */
    @Schema(name = "NewMaterial")
    public record NewMaterial(
            @NotNull @Schema(description = "The study, by its id in the register of studies")
            UUID studyId,

            @NotNull @MaxLength(300) LocalizedText title,
            @NotNull MaterialKind kind) {

        StudyMaterial toMaterial(Instant now) {
            return new StudyMaterial(studyId, title, kind, now);
        }
    }

    /** A material, its title in the reader's language. */
    @Schema(name = "Material")
    public record MaterialView(
            UUID id,
            UUID studyId,

            @Schema(examples = "Participant information sheet")
            ShownText title,

            MaterialKind kind,
            @JsonIgnore long version)
            implements VersionedView {

        static MaterialView from(StudyMaterial material, Reader reader) {
            return new MaterialView(
                    material.id(),
                    material.studyId(),
                    reader.show(material.title()),
                    material.kind(),
                    material.version());
        }
    }

    private final MaterialRepository materials;
    private final MaterialVersionRepository versions;
    private final WriteText writeText;
    private final Reader reader;
    private final Clock clock;

    MaterialResource(
            MaterialRepository materials,
            MaterialVersionRepository versions,
            WriteText writeText,
            Reader reader,
            Clock clock) {
        this.materials = materials;
        this.versions = versions;
        this.writeText = writeText;
        this.reader = reader;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.RESEARCHER)
    @Operation(operationId = "createMaterial", summary = "Adds a material of a study")
    @APIResponse(
            responseCode = "201",
            description = "It is there, without a version yet",
            content = @Content(schema = @Schema(implementation = MaterialView.class)))
    @APIResponse(responseCode = "422", description = "The input breaks a rule")
    public Response createMaterial(@NotNull @Valid NewMaterial request) {
        var material = request.toMaterial(clock.instant());
        materials.persistAndFlush(material);
        return Response.created(URI.create("/v1/materials/" + material.id()))
                .entity(MaterialView.from(material, reader))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.RESEARCHER, Roles.COORDINATOR, Roles.PPI_LEAD, Roles.COUNTRY_TEAM, Roles.PANEL_MEMBER})
    @Operation(operationId = "listMaterials", summary = "The materials that the caller may see, oldest first")
    @APIResponse(responseCode = "200", description = "A page of materials")
    @APIResponse(responseCode = "422", description = "A parameter breaks a rule")
    public Page<MaterialView> listMaterials(
            @QueryParam("studyId") @Nullable UUID studyId, @Valid @BeanParam ListParameters listParameters) {
        return materials.page(studyId, listParameters).map(material -> MaterialView.from(material, reader));
    }

    @GET
    @Path("/{materialId}")
    @Transactional
    @RolesAllowed({Roles.RESEARCHER, Roles.COORDINATOR, Roles.PPI_LEAD, Roles.COUNTRY_TEAM, Roles.PANEL_MEMBER})
    @Operation(operationId = "getMaterial", summary = "One material")
    @APIResponse(responseCode = "200", description = "The material")
    @APIResponse(responseCode = "404", description = "There is none, or not for the caller")
    public MaterialView getMaterial(@PathParam("materialId") UUID id) {
        return MaterialView.from(materials.require(id), reader);
    }

    @POST
    @Path("/{materialId}/versions")
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.RESEARCHER)
    @Operation(
            operationId = "createMaterialVersion",
            summary = "Drafts the next version, with its text in each language")
    @APIResponse(
            responseCode = "201",
            description = "A draft",
            content = @Content(schema = @Schema(implementation = MaterialVersionView.class)))
    @APIResponse(responseCode = "404", description = "There is no such material")
    @APIResponse(responseCode = "409", description = "The version before is still a draft")
    @APIResponse(responseCode = "422", description = "The input breaks a rule")
    public Response createMaterialVersion(
            @PathParam("materialId") UUID id, @NotNull @Valid NewMaterialVersion request) {
        var version = writeText.draft(id, request);
        return Response.created(URI.create("/v1/material-versions/" + version.id()))
                .entity(MaterialVersionView.from(version, reader))
                .build();
    }

    @GET
    @Path("/{materialId}/versions")
    @Transactional
    @RolesAllowed({Roles.RESEARCHER, Roles.COORDINATOR, Roles.PPI_LEAD, Roles.COUNTRY_TEAM, Roles.PANEL_MEMBER})
    @Operation(
            operationId = "listMaterialVersions",
            summary = "The versions of a material that the caller may see, oldest first")
    @APIResponse(responseCode = "200", description = "A page of versions")
    @APIResponse(responseCode = "404", description = "There is no such material, or not for the caller")
    public Page<MaterialVersionView> listMaterialVersions(
            @PathParam("materialId") UUID id, @Valid @BeanParam ListParameters listParameters) {
        materials.require(id);
        return versions.page(id, listParameters).map(version -> MaterialVersionView.from(version, reader));
    }
}

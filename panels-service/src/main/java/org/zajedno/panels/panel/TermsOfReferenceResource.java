package org.zajedno.panels.panel;

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
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.idempotency.Idempotent;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.language.ShownText;
import org.zajedno.panels.Roles;

/** The terms of reference of a panel, version by version. */
@Path("/v1/panels/{panelId}/terms-of-reference")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Panels")
public class TermsOfReferenceResource {

    /** One version of a panel's terms of reference in the reader's language. */
    @Schema(name = "AgreedTermsOfReference")
    public record AgreedTermsOfReferenceView(
            @Schema(examples = "2") int number,

            @Schema(examples = "To advise on all aspects of the research.")
            ShownText purpose,

            @Schema(description = "For whoever words the next version")
            LocalizedText purposeTexts,

            @Schema(examples = "24") int termOfOfficeMonths,
            Instant agreedAt,
            @JsonIgnore long version)
            implements VersionedView {

        static AgreedTermsOfReferenceView from(AgreedTermsOfReference agreed, Reader reader) {
            return new AgreedTermsOfReferenceView(
                    agreed.number(),
                    reader.show(agreed.terms().purpose()),
                    agreed.terms().purpose(),
                    agreed.terms().termOfOfficeMonths(),
                    agreed.createdAt(),
                    agreed.version());
        }
    }

    private final PanelRepository panels;
    private final AgreedTermsOfReferenceRepository history;
    private final Reader reader;
    private final Clock clock;

    TermsOfReferenceResource(
            PanelRepository panels, AgreedTermsOfReferenceRepository history, Reader reader, Clock clock) {
        this.panels = panels;
        this.history = history;
        this.reader = reader;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.PPI_LEAD)
    @Operation(
            operationId = "createTermsOfReference",
            summary = "Puts new terms of reference in force; the earlier ones can still be read")
    @APIResponse(
            responseCode = "201",
            description = "In force",
            content = @Content(schema = @Schema(implementation = AgreedTermsOfReferenceView.class)))
    @APIResponse(responseCode = "404", description = "There is no such panel, or not for the caller")
    @APIResponse(responseCode = "409", description = "The panel is closed")
    @APIResponse(responseCode = "422", description = "The input breaks a rule")
    public Response createTermsOfReference(@PathParam("panelId") UUID id, @NotNull @Valid TermsOfReference request) {
        var panel = panels.require(id);
        panel.agree(request, clock.instant());
        panels.flush();
        var agreed = history.note(panel, clock.instant());
        return Response.created(URI.create("/v1/panels/" + id + "/terms-of-reference/" + agreed.number()))
                .entity(AgreedTermsOfReferenceView.from(agreed, reader))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.PPI_LEAD, Roles.COUNTRY_TEAM, Roles.RESEARCHER, Roles.COORDINATOR, Roles.PANEL_MEMBER})
    @Operation(
            operationId = "listTermsOfReference",
            summary = "All terms of reference of the panel, oldest first; the last are in force")
    @APIResponse(responseCode = "200", description = "A page of versions")
    @APIResponse(responseCode = "404", description = "There is no such panel, or not for the caller")
    public Page<AgreedTermsOfReferenceView> listTermsOfReference(
            @PathParam("panelId") UUID id, @Valid @BeanParam ListParameters listParameters) {
        panels.require(id);
        return history.page(id, listParameters).map(agreed -> AgreedTermsOfReferenceView.from(agreed, reader));
    }

    @GET
    @Path("/{number}")
    @Transactional
    @RolesAllowed({Roles.PPI_LEAD, Roles.COUNTRY_TEAM, Roles.RESEARCHER, Roles.COORDINATOR, Roles.PANEL_MEMBER})
    @Operation(operationId = "getTermsOfReference", summary = "One version of the terms of reference")
    @APIResponse(responseCode = "200", description = "The version")
    @APIResponse(responseCode = "404", description = "There is none, or not for the caller")
    public AgreedTermsOfReferenceView getTermsOfReference(
            @PathParam("panelId") UUID id, @PathParam("number") int number) {
        panels.require(id);
        return AgreedTermsOfReferenceView.from(history.require(id, number), reader);
    }
}

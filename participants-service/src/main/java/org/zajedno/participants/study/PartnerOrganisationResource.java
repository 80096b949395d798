package org.zajedno.participants.study;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.zajedno.kit.country.Country;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.idempotency.Idempotent;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.participants.Roles;

/** Partner organisations: made known by the coordinator, read by everybody in the project. */
@Path("/v1/partner-organisations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Studies")
public class PartnerOrganisationResource {

    private final PartnerOrganisationRepository organisations;
    private final Reader reader;
    private final Clock clock;

    PartnerOrganisationResource(PartnerOrganisationRepository organisations, Reader reader, Clock clock) {
        this.organisations = organisations;
        this.reader = reader;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(operationId = "createPartnerOrganisation", summary = "Makes a partner organisation known")
    @APIResponse(
            responseCode = "201",
            description = "Known",
            content = @Content(schema = @Schema(implementation = PartnerOrganisationView.class)))
    @APIResponse(responseCode = "422", description = "The name or the country is missing")
    public Response createPartnerOrganisation(@NotNull @Valid NewPartnerOrganisation request) {
        var organisation = new PartnerOrganisation(request.name(), request.country(), clock.instant());
        organisations.persist(organisation);
        return Response.created(URI.create("/v1/partner-organisations/" + organisation.id()))
                .entity(PartnerOrganisationView.from(organisation, reader))
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
    @Operation(operationId = "listPartnerOrganisations", summary = "The partner organisations, oldest first")
    @APIResponse(responseCode = "200", description = "A page of organisations")
    @APIResponse(responseCode = "400", description = "A parameter cannot be read")
    public Page<PartnerOrganisationView> listPartnerOrganisations(@Valid @BeanParam ListParameters listParameters) {
        return organisations
                .page(listParameters)
                .map(organisation -> PartnerOrganisationView.from(organisation, reader));
    }

    @GET
    @Path("/{partnerOrganisationId}")
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
    @Operation(operationId = "getPartnerOrganisation", summary = "A partner organisation")
    @APIResponse(responseCode = "200", description = "The organisation")
    @APIResponse(responseCode = "404", description = "There is none of that id")
    public PartnerOrganisationView getPartnerOrganisation(@PathParam("partnerOrganisationId") UUID id) {
        return organisations
                .findByIdOptional(id)
                .map(organisation -> PartnerOrganisationView.from(organisation, reader))
                .orElseThrow(Refusal::notFound);
    }

    /** What a coordinator says of a partner organisation. */
    @Schema(description = "A partner organisation to be known")
    public record NewPartnerOrganisation(
            @NotNull LocalizedText name, @NotNull Country country) {}
}

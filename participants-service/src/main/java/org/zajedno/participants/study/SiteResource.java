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

/** Sites of a study: added by the coordinator, read by everybody in the project. */
@Path("/v1/studies/{studyId}/sites")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Studies")
public class SiteResource {

    private final StudyRepository studies;
    private final SiteRepository sites;
    private final PartnerOrganisationRepository organisations;
    private final Reader reader;
    private final Clock clock;

    SiteResource(
            StudyRepository studies,
            SiteRepository sites,
            PartnerOrganisationRepository organisations,
            Reader reader,
            Clock clock) {
        this.studies = studies;
        this.sites = sites;
        this.organisations = organisations;
        this.reader = reader;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(operationId = "createSite", summary = "Adds a site to a study")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = SiteView.class)))
    @APIResponse(responseCode = "404", description = "There is no study of that id")
    @APIResponse(responseCode = "422", description = "The organisation is not known")
    public Response createSite(@PathParam("studyId") UUID id, @NotNull @Valid NewSite request) {
        var study = studies.require(id);
        if (organisations.findById(request.partnerOrganisationId()) == null) {
            throw Refusal.invalid("partnerOrganisationId", "names no partner organisation");
        }
        var site = new Site(
                study.id(), request.name(), request.country(), request.partnerOrganisationId(), clock.instant());
        sites.persist(site);
        return Response.created(URI.create("/v1/studies/" + id + "/sites/" + site.id()))
                .entity(SiteView.from(site, reader))
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
    @Operation(operationId = "listSites", summary = "The sites of a study, oldest first")
    @APIResponse(responseCode = "200", description = "A page of sites")
    @APIResponse(responseCode = "404", description = "There is no study of that id")
    public Page<SiteView> listSites(@PathParam("studyId") UUID id, @Valid @BeanParam ListParameters listParameters) {
        studies.require(id);
        return sites.page(id, listParameters).map(site -> SiteView.from(site, reader));
    }

    @GET
    @Path("/{siteId}")
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
    @Operation(operationId = "getSite", summary = "A site of a study")
    @APIResponse(responseCode = "200", description = "The site")
    @APIResponse(responseCode = "404", description = "The study has none of that id")
    public SiteView getSite(@PathParam("studyId") UUID id, @PathParam("siteId") UUID siteId) {
        return sites.findByIdOptional(siteId)
                .filter(site -> site.studyId().equals(id))
                .map(site -> SiteView.from(site, reader))
                .orElseThrow(Refusal::notFound);
    }

    /** What a coordinator says of a site. */
    @Schema(description = "A place where the study runs")
    public record NewSite(
            @NotNull LocalizedText name,
            @NotNull Country country,

            @NotNull @Schema(description = "The organisation that runs the site")
            UUID partnerOrganisationId) {}
}

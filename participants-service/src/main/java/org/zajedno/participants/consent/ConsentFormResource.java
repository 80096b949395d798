package org.zajedno.participants.consent;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.idempotency.Idempotent;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.language.Reader;
import org.zajedno.participants.Roles;
import org.zajedno.participants.study.StudyRepository;

/** Consent forms: written by the coordinator, read by everybody who works with participants or their data. */
@Path("/v1/consent-forms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Consent forms")
public class ConsentFormResource {

    private final ConsentFormRepository forms;
    private final StudyRepository studies;
    private final Reader reader;
    private final Clock clock;

    ConsentFormResource(ConsentFormRepository forms, StudyRepository studies, Reader reader, Clock clock) {
        this.forms = forms;
        this.studies = studies;
        this.reader = reader;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(operationId = "createConsentForm", summary = "Adds a consent form to a study")
    @APIResponse(
            responseCode = "201",
            description = "Added, still without a version",
            content = @Content(schema = @Schema(implementation = ConsentFormView.class)))
    @APIResponse(responseCode = "422", description = "There is no such study")
    public Response createConsentForm(@NotNull @Valid NewConsentForm request) {
        var study = studies.requireNamedBy("studyId", request.studyId());
        var form = new ConsentForm(study.id(), request.title(), clock.instant());
        forms.persist(form);
        return Response.created(URI.create("/v1/consent-forms/" + form.id()))
                .entity(ConsentFormView.from(form, reader))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNTRY_TEAM, Roles.RESEARCHER, Roles.DATA_STEWARD})
    @Operation(operationId = "listConsentForms", summary = "The consent forms, oldest first")
    @APIResponse(responseCode = "200", description = "A page of forms")
    @APIResponse(responseCode = "400", description = "A parameter cannot be read")
    public Page<ConsentFormView> listConsentForms(
            @QueryParam("studyId") @Parameter(description = "Only forms of this study") @Nullable UUID studyId,
            @Valid @BeanParam ListParameters listParameters) {
        return forms.page(studyId, listParameters).map(form -> ConsentFormView.from(form, reader));
    }

    @GET
    @Path("/{consentFormId}")
    @Transactional
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNTRY_TEAM, Roles.RESEARCHER, Roles.DATA_STEWARD})
    @Operation(operationId = "getConsentForm", summary = "A consent form")
    @APIResponse(responseCode = "200", description = "The form")
    @APIResponse(responseCode = "404", description = "There is none of that id")
    public ConsentFormView getConsentForm(@PathParam("consentFormId") UUID id) {
        return ConsentFormView.from(forms.require(id), reader);
    }

    /** A consent form to be written. */
    @Schema(description = "A consent form of a study")
    public record NewConsentForm(
            @NotNull UUID studyId, @NotNull LocalizedText title) {}
}

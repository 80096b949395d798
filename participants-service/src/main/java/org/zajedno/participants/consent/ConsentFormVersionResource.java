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
import jakarta.ws.rs.core.HttpHeaders;
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
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.idempotency.Idempotent;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.participants.Roles;

/** Versions of a consent form and their texts. */
@Path("/v1/consent-forms/{consentFormId}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Consent forms")
public class ConsentFormVersionResource {

    private final ConsentFormRepository forms;
    private final ConsentFormVersionRepository versions;
    private final ConsentFormTextRepository texts;
    private final EditConsentForm edit;

    ConsentFormVersionResource(
            ConsentFormRepository forms,
            ConsentFormVersionRepository versions,
            ConsentFormTextRepository texts,
            EditConsentForm edit) {
        this.forms = forms;
        this.versions = versions;
        this.texts = texts;
        this.edit = edit;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(operationId = "createConsentFormVersion", summary = "Adds a version with its texts, as a draft")
    @APIResponse(
            responseCode = "201",
            description = "Added with the next number",
            content = @Content(schema = @Schema(implementation = ConsentFormVersionView.class)))
    @APIResponse(responseCode = "404", description = "There is no form of that id")
    public Response createConsentFormVersion(
            @PathParam("consentFormId") UUID id, @NotNull @Valid NewConsentFormVersion request) {
        var version = edit.addVersion(id, request.toTerms(), request.texts());
        return Response.created(URI.create("/v1/consent-forms/" + id + "/versions/" + version.number()))
                .entity(view(version))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNTRY_TEAM, Roles.RESEARCHER, Roles.DATA_STEWARD})
    @Operation(operationId = "listConsentFormVersions", summary = "The versions of a form, oldest first")
    @APIResponse(responseCode = "200", description = "A page of versions, without the words of their texts")
    @APIResponse(responseCode = "404", description = "There is no form of that id")
    public Page<ConsentFormVersionView> listConsentFormVersions(
            @PathParam("consentFormId") UUID id, @Valid @BeanParam ListParameters listParameters) {
        forms.require(id);
        var page = versions.page(id, listParameters);
        var outlines =
                texts.outlines(page.items().stream().map(ConsentFormVersion::id).toList());
        return page.map(
                version -> ConsentFormVersionView.from(version, outlines.getOrDefault(version.id(), List.of())));
    }

    @GET
    @Path("/{number}")
    @Transactional
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNTRY_TEAM, Roles.RESEARCHER, Roles.DATA_STEWARD})
    @Operation(operationId = "getConsentFormVersion", summary = "A version of a form")
    @APIResponse(responseCode = "200", description = "The version, without the words of its texts")
    @APIResponse(responseCode = "404", description = "There is none of that number")
    public ConsentFormVersionView getConsentFormVersion(
            @PathParam("consentFormId") UUID id, @PathParam("number") Integer number) {
        return view(versions.require(id, number));
    }

    @POST
    @Path("/{number}/approval")
    @Transactional
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(operationId = "approveConsentFormVersion", summary = "Notes that the ethics committee agrees to a draft")
    @APIResponse(responseCode = "200", description = "Approved")
    @APIResponse(responseCode = "403", description = "The caller wrote it: somebody else approves")
    @APIResponse(responseCode = "404", description = "There is none of that number")
    @APIResponse(responseCode = "409", description = "It is no draft")
    public ConsentFormVersionView approveConsentFormVersion(
            @PathParam("consentFormId") UUID id, @PathParam("number") Integer number) {
        return view(edit.approve(id, number));
    }

    @POST
    @Path("/{number}/entry-into-force")
    @Transactional
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "bringConsentFormVersionIntoForce",
            summary = "Asks people with this version from now on; the former one is superseded")
    @APIResponse(responseCode = "200", description = "In force")
    @APIResponse(responseCode = "404", description = "There is none of that number")
    @APIResponse(responseCode = "409", description = "It is not approved, or its first day has not come")
    public ConsentFormVersionView bringConsentFormVersionIntoForce(
            @PathParam("consentFormId") UUID id, @PathParam("number") Integer number) {
        return view(edit.bringIntoForce(id, number));
    }

    @GET
    @Path("/{number}/texts/{language}")
    @Transactional
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNTRY_TEAM, Roles.RESEARCHER, Roles.DATA_STEWARD})
    @Operation(
            operationId = "getConsentFormText",
            summary = "The words that people sign, in exactly this language: no other is ever given in its place")
    @APIResponse(
            responseCode = "200",
            description = "The text",
            content = @Content(schema = @Schema(implementation = ConsentFormTextView.class)))
    @APIResponse(responseCode = "404", description = "There is no such version, or no text of it in this language")
    public Response getConsentFormText(
            @PathParam("consentFormId") UUID id,
            @PathParam("number") Integer number,
            @PathParam("language") LanguageTag language) {
        var version = versions.require(id, number);
        var text = texts.in(language, version.id())
                .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "no-text-in-language")
                        .with("language", language.value()));
        return Response.ok(ConsentFormTextView.from(text))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.value())
                .build();
    }

    private ConsentFormVersionView view(ConsentFormVersion version) {
        versions.flush();
        var outlines = texts.outlines(List.of(version.id()));
        return ConsentFormVersionView.from(version, outlines.getOrDefault(version.id(), List.of()));
    }
}

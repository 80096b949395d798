package org.zajedno.panels.payment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.idempotency.Idempotent;
import org.zajedno.panels.Roles;

/** Claims and what becomes of them. */
@Path("/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Payments")
public class ClaimResource {

    /** Why a claim is not paid. */
    @Schema(name = "ClaimRejection")
    public record ClaimRejection(
            @NotBlank
            @Size(max = 500)
            @Schema(examples = "The receipt is missing.", description = "In words that the member reads")
            String reason) {}

    private final ClaimRepository claims;
    private final ClaimPresenter presenter;
    private final DecideClaim decideClaim;

    ClaimResource(ClaimRepository claims, ClaimPresenter presenter, DecideClaim decideClaim) {
        this.claims = claims;
        this.presenter = presenter;
        this.decideClaim = decideClaim;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.PPI_LEAD, Roles.PANEL_MEMBER})
    @Operation(
            operationId = "listClaims",
            summary = "The claims of the PPI lead's country, or the member's own; oldest first")
    @APIResponse(responseCode = "200", description = "A page of claims")
    @APIResponse(responseCode = "422", description = "A parameter breaks a rule")
    public Page<ClaimView> listClaims(
            @Valid @BeanParam ClaimQuery query, @Valid @BeanParam ListParameters listParameters) {
        return presenter.page(query, listParameters);
    }

    @GET
    @Path("/{claimId}")
    @Transactional
    @RolesAllowed({Roles.PPI_LEAD, Roles.PANEL_MEMBER})
    @Operation(operationId = "getClaim", summary = "One claim")
    @APIResponse(responseCode = "200", description = "The claim")
    @APIResponse(responseCode = "404", description = "There is none, or not for the caller")
    public ClaimView getClaim(@PathParam("claimId") UUID id) {
        return presenter.one(id);
    }

    @POST
    @Path("/{claimId}/approval")
    @Transactional
    @RolesAllowed(Roles.PPI_LEAD)
    @Operation(operationId = "approveClaim", summary = "Says that the claim is to be paid")
    @APIResponse(responseCode = "200", description = "Approved")
    @APIResponse(responseCode = "403", description = "It is the caller's own")
    @APIResponse(responseCode = "404", description = "There is none, or not for the caller")
    @APIResponse(responseCode = "409", description = "It is decided already")
    public ClaimView approveClaim(@PathParam("claimId") UUID id) {
        decideClaim.approve(id);
        return presenter.one(id);
    }

    @POST
    @Path("/{claimId}/payment")
    @Transactional
    @RolesAllowed(Roles.PPI_LEAD)
    @Operation(operationId = "payClaim", summary = "Notes that the money left")
    @APIResponse(responseCode = "200", description = "Paid")
    @APIResponse(responseCode = "403", description = "It is the caller's own")
    @APIResponse(responseCode = "404", description = "There is none, or not for the caller")
    @APIResponse(responseCode = "409", description = "It is not approved")
    public ClaimView payClaim(@PathParam("claimId") UUID id) {
        decideClaim.pay(id);
        return presenter.one(id);
    }

    @POST
    @Path("/{claimId}/rejection")
    @Transactional
    @RolesAllowed(Roles.PPI_LEAD)
    @Operation(operationId = "rejectClaim", summary = "Refuses a claim with a reason; it can be claimed anew")
    @APIResponse(responseCode = "200", description = "Rejected")
    @APIResponse(responseCode = "403", description = "It is the caller's own")
    @APIResponse(responseCode = "404", description = "There is none, or not for the caller")
    @APIResponse(responseCode = "409", description = "It is paid or rejected already")
    @APIResponse(responseCode = "422", description = "The input breaks a rule")
    public ClaimView rejectClaim(@PathParam("claimId") UUID id, @NotNull @Valid ClaimRejection request) {
        decideClaim.reject(id, request.reason());
        return presenter.one(id);
    }

    @POST
    @Path("/{claimId}/receipts")
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.PANEL_MEMBER)
    @Consumes({"image/jpeg", "image/png", "application/pdf"})
    @Operation(
            operationId = "createReceipt",
            summary = "Adds a receipt to the own claim: a picture or a PDF, at most 2 MB",
            description =
                    "What the file tells beside what it shows is taken out before it is kept: where and with which"
                            + " device a photograph was taken, who wrote a document, remarks, attachments, programs, earlier"
                            + " versions and words that are not shown. A PDF is written anew out of its pages.")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = ClaimReceiptView.class)))
    @APIResponse(responseCode = "404", description = "There is no such claim, or not of the caller")
    @APIResponse(responseCode = "409", description = "The claim is decided, or has ten receipts")
    @APIResponse(responseCode = "413", description = "It is larger than 2 MB")
    @APIResponse(
            responseCode = "422",
            description =
                    "It is neither a picture nor a PDF, or is damaged or protected, or hides something in a way that"
                            + " cannot be taken out")
    public Response createReceipt(@PathParam("claimId") UUID id, @NotNull byte[] content) {
        var receipt = decideClaim.addReceipt(id, content);
        return Response.created(URI.create("/v1/claims/" + id + "/receipts/" + receipt.id()))
                .entity(new ClaimReceiptView(id, receipt.id(), receipt.type(), receipt.bytes()))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    @GET
    @Path("/{claimId}/receipts/{receiptId}")
    @Transactional
    @RolesAllowed({Roles.PPI_LEAD, Roles.PANEL_MEMBER})
    @Produces({"image/jpeg", "image/png", "application/pdf"})
    @Operation(operationId = "getReceipt", summary = "A receipt, to be kept or printed")
    @APIResponse(responseCode = "200", description = "The receipt")
    @APIResponse(responseCode = "404", description = "There is none, or not for the caller")
    @APIResponse(
            responseCode = "422",
            description =
                    "It was sent before receipts were cleaned as today, and hides something that cannot be taken out")
    public Response getReceipt(@PathParam("claimId") UUID id, @PathParam("receiptId") UUID receiptId) {
        var claim = claims.require(id).claim();
        var receipt = claims.requireReceipt(id, receiptId);
        return Response.ok(decideClaim.content(receipt, claim.membershipId()))
                .type(receipt.type().mediaType())
                .header("Content-Disposition", "attachment; filename=\"receipt\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .build();
    }
}

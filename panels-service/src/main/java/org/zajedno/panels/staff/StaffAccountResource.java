package org.zajedno.panels.staff;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.panels.Roles;
import org.zajedno.panels.account.AccountAccess;
import org.zajedno.panels.account.StaffAccess;

/** The accounts of staff, for the coordinator, who gives and takes their roles and countries. */
@Path("/v1/staff-accounts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COORDINATOR)
@RunOnVirtualThread
@Tag(name = "Staff")
public class StaffAccountResource {

    /** What one of the staff may do; each role in each country, because tokens name both side by side. */
    @Schema(name = "StaffAccount")
    public record StaffAccountView(
            UUID id,
            @Schema(examples = "Researcher in Belgrade") String label,

            @Schema(description = "Each of them holds in all of the countries; none, if everything was taken")
            List<StaffRole> roles,

            @Schema(description = "Those of them for which the caller acts")
            List<Country> countries,

            Instant createdAt,
            Instant modifiedAt,
            @JsonIgnore long version)
            implements VersionedView {

        static StaffAccountView from(StaffAccount staff, StaffAccess access) {
            return new StaffAccountView(
                    staff.id(),
                    staff.label(),
                    access.roles().stream().map(StaffRole::named).sorted().toList(),
                    access.countries().stream().sorted().toList(),
                    staff.createdAt(),
                    staff.modifiedAt(),
                    staff.version());
        }
    }

    /** What one of the staff may do from now on. */
    @Schema(name = "StaffAccountChange")
    @JsonIgnoreProperties({"id", "createdAt", "modifiedAt"}) // only read
    public record StaffAccountChange(
            @NotBlank
            @Size(max = StaffLabel.LONGEST)
            @Schema(
                    examples = "Researcher in Belgrade",
                    description = "By what you know who is meant, as the job; never a name")
            String label,

            @NotNull @Size(max = 4) @Schema(description = "Each of them in all of the countries; none takes everything")
            List<@NotNull StaffRole> roles,

            @NotNull @Size(max = 5) List<@NotNull Country> countries) {}

    private final StaffAccountRepository accounts;
    private final ChangeStaffAccess changeStaffAccess;
    private final RemoveCodeApp removeCodeApp;
    private final AccountAccess access;

    StaffAccountResource(
            StaffAccountRepository accounts,
            ChangeStaffAccess changeStaffAccess,
            RemoveCodeApp removeCodeApp,
            AccountAccess access) {
        this.accounts = accounts;
        this.changeStaffAccess = changeStaffAccess;
        this.removeCodeApp = removeCodeApp;
        this.access = access;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listStaffAccounts",
            summary = "The accounts of staff that were let in in the caller's countries, oldest first")
    @APIResponse(responseCode = "200", description = "A page of accounts")
    @APIResponse(responseCode = "422", description = "A parameter breaks a rule")
    public Page<StaffAccountView> listStaffAccounts(@Valid @BeanParam ListParameters listParameters) {
        return accounts.page(listParameters).mapAll(page -> {
            var held = access.ofStaff(page.stream().map(StaffAccount::account).toList());
            return page.stream()
                    .map(staff -> StaffAccountView.from(staff, held.getOrDefault(staff.account(), StaffAccess.NONE)))
                    .toList();
        });
    }

    @GET
    @Path("/{staffAccountId}")
    @Transactional
    @Operation(operationId = "getStaffAccount", summary = "One account of staff")
    @APIResponse(responseCode = "200", description = "The account")
    @APIResponse(responseCode = "404", description = "There is none, or not for the caller")
    public StaffAccountView getStaffAccount(@PathParam("staffAccountId") UUID id) {
        return view(accounts.require(id));
    }

    @PUT
    @Path("/{staffAccountId}")
    @Operation(
            operationId = "changeStaffAccount",
            summary = "Gives and takes roles and countries; what is taken is over within five minutes")
    @APIResponse(
            responseCode = "200",
            description = "Changed, also at the identity provider; whoever loses or gets something signs in anew",
            content = @Content(schema = @Schema(implementation = StaffAccountView.class)))
    @APIResponse(
            responseCode = "202",
            description = "The same, but the identity provider is away: it follows as soon as it is back",
            content = @Content(schema = @Schema(implementation = StaffAccountView.class)))
    @APIResponse(responseCode = "403", description = "The caller does not act for all the countries before and after")
    @APIResponse(responseCode = "404", description = "There is none, or not for the caller")
    @APIResponse(
            responseCode = "409",
            description = "It is the caller's own account, or it would have the roles in a country more than these")
    @APIResponse(responseCode = "412", description = "The account was changed since it was read")
    @APIResponse(responseCode = "422", description = "The input breaks a rule, as roles without a country")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response changeStaffAccount(
            @PathParam("staffAccountId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid StaffAccountChange request) {
        var changed = changeStaffAccess.change(id, ifMatch, request);
        var status = access.apply(changed.account()) ? Response.Status.OK : Response.Status.ACCEPTED;
        return Response.status(status).entity(changed.view()).build();
    }

    @POST
    @Path("/{staffAccountId}/code-app-removal")
    @Operation(
            operationId = "removeStaffCodeApp",
            summary =
                    "Forgets the app for codes of somebody who lost the phone with it; the next sign-in sets up a new one behind the"
                            + " password")
    @APIResponse(responseCode = "204", description = "Forgotten, and signed out everywhere; passkeys stay")
    @APIResponse(
            responseCode = "202",
            description = "The same, but the identity provider is away: it follows as soon as it is back")
    @APIResponse(responseCode = "403", description = "The caller does not act for all countries of the account")
    @APIResponse(responseCode = "404", description = "There is none, or not for the caller")
    @APIResponse(
            responseCode = "409",
            description =
                    "It is the caller's own account, or an administrator gave it more than a coordinator can; or accounts are not"
                            + " managed by this service")
    public Response removeStaffCodeApp(@PathParam("staffAccountId") UUID id) {
        var order = removeCodeApp.of(id);
        return Response.status(removeCodeApp.carryOut(order) ? Response.Status.NO_CONTENT : Response.Status.ACCEPTED)
                .build();
    }

    private StaffAccountView view(StaffAccount staff) {
        return StaffAccountView.from(
                staff, access.ofStaff(List.of(staff.account())).getOrDefault(staff.account(), StaffAccess.NONE));
    }
}

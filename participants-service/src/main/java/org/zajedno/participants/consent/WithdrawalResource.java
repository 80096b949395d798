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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.participants.Roles;

/** Withdrawals across participants, for whoever sees to it that they are acted on. */
@Path("/v1/withdrawals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Consent")
public class WithdrawalResource {

    private final WithdrawalRepository withdrawals;
    private final WithdrawalPresenter presenter;
    private final InvalidateWithdrawal invalidate;
    private final Caller caller;

    WithdrawalResource(
            WithdrawalRepository withdrawals,
            WithdrawalPresenter presenter,
            InvalidateWithdrawal invalidate,
            Caller caller) {
        this.withdrawals = withdrawals;
        this.presenter = presenter;
        this.invalidate = invalidate;
        this.caller = caller;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.COUNTRY_TEAM, Roles.DATA_STEWARD})
    @Operation(
            operationId = "listWithdrawals",
            summary = "The withdrawals of the own countries, oldest first, with who is awaited")
    @APIResponse(responseCode = "200", description = "A page of withdrawals")
    @APIResponse(responseCode = "400", description = "A parameter cannot be read")
    public Page<WithdrawalView> listWithdrawals(@Valid @BeanParam ListParameters listParameters) {
        return withdrawals.page(caller.countries(), listParameters).mapAll(presenter::of);
    }

    @GET
    @Path("/{withdrawalId}")
    @Transactional
    @RolesAllowed({Roles.COUNTRY_TEAM, Roles.DATA_STEWARD})
    @Operation(operationId = "getWithdrawal", summary = "A withdrawal, and which services have acted on it")
    @APIResponse(responseCode = "200", description = "The withdrawal")
    @APIResponse(responseCode = "404", description = "There is none of that id in the own countries")
    public WithdrawalView getWithdrawal(@PathParam("withdrawalId") UUID id) {
        return presenter.of(withdrawals.require(id));
    }

    @POST
    @Path("/{withdrawalId}/invalidation")
    @Transactional
    @RolesAllowed(Roles.COUNTRY_TEAM)
    @Operation(
            operationId = "invalidateWithdrawal",
            summary =
                    "Takes a withdrawal that was entered by mistake out of what counts; what was erased or removed because of it does not come back")
    @APIResponse(
            responseCode = "200",
            description = "What stood before it stands again; the other services are told. Or found wrong before")
    @APIResponse(responseCode = "404", description = "There is none of that id in the own countries")
    public WithdrawalView invalidateWithdrawal(
            @PathParam("withdrawalId") UUID id, @NotNull @Valid NewInvalidation request) {
        var withdrawal = invalidate.as(id, request.reason());
        withdrawals.flushAndReload(withdrawal);
        return presenter.of(withdrawal);
    }
}

package org.zajedno.participants.consent;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.http.CountedPageParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.participants.Roles;

/** Who must be asked again, because a version of the form that asks again came into force or the term of the consent is over. */
@Path("/v1/reconsent-tasks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Consent")
public class ReconsentTaskResource {

    private final ConsentRecordRepository records;
    private final ConsentEventRepository events;
    private final Caller caller;

    ReconsentTaskResource(ConsentRecordRepository records, ConsentEventRepository events, Caller caller) {
        this.records = records;
        this.events = events;
        this.caller = caller;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.COUNTRY_TEAM, Roles.DATA_STEWARD})
    @Operation(
            operationId = "listReconsentTasks",
            summary = "Who of the own countries agreed to a version that a later one has ended, or for a term that is"
                    + " over, and must be asked again")
    @APIResponse(responseCode = "200", description = "A page of tasks, in the order in which the consents were entered")
    @APIResponse(responseCode = "400", description = "A parameter cannot be read")
    public Page<ReconsentTask> listReconsentTasks(
            @QueryParam("country")
                    @Parameter(description = "Only participants of this country", example = "RS")
                    @Nullable
                    Country country,
            @Valid @BeanParam CountedPageParameters paging) {
        var countries = country == null ? caller.countries() : Set.of(country);
        var page = records.toAskAgain(countries, paging);
        var decisions = events.decisionsOf(
                page.items().stream().map(ConsentRecord::participantId).toList());
        return page.map(consent -> ReconsentTask.of(consent, decisions));
    }
}

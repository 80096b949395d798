package org.zajedno.panels.mydata;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zajedno.kit.caller.Caller;
import org.zajedno.panels.Roles;
import org.zajedno.panels.panel.MembershipRepository;

/** What is stored about the caller, for the caller (GDPR Art. 15 and 20). */
@Path("/v1/my-data")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "My data")
public class MyDataResource {

    /** A copy of what is stored about the caller. */
    @Schema(name = "MyData")
    public record MyData(
            Instant madeAt,

            @Schema(
                    type = SchemaType.OBJECT,
                    description = "What is stored, by the name of the table that it lies in, column by column",
                    examples = "{\"membership\": [{\"pseudonym\": \"Lipa\", \"state\": \"ACTIVE\"}]}")
            Map<String, List<Object>> stored) {

        /** Everything about a person in one value: it never gets into a log by accident. */
        @Override
        public String toString() {
            return "MyData";
        }
    }

    private final MyDataRepository copies;
    private final MembershipRepository memberships;
    private final Caller caller;
    private final Clock clock;

    MyDataResource(MyDataRepository copies, MembershipRepository memberships, Caller caller, Clock clock) {
        this.copies = copies;
        this.memberships = memberships;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed(Roles.PANEL_MEMBER)
    @Operation(operationId = "getMyData", summary = "A copy of everything that the panels have about the caller")
    @APIResponse(
            responseCode = "200",
            description = "The copy; nothing of anybody else is in it",
            content = @Content(schema = @Schema(implementation = MyData.class)))
    @APIResponse(responseCode = "403", description = "Not for the caller")
    public Response getMyData() {
        var account = caller.account();
        return Response.ok(new MyData(clock.instant(), copies.of(account, memberships.idsOf(account))))
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"my-data.json\"")
                .build();
    }
}

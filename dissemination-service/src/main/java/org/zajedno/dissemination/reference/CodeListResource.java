package org.zajedno.dissemination.reference;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.Page;

/** Code lists and obligatory sentences, for everybody. */
@Path("/v1/code-lists")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PermitAll
@Tag(name = "Code lists")
public class CodeListResource {

    private final ReferenceData reference;

    CodeListResource(ReferenceData reference) {
        this.reference = reference;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listCodeLists", summary = "The newest version of every list")
    @APIResponse(responseCode = "200", description = "All lists")
    @APIResponse(responseCode = "406", description = "Only JSON is to be had")
    public Page<CodeList> listCodeLists() {
        return new Page<>(reference.current(), null);
    }

    @GET
    @Path("/{codeListId}")
    @PermitAll
    @Operation(operationId = "getCodeList", summary = "A list in its newest version or in the one that is asked for")
    @APIResponse(responseCode = "200", description = "The list")
    @APIResponse(responseCode = "404", description = "There is no such list or version")
    public CodeList getCodeList(
            @PathParam("codeListId") @Size(max = 60) @Parameter(example = "target-audiences") String id,
            @QueryParam("version") @Min(1) @Max(100_000) @Nullable Integer version) {
        return version == null ? reference.current(id) : reference.version(id, version);
    }
}

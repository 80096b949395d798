package org.zajedno.panels.yousaidwedid;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.language.ShownText;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.Roles;

/** The line that other readers see instead of a comment. */
@Path("/v1/comments/{commentId}/you-said")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "You said, we did")
public class YouSaidLineResource {

    /** A line for others, in the reader's language and in all of its languages. */
    @Schema(name = "YouSaidLine")
    public record YouSaidLineView(
            UUID commentId,

            @Schema(examples = "How long does one session take?")
            ShownText said,

            @Schema(description = "For whoever words it anew")
            LocalizedText saidTexts,

            boolean dropCountry,
            @JsonIgnore long version)
            implements VersionedView {

        static YouSaidLineView from(YouSaidLine line, Reader reader) {
            return new YouSaidLineView(
                    line.commentId(), reader.show(line.said()), line.said(), line.dropCountry(), line.version());
        }
    }

    private final YouSaidLineRepository lines;
    private final PublishYouSaid publishYouSaid;
    private final Reader reader;

    YouSaidLineResource(YouSaidLineRepository lines, PublishYouSaid publishYouSaid, Reader reader) {
        this.lines = lines;
        this.publishYouSaid = publishYouSaid;
        this.reader = reader;
    }

    @GET
    @Transactional
    @RolesAllowed(Roles.PPI_LEAD)
    @Operation(operationId = "getYouSaidLine", summary = "How others read what the member said")
    @APIResponse(responseCode = "200", description = "The line")
    @APIResponse(responseCode = "404", description = "There is none, or not for the caller")
    public YouSaidLineView getYouSaidLine(@PathParam("commentId") UUID id) {
        return YouSaidLineView.from(lines.of(id).orElseThrow(Refusal::notFound), reader);
    }

    @PUT
    @Transactional
    @RolesAllowed(Roles.PPI_LEAD)
    @Operation(operationId = "changeYouSaidLine", summary = "Words for others what a member said")
    @APIResponse(responseCode = "200", description = "The line as it is now")
    @APIResponse(responseCode = "404", description = "There is no such comment, or not for the caller")
    @APIResponse(responseCode = "409", description = "The comment was taken back")
    @APIResponse(responseCode = "412", description = "The line was changed since it was read")
    @APIResponse(responseCode = "422", description = "The input breaks a rule")
    @APIResponse(responseCode = "428", description = "There is a line already, and If-Match is missing")
    public YouSaidLineView changeYouSaidLine(
            @PathParam("commentId") UUID id,
            @HeaderParam("If-Match")
                    @Parameter(description = "Needed where there is a line already: its ETag")
                    @Nullable
                    String ifMatch,
            @NotNull @Valid YouSaidChange request) {
        return YouSaidLineView.from(publishYouSaid.word(id, ifMatch, request), reader);
    }
}

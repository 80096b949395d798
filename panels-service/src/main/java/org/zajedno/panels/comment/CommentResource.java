package org.zajedno.panels.comment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.http.Listing;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.panel.Memberships;

/** What was said, as far as the caller may see it. */
@Path("/v1/comments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"panel-member", "researcher", "ppi-lead"})
@RunOnVirtualThread
@Tag(name = "Comments")
public class CommentResource {

    private final Comments comments;
    private final Memberships memberships;
    private final Views views;
    private final Pages pages;
    private final Caller caller;
    private final Clock clock;

    CommentResource(Comments comments, Memberships memberships, Views views, Pages pages, Caller caller, Clock clock) {
        this.comments = comments;
        this.memberships = memberships;
        this.views = views;
        this.pages = pages;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listComments",
            summary =
                    "A member's own comments in the order of time; for others all that they may see, in an order by chance")
    @APIResponse(responseCode = "200", description = "A page of comments")
    @APIResponse(
            responseCode = "422",
            description = "A parameter breaks a rule, as modifiedSince for others than the author")
    public Page<CommentView> list(
            @Parameter(description = "Only what the caller said; members see nothing else anyway")
                    @QueryParam("mine")
                    @DefaultValue("false")
                    Boolean mine,
            @Parameter(
                            description =
                                    "Only those whose answer is overdue by the panels' feedback agreements, for researchers and PPI leads")
                    @QueryParam("overdue")
                    @DefaultValue("false")
                    Boolean overdue,
            @Valid @BeanParam Listing listing) {
        var perspective = mine ? Perspective.AUTHOR : Perspective.of(caller);
        if (perspective == Perspective.AUTHOR) {
            return pages.of(
                    comments.saidUnder(memberships.idsOf(caller.account()), listing),
                    listing,
                    CommentRow::cursorByTime,
                    perspective);
        }
        requireNoTime(listing);
        return overdue
                ? pages.of(comments.overdue(today(), listing), listing, CommentRow::cursorByDueDay, perspective)
                : pages.of(comments.all(listing), listing, CommentRow::cursorByChance, perspective);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getComment", summary = "One comment; for a member only an own one")
    @APIResponse(responseCode = "200", description = "The comment, as far as the caller may see it")
    @APIResponse(responseCode = "404", description = "There is none, or not for the caller")
    public CommentView one(@PathParam("id") UUID id) {
        var perspective = Perspective.of(caller);
        var row = perspective == Perspective.AUTHOR ? comments.rowOf(id, caller.account()) : comments.row(id);
        return views.of(row.orElseThrow(Refusal::notFound), perspective);
    }

    /** Asked again and again, it would tell to the second when something was said. */
    static void requireNoTime(Listing listing) {
        if (listing.modifiedSince != null) {
            throw Refusal.invalid("modifiedSince", "cannot be asked here: it would tell when something was said");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}

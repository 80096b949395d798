package org.zajedno.panels.home;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zajedno.panels.Roles;
import org.zajedno.panels.comment.CommentPagePresenter;
import org.zajedno.panels.draft.CommentDraftRepository;
import org.zajedno.panels.home.HomeView.HomeComment;
import org.zajedno.panels.home.HomeView.HomeCount;
import org.zajedno.panels.home.HomeView.HomeDraft;
import org.zajedno.panels.meeting.NextMeeting;
import org.zajedno.panels.panel.Membership;
import org.zajedno.panels.panel.MembershipRepository;
import org.zajedno.panels.panel.MembershipView;
import org.zajedno.panels.payment.RefusedPayments;
import org.zajedno.panels.review.ReviewPresenter;
import org.zajedno.panels.review.ReviewView;

/** The first page of a member in one request: on a slow line each further one costs its time again. */
@Path("/v1/home")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Home")
public class HomeResource {

    private final MembershipRepository memberships;
    private final ReviewPresenter reviews;
    private final CommentPagePresenter comments;
    private final CommentDraftRepository drafts;
    private final RefusedPayments refusedPayments;
    private final NextMeeting nextMeeting;

    HomeResource(
            MembershipRepository memberships,
            ReviewPresenter reviews,
            CommentPagePresenter comments,
            CommentDraftRepository drafts,
            RefusedPayments refusedPayments,
            NextMeeting nextMeeting) {
        this.memberships = memberships;
        this.reviews = reviews;
        this.comments = comments;
        this.drafts = drafts;
        this.refusedPayments = refusedPayments;
        this.nextMeeting = nextMeeting;
    }

    @GET
    @Transactional
    @RolesAllowed(Roles.PANEL_MEMBER)
    @Operation(
            operationId = "getHome",
            summary = "What waits for the caller, what the caller said last and what became of it")
    @APIResponse(responseCode = "200", description = "The caller's first page; empty for who has no place on a panel")
    public HomeView getHome() {
        var mine = memberships.ofCaller();
        var own = mine.stream().map(Membership::id).toList();
        var panels = mine.stream()
                .filter(Membership::hasPlace)
                .map(Membership::panelId)
                .distinct()
                .toList();
        var open = reviews.open();
        return new HomeView(
                mine.stream().map(MembershipView::from).toList(),
                open,
                drafts.ofMemberships(own).stream().map(HomeDraft::of).toList(),
                comments.latest(own).stream().map(HomeComment::of).toList(),
                comments.countOn(open.stream().map(ReviewView::id).toList(), own).entrySet().stream()
                        .map(said -> new HomeCount(said.getKey(), said.getValue()))
                        .toList(),
                comments.count(own),
                refusedPayments.own(),
                nextMeeting.of(panels, own).orElse(null));
    }
}

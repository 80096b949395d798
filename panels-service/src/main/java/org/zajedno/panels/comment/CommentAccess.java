package org.zajedno.panels.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.comment.PassagePolicy.VisiblePassage;

/** Gives other features the comments that the caller may see. */
@ApplicationScoped
public class CommentAccess {

    /**
     * A comment that the caller may see.
     *
     * @param passage where it points to, as far as the caller may be told; null if it is about no passage
     */
    public record VisibleComment(Comment comment, VisiblePassage passage) {}

    private final CommentRepository comments;
    private final HeldTextScope held;
    private final DisclosurePolicyFactory disclosurePolicies;
    private final PassageSubstitution substitution;
    private final Caller caller;

    CommentAccess(
            CommentRepository comments,
            HeldTextScope held,
            DisclosurePolicyFactory disclosurePolicies,
            PassageSubstitution substitution,
            Caller caller) {
        this.comments = comments;
        this.held = held;
        this.disclosurePolicies = disclosurePolicies;
        this.substitution = substitution;
        this.caller = caller;
    }

    /** Others than those that the caller may see are not found. */
    public VisibleComment require(UUID id) {
        var viewer = Viewer.of(caller);
        var row = held.revealTo(
                        viewer, () -> viewer == Viewer.AUTHOR ? comments.rowOf(id, caller.account()) : comments.row(id))
                .orElseThrow(Refusal::notFound);
        return new VisibleComment(
                row.comment(), CommentTarget.isPassage(row.comment().about()) ? passage(row.comment(), viewer) : null);
    }

    private VisiblePassage passage(Comment comment, Viewer viewer) {
        var passage = comment.about().selector();
        return viewer == Viewer.RESEARCHER
                ? passages(comment.reviewRequestId(), comment.materialVersionId())
                        .of(comment.panelId(), comment.language(), passage)
                        .orElse(null)
                : new VisiblePassage(comment.language(), passage);
    }

    /** Where the comments on a review point to, as far as a researcher may know. */
    public PassagePolicy passages(UUID reviewRequestId, UUID materialVersionId) {
        return new PassagePolicy(
                reviewRequestId, materialVersionId, disclosurePolicies.on(List.of(reviewRequestId)), substitution);
    }

    /**
     * Whether a researcher may be told which comments on a review come from that panel; refuses to be asked across all reviews.
     *
     * @param reviewRequestId null if none is named, which is refused
     */
    public boolean mayPickOut(UUID panelId, UUID reviewRequestId) {
        var asked = new CommentFilter(reviewRequestId, List.of(panelId), null, null, false);
        return !disclosurePolicies.allow(asked).panelIds().isEmpty();
    }
}

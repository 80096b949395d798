package org.zajedno.panels.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.CurrentViewer;
import org.zajedno.panels.Viewer;
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
    private final CurrentViewer viewer;

    CommentAccess(
            CommentRepository comments,
            HeldTextScope held,
            DisclosurePolicyFactory disclosurePolicies,
            PassageSubstitution substitution,
            CurrentViewer viewer) {
        this.comments = comments;
        this.held = held;
        this.disclosurePolicies = disclosurePolicies;
        this.substitution = substitution;
        this.viewer = viewer;
    }

    /** Others than those that the caller may see are not found. */
    public VisibleComment require(UUID id) {
        var comment = requireRow(id).comment();
        return new VisibleComment(comment, CommentTarget.isPassage(comment.about()) ? passage(comment) : null);
    }

    CommentRow requireRow(UUID id) {
        var whoLooks = viewer.get();
        return held.revealTo(whoLooks, () -> row(id, whoLooks)).orElseThrow(Refusal::notFound);
    }

    private Optional<CommentRow> row(UUID id, Viewer whoLooks) {
        return whoLooks.readsOwnCommentsAlone() ? comments.own(id) : comments.row(id);
    }

    private VisiblePassage passage(Comment comment) {
        var passage = comment.about().selector();
        return viewer.get().isResearcher()
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

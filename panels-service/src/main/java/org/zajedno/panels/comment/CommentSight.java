package org.zajedno.panels.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.comment.Spots.Spot;

/** Lets other features look at a comment as far as its caller may. */
@ApplicationScoped
public class CommentSight {

    /**
     * A comment that the caller may see.
     *
     * @param spot where it points to, as far as the caller may be told; null if it is about no passage
     */
    public record Seen(Comment comment, Spot spot) {}

    private final Comments comments;
    private final Disclosures disclosures;
    private final StandIns standIns;
    private final Caller caller;

    CommentSight(Comments comments, Disclosures disclosures, StandIns standIns, Caller caller) {
        this.comments = comments;
        this.disclosures = disclosures;
        this.standIns = standIns;
        this.caller = caller;
    }

    /** Others than those that the caller may see are not found. */
    public Seen require(UUID id) {
        var perspective = Perspective.of(caller);
        comments.showHeldTo(perspective);
        var row = (perspective == Perspective.AUTHOR ? comments.rowOf(id, caller.account()) : comments.row(id))
                .orElseThrow(Refusal::notFound);
        return new Seen(
                row.comment(), About.isPassage(row.comment().about()) ? spot(row.comment(), perspective) : null);
    }

    private Spot spot(Comment comment, Perspective perspective) {
        var passage = comment.about().selector();
        return perspective == Perspective.RESEARCHER
                ? spots(comment.reviewRequestId(), comment.materialVersionId())
                        .of(comment.panelId(), comment.language(), passage)
                        .orElse(null)
                : new Spot(comment.language(), passage);
    }

    /** Where the comments on a review point to, as far as a researcher may know. */
    public Spots spots(UUID reviewRequestId, UUID materialVersionId) {
        return new Spots(reviewRequestId, materialVersionId, disclosures.on(List.of(reviewRequestId)), standIns);
    }

    /**
     * Whether a researcher may be told which comments on a review come from that panel; refuses to be asked across all reviews.
     *
     * @param reviewRequestId null if none is named, which is refused
     */
    public boolean mayPickOut(UUID panelId, UUID reviewRequestId) {
        var asked = new CommentFilter(reviewRequestId, List.of(panelId), null, null, false);
        return !disclosures.allow(asked).panelIds().isEmpty();
    }
}

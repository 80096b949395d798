package org.zajedno.panels.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.problem.Refusal;

/** Lets other features look at a comment as far as its caller may. */
@ApplicationScoped
public class CommentSight {

    /**
     * A comment that the caller may see.
     *
     * @param shownLanguage its language as far as the caller may be told; null where it could give the author away
     */
    public record Seen(Comment comment, LanguageTag shownLanguage) {}

    private final Comments comments;
    private final Views views;
    private final Disclosures disclosures;
    private final Caller caller;

    CommentSight(Comments comments, Views views, Disclosures disclosures, Caller caller) {
        this.comments = comments;
        this.views = views;
        this.disclosures = disclosures;
        this.caller = caller;
    }

    /** Others than those that the caller may see are not found. */
    public Seen require(UUID id) {
        var perspective = Perspective.of(caller);
        comments.showHeldTo(perspective);
        var row = (perspective == Perspective.AUTHOR ? comments.rowOf(id, caller.account()) : comments.row(id))
                .orElseThrow(Refusal::notFound);
        return new Seen(row.comment(), views.of(row, perspective).language());
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

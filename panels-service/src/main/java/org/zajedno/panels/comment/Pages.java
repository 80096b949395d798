package org.zajedno.panels.comment;

import jakarta.enterprise.context.ApplicationScoped;
import org.zajedno.kit.http.Page;

/** Pages of comments, whose views are made together. */
@ApplicationScoped
class Pages {

    private final Comments comments;
    private final Disclosures disclosures;
    private final Views views;

    Pages(Comments comments, Disclosures disclosures, Views views) {
        this.comments = comments;
        this.disclosures = disclosures;
        this.views = views;
    }

    /** What of the question may be answered to somebody who looks from there; the PPI lead is shown what is held, too. */
    CommentFilter allowed(CommentFilter filter, Perspective perspective) {
        comments.showHeldTo(perspective);
        return perspective == Perspective.RESEARCHER ? disclosures.allow(filter) : filter;
    }

    Page<CommentView> of(Page<CommentRow> page, Perspective perspective) {
        return page.mapAll(rows -> views.of(rows, perspective));
    }
}

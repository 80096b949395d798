package org.zajedno.panels.comment;

import jakarta.enterprise.context.ApplicationScoped;
import org.zajedno.kit.http.Page;

/** Makes pages of comments; the views of a page are made together. */
@ApplicationScoped
class CommentPagePresenter {

    private final CommentRepository comments;
    private final DisclosurePolicyFactory disclosurePolicies;
    private final CommentPresenter presenter;

    CommentPagePresenter(
            CommentRepository comments, DisclosurePolicyFactory disclosurePolicies, CommentPresenter presenter) {
        this.comments = comments;
        this.disclosurePolicies = disclosurePolicies;
        this.presenter = presenter;
    }

    /** What of the question may be answered to somebody who looks from there; the PPI lead is shown what is held, too. */
    CommentFilter allowed(CommentFilter filter, Viewer viewer) {
        comments.showHeldTo(viewer);
        return viewer == Viewer.RESEARCHER ? disclosurePolicies.allow(filter) : filter;
    }

    Page<CommentView> of(Page<CommentRow> page, Viewer viewer) {
        return page.mapAll(rows -> presenter.of(rows, viewer));
    }
}

package org.zajedno.panels.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.zajedno.kit.http.Page;

/** Makes pages of comments; the views of a page are made together. */
@ApplicationScoped
class CommentPagePresenter {

    private final HeldTextScope held;
    private final DisclosurePolicyFactory disclosurePolicies;
    private final CommentPresenter presenter;

    CommentPagePresenter(HeldTextScope held, DisclosurePolicyFactory disclosurePolicies, CommentPresenter presenter) {
        this.held = held;
        this.disclosurePolicies = disclosurePolicies;
        this.presenter = presenter;
    }

    /** A page of what of the question may be answered to the viewer; the PPI lead is shown what is held, too. */
    Page<CommentView> of(CommentFilter filter, Viewer viewer, Function<CommentFilter, Page<CommentRow>> query) {
        var allowed = viewer == Viewer.RESEARCHER ? disclosurePolicies.allow(filter) : filter;
        return of(held.revealTo(viewer, () -> query.apply(allowed)), viewer);
    }

    Page<CommentView> of(Page<CommentRow> page, Viewer viewer) {
        return page.mapAll(rows -> presenter.of(rows, viewer));
    }
}

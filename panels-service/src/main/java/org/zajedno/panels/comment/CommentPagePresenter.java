package org.zajedno.panels.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.zajedno.kit.http.Page;
import org.zajedno.panels.Viewer;

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
        var allowed = viewer.isResearcher() ? disclosurePolicies.allow(filter) : filter;
        return held.revealTo(viewer, () -> query.apply(allowed)).mapAll(rows -> presenter.of(rows, viewer));
    }
}

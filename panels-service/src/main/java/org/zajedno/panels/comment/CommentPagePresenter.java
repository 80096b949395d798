package org.zajedno.panels.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.http.UncountedListParameters;
import org.zajedno.panels.CurrentViewer;
import org.zajedno.panels.panel.MembershipRepository;

/** Makes pages of comments, as far as the viewer may see them; the views of a page are made together. */
@ApplicationScoped
public class CommentPagePresenter {

    private static final int LATEST = 5;
    private static final int UNREAD = 50;

    private final CommentRepository comments;
    private final MembershipRepository memberships;
    private final HeldTextScope held;
    private final DisclosurePolicyFactory disclosurePolicies;
    private final CommentPresenter presenter;
    private final CurrentViewer viewer;
    private final Clock clock;

    CommentPagePresenter(
            CommentRepository comments,
            MembershipRepository memberships,
            HeldTextScope held,
            DisclosurePolicyFactory disclosurePolicies,
            CommentPresenter presenter,
            CurrentViewer viewer,
            Clock clock) {
        this.comments = comments;
        this.memberships = memberships;
        this.held = held;
        this.disclosurePolicies = disclosurePolicies;
        this.presenter = presenter;
        this.viewer = viewer;
        this.clock = clock;
    }

    /**
     * What was said last under the viewer's memberships, five comments at most, and what was answered and is not read yet, fifty
     * at most; in the order of time.
     */
    public List<CommentView> latest(List<UUID> own) {
        return presenter.toAuthor(comments.latestBy(own, LATEST, UNREAD));
    }

    /** How much was said on each of the reviews under the viewer's memberships and not retracted, by the review. */
    public Map<UUID, Long> countOn(List<UUID> reviews, List<UUID> own) {
        return comments.countOn(reviews, own);
    }

    /** How much was said under the viewer's memberships. */
    public long count(List<UUID> own) {
        return comments.countBy(own);
    }

    /** What the viewer said, in the order of time. */
    Page<CommentView> own(CommentFilter filter, UncountedListParameters listing) {
        return comments.writtenBy(memberships.idsOf(viewer.get().account()), filter, listing)
                .mapAll(rows -> presenter.toAuthor(rows));
    }

    /** In an order that tells nothing about when. */
    Page<CommentView> some(CommentFilter filter, UncountedListParameters listing) {
        return shown(filter, allowed -> comments.some(allowed, listing));
    }

    /** Those whose response is overdue, the longest first. */
    Page<CommentView> overdue(CommentFilter filter, UncountedListParameters listing) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return shown(filter, allowed -> comments.overdue(allowed, today, listing));
    }

    /** A page of what of the question may be answered to the viewer; the PPI lead is shown what is held, too. */
    private Page<CommentView> shown(CommentFilter filter, Function<CommentFilter, Page<CommentRow>> query) {
        var whoLooks = viewer.get();
        var allowed = whoLooks.isResearcher() ? disclosurePolicies.allow(filter) : filter;
        return held.revealTo(whoLooks, () -> query.apply(allowed)).mapAll(rows -> presenter.of(rows, whoLooks));
    }
}

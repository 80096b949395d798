package org.zajedno.panels.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.zajedno.kit.http.Cursor;
import org.zajedno.kit.http.Listing;
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

    /** @param rows one more than the page holds, if there are so many */
    Page<CommentView> of(
            List<CommentRow> rows, Listing listing, Function<CommentRow, Cursor> cursor, Perspective perspective) {
        var page = Page.of(rows, listing.limit, cursor, Function.identity());
        return new Page<>(views.of(page.items(), perspective), page.next());
    }
}

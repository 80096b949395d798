package org.zajedno.panels.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.UncountedListParameters;
import org.zajedno.panels.Viewer;
import org.zajedno.panels.comment.CommentPresenter;
import org.zajedno.panels.comment.CommentRepository;
import org.zajedno.panels.comment.CommentView;

/** The comments of a review as a table: what {@link CommentPresenter} shows the viewer, in random order, and nothing else. */
@ApplicationScoped
class ReviewSheet {

    private static final int AT_ONCE = 200;
    private static final List<String> COLUMNS = List.of(
            "comment",
            "kind",
            "about",
            "passage",
            "language",
            "text",
            "from",
            "panel",
            "state",
            "responseDue",
            "late",
            "decision",
            "reason",
            "changes");

    private final CommentRepository comments;
    private final CommentPresenter presenter;

    ReviewSheet(CommentRepository comments, CommentPresenter presenter) {
        this.comments = comments;
        this.presenter = presenter;
    }

    Sheet of(UUID reviewRequestId, Viewer viewer) {
        var rows = new ArrayList<List<@Nullable Object>>();
        var listing = new UncountedListParameters();
        listing.limit = AT_ONCE;
        do {
            var page = comments.about(reviewRequestId, listing);
            presenter.of(page.items(), viewer).stream().map(ReviewSheet::row).forEach(rows::add);
            listing.cursor = page.next();
        } while (listing.cursor != null);
        return new Sheet("Comments", COLUMNS, rows);
    }

    private static List<@Nullable Object> row(CommentView comment) {
        var about = comment.about();
        var response = comment.response();
        return Arrays.asList(
                text(comment.id()),
                text(comment.kind()),
                about == null ? null : text(about.type()),
                about == null ? null : about.words(),
                text(comment.language()),
                comment.text(),
                comment.from(),
                text(comment.panelId()),
                text(comment.state()),
                comment.responseDue(),
                comment.late(),
                response == null ? null : text(response.decision()),
                response == null ? null : text(response.reason()),
                comment.changes().stream()
                        .map(change -> change.versionNumber() + ": " + change.description())
                        .collect(Collectors.joining("\n")));
    }

    private static @Nullable String text(@Nullable Object value) {
        return Objects.toString(value, null);
    }
}

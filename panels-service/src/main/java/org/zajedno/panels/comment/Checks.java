package org.zajedno.panels.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zajedno.kit.http.Cursor;
import org.zajedno.kit.http.Listing;
import org.zajedno.kit.http.Page;
import org.zajedno.panels.check.FreeTextCheck;

/** What of a panel waits for its PPI lead's look: comments, and reasons to re-open one, in one order of time. */
@ApplicationScoped
class Checks {

    private record Waiting(Cursor cursor, CheckView view) {}

    private static final Comparator<Waiting> BY_TIME = Comparator.comparing(
                    (Waiting waiting) -> waiting.cursor().createdAt())
            .thenComparing(waiting -> waiting.cursor().id().toString());

    private final Comments comments;
    private final HeldReopenings reopenings;
    private final FreeTextCheck check;

    Checks(Comments comments, HeldReopenings reopenings, FreeTextCheck check) {
        this.comments = comments;
        this.reopenings = reopenings;
        this.check = check;
    }

    Page<CheckView> of(UUID panelId, Listing listing) {
        var held = comments.held(panelId, listing).stream()
                .map(row -> new Waiting(
                        row.cursorByTime(),
                        CheckView.from(row, check.marks(row.comment().text()))));
        var next = Stream.concat(held, reopenings(panelId, listing))
                .sorted(BY_TIME)
                .limit(listing.limit + 1L)
                .toList();
        return Page.of(next, listing.limit, Waiting::cursor, Waiting::view);
    }

    private Stream<Waiting> reopenings(UUID panelId, Listing listing) {
        var waiting = reopenings.waiting(panelId, listing);
        Map<UUID, CommentRow> rows = comments
                .rows(waiting.stream().map(HeldReopening::commentId).toList())
                .stream()
                .collect(Collectors.toMap(row -> row.comment().id(), Function.identity()));
        return waiting.stream()
                .map(reopening -> new Waiting(
                        reopening.cursor(),
                        CheckView.from(rows.get(reopening.commentId()), reopening, check.marks(reopening.reason()))));
    }
}

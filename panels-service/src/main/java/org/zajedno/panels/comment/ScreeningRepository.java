package org.zajedno.panels.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.panels.screening.FreeTextScreener;

/** What of a panel is held for screening: comments, and reasons to re-open one, the oldest first. */
@ApplicationScoped
class ScreeningRepository {

    /** @param reopening null where the comment itself is held */
    private record WaitingItem(Instant since, UUID id, CommentRow row, HeldReopening reopening) {}

    private static final Keyset<WaitingItem> OLDEST_FIRST =
            Keyset.byTime("since", WaitingItem::since, "id", WaitingItem::id);
    // ids as the database compares them
    private static final Comparator<WaitingItem> BY_TIME = Comparator.comparing(WaitingItem::since)
            .thenComparing(waiting -> waiting.id().toString());

    private final EntityManager entities;
    private final CommentRepository comments;
    private final HeldTextScope held;
    private final HeldReopeningRepository reopenings;
    private final FreeTextScreener screener;

    ScreeningRepository(
            EntityManager entities,
            CommentRepository comments,
            HeldTextScope held,
            HeldReopeningRepository reopenings,
            FreeTextScreener screener) {
        this.entities = entities;
        this.comments = comments;
        this.held = held;
        this.reopenings = reopenings;
        this.screener = screener;
    }

    Page<ScreeningView> of(UUID panelId, ListParameters listParameters) {
        return held.reveal(() -> waiting(panelId, listParameters)).map(this::view);
    }

    private Page<WaitingItem> waiting(UUID panelId, ListParameters listParameters) {
        var heldComments = comments.held(panelId, listParameters);
        var waiting = reopenings.waiting(panelId, listParameters);
        var most = listParameters.limit + 1;
        return OLDEST_FIRST.page(
                listParameters,
                after -> Stream.concat(
                                comments(heldComments.rows(entities, after, most)),
                                reopenings(waiting.rows(entities, after, most)))
                        .sorted(BY_TIME)
                        .limit(most)
                        .toList(),
                () -> heldComments.count(entities) + waiting.count(entities));
    }

    private static Stream<WaitingItem> comments(List<CommentRow> rows) {
        return rows.stream()
                .map(row ->
                        new WaitingItem(row.comment().createdAt(), row.comment().id(), row, null));
    }

    private Stream<WaitingItem> reopenings(List<HeldReopening> waiting) {
        Map<UUID, CommentRow> rows = comments
                .rows(waiting.stream().map(HeldReopening::commentId).toList())
                .stream()
                .collect(Collectors.toMap(row -> row.comment().id(), Function.identity()));
        return waiting.stream()
                .map(reopening -> new WaitingItem(
                        reopening.createdAt(), reopening.id(), rows.get(reopening.commentId()), reopening));
    }

    private ScreeningView view(WaitingItem item) {
        return item.reopening() == null
                ? ScreeningView.from(
                        item.row(), screener.marks(item.row().comment().text()))
                : ScreeningView.from(
                        item.row(),
                        item.reopening(),
                        screener.marks(item.reopening().reason()));
    }
}

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

    private record WaitingItem(Instant since, UUID id, ScreeningView view) {}

    private static final Keyset<WaitingItem> OLDEST_FIRST =
            Keyset.byTime("since", WaitingItem::since, "id", WaitingItem::id);
    // ids as the database compares them
    private static final Comparator<WaitingItem> BY_TIME = Comparator.comparing(WaitingItem::since)
            .thenComparing(waiting -> waiting.id().toString());

    private final EntityManager entities;
    private final CommentRepository comments;
    private final HeldReopeningRepository reopenings;
    private final FreeTextScreener screener;

    ScreeningRepository(
            EntityManager entities,
            CommentRepository comments,
            HeldReopeningRepository reopenings,
            FreeTextScreener screener) {
        this.entities = entities;
        this.comments = comments;
        this.reopenings = reopenings;
        this.screener = screener;
    }

    Page<ScreeningView> of(UUID panelId, ListParameters listParameters) {
        var held = comments.held(panelId, listParameters);
        var waiting = reopenings.waiting(panelId, listParameters);
        var most = listParameters.limit + 1;
        return OLDEST_FIRST
                .page(
                        listParameters,
                        after -> Stream.concat(
                                        comments(held.rows(entities, after, most)),
                                        reopenings(waiting.rows(entities, after, most)))
                                .sorted(BY_TIME)
                                .limit(most)
                                .toList(),
                        () -> held.count(entities) + waiting.count(entities))
                .map(WaitingItem::view);
    }

    private Stream<WaitingItem> comments(List<CommentRow> held) {
        return held.stream()
                .map(row -> new WaitingItem(
                        row.comment().createdAt(),
                        row.comment().id(),
                        ScreeningView.from(row, screener.marks(row.comment().text()))));
    }

    private Stream<WaitingItem> reopenings(List<HeldReopening> waiting) {
        Map<UUID, CommentRow> rows = comments
                .rows(waiting.stream().map(HeldReopening::commentId).toList())
                .stream()
                .collect(Collectors.toMap(row -> row.comment().id(), Function.identity()));
        return waiting.stream()
                .map(reopening -> new WaitingItem(
                        reopening.createdAt(),
                        reopening.id(),
                        ScreeningView.from(
                                rows.get(reopening.commentId()), reopening, screener.marks(reopening.reason()))));
    }
}

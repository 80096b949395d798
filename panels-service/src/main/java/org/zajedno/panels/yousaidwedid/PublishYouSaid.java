package org.zajedno.panels.yousaidwedid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.EntityTags;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.CurrentViewer;
import org.zajedno.panels.comment.CommentPresenter;
import org.zajedno.panels.comment.CommentRepository;
import org.zajedno.panels.comment.CommentRetracted;
import org.zajedno.panels.comment.CommentView;
import org.zajedno.panels.contribution.Appearance;
import org.zajedno.panels.contribution.AppearanceRepository;
import org.zajedno.panels.material.Passage;
import org.zajedno.panels.panel.Panel;

/** Shows a panel the results of its comments without their authors. */
@ApplicationScoped
class PublishYouSaid {

    private final YouSaidLineRepository lines;
    private final CommentRepository comments;
    private final CommentPresenter presenter;
    private final AppearanceRepository appearances;
    private final CurrentViewer viewer;
    private final Reader reader;
    private final Clock clock;

    PublishYouSaid(
            YouSaidLineRepository lines,
            CommentRepository comments,
            CommentPresenter presenter,
            AppearanceRepository appearances,
            CurrentViewer viewer,
            Reader reader,
            Clock clock) {
        this.lines = lines;
        this.comments = comments;
        this.presenter = presenter;
        this.appearances = appearances;
        this.viewer = viewer;
        this.reader = reader;
        this.clock = clock;
    }

    /** @param ifMatch needed once the comment has a line */
    YouSaidLine word(UUID commentId, @Nullable String ifMatch, YouSaidChange request) {
        var comment = comments.row(commentId).orElseThrow(Refusal::notFound).comment();
        var known = lines.of(commentId);
        known.ifPresent(line -> {
            EntityTags.require(ifMatch, line.version());
            line.word(request.said(), request.dropCountry(), clock.instant());
        });
        var line =
                known.orElseGet(() -> new YouSaidLine(comment, request.said(), request.dropCountry(), clock.instant()));
        lines.persistAndFlush(line);
        return line;
    }

    List<YouSaidWeDidView> present(Panel panel, List<ResolvedComment> resolvedComment) {
        var ids = resolvedComment.stream().map(ResolvedComment::commentId).toList();
        var worded = lines.of(ids);
        var answered = presenter.toAuthor(comments.rows(ids)).stream()
                .collect(Collectors.toMap(CommentView::id, Function.identity()));
        var appeared = appearances.of(ids);
        var shown = viewer.get().isLeadAlone()
                ? Set.copyOf(ids)
                : comments.ofAccount(ids, viewer.get().account());
        return resolvedComment.stream()
                .map(one -> present(
                        panel,
                        one,
                        Optional.ofNullable(answered.get(one.commentId())).orElseThrow(),
                        worded.get(one.commentId()),
                        // printed names of an edition would be joined with what it credits
                        shown.contains(one.commentId())
                                ? appeared.getOrDefault(one.commentId(), Appearance.NONE)
                                : Appearance.NONE,
                        shown.contains(one.commentId())))
                .toList();
    }

    private YouSaidWeDidView present(
            Panel panel,
            ResolvedComment resolvedComment,
            CommentView answered,
            @Nullable YouSaidLine line,
            Appearance appeared,
            boolean withId) {
        var change = answered.changes().isEmpty() ? null : answered.changes().getLast();
        var reason = answered.response().reason();
        return new YouSaidWeDidView(
                withId ? resolvedComment.commentId() : null,
                line == null ? null : reader.show(line.said()),
                change == null ? reason : change.description(),
                change == null ? null : reason,
                answered.response().decision(),
                reader.show(resolvedComment.material().title()),
                change == null ? resolvedComment.versionNumber() : change.versionNumber(),
                change == null ? null : change.language(),
                change == null ? null : exact(change.before()),
                change == null ? null : exact(change.after()),
                appeared.creditedIn(),
                appeared.shownAt(),
                line != null && line.dropCountry() ? null : panel.country());
    }

    private static @Nullable String exact(@Nullable Passage passage) {
        return passage == null ? null : passage.exact();
    }

    void erase(@Observes CommentRetracted retracted) {
        lines.remove(retracted.commentId());
    }
}

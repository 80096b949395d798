package org.zajedno.panels.responseboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.UncountedListParameters;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.panels.comment.CommentAccess;
import org.zajedno.panels.comment.CommentPresenter;
import org.zajedno.panels.comment.CommentRepository;
import org.zajedno.panels.comment.CommentView;
import org.zajedno.panels.comment.PassagePolicy;
import org.zajedno.panels.concern.ConcernProgress;
import org.zajedno.panels.document.Paragraph;
import org.zajedno.panels.document.StructuredText;
import org.zajedno.panels.material.MaterialText;
import org.zajedno.panels.material.MaterialVersionRepository;
import org.zajedno.panels.review.ReviewQuestion;
import org.zajedno.panels.review.ReviewRequest;
import org.zajedno.panels.review.ReviewRow;

/** Builds the response board: the comments of a review in groups, with the drafts of their responses. */
@ApplicationScoped
class ResponseBoard {

    private static final Keyset<GroupedComment> BY_PLACE =
            Keyset.byTime("place", comment -> comment.group().rank(), "comment", GroupedComment::commentId);

    private final TopicCountRepository topicCounts;
    private final CommentAccess access;
    private final CommentRepository comments;
    private final ResponseDraftRepository drafts;
    private final MaterialVersionRepository versions;
    private final CommentPresenter presenter;
    private final Reader reader;

    ResponseBoard(
            TopicCountRepository topicCounts,
            CommentAccess access,
            CommentRepository comments,
            ResponseDraftRepository drafts,
            MaterialVersionRepository versions,
            CommentPresenter presenter,
            Reader reader) {
        this.topicCounts = topicCounts;
        this.access = access;
        this.comments = comments;
        this.drafts = drafts;
        this.versions = versions;
        this.presenter = presenter;
        this.reader = reader;
    }

    /** @param gathered the concerns about the reviewed version */
    ResponseBoardView of(ReviewRow row, List<ConcernProgress> gathered, UncountedListParameters listing) {
        var review = row.review();
        var passages = access.passages(review.id(), review.materialVersionId());
        var all = topicCounts.byTopic(review, passages);
        var page = BoardPage.after(BY_PLACE.after(listing), listing.limit);
        var groups = page.of(commentGroups(review, all, page, passages));
        var shown = BY_PLACE.page(listing, _ -> topicCounts.comments(review, groups, page), () -> 0);
        return new ResponseBoardView(
                review.id(),
                review.materialVersionId(),
                row.version().number(),
                reader.show(row.material().title()),
                all.stream().mapToLong(TopicCount::waiting).sum(),
                drafts.waiting(review.id()),
                all.stream()
                        .filter(one -> one.topic() == null)
                        .mapToLong(TopicCount::total)
                        .sum(),
                groups(shown.items(), review, gathered),
                gathered,
                shown.next());
    }

    private List<CommentGroup> commentGroups(
            ReviewRequest review, List<TopicCount> all, BoardPage page, PassagePolicy passages) {
        var questions = review.questions().stream().map(ReviewQuestion::id).toList();
        var paragraphs = CommentGroup.of(all, questions);
        var near = page.near(paragraphs);
        if (near.isEmpty()) {
            return paragraphs;
        }
        var byPassage = topicCounts.byPassage(review, passages, near).stream();
        return CommentGroup.of(
                Stream.concat(all.stream().filter(one -> !near.contains(one)), byPassage)
                        .toList(),
                questions);
    }

    private List<CommentGroupView> groups(
            List<GroupedComment> comments, ReviewRequest review, List<ConcernProgress> gathered) {
        var ids = comments.stream().map(GroupedComment::commentId).toList();
        var shown = presenter.toResearcher(this.comments.rows(ids)).stream()
                .collect(Collectors.toMap(CommentView::id, Function.identity()));
        var drafted = drafts.of(ids);
        var concernOf = new HashMap<UUID, UUID>();
        gathered.forEach(concern -> concern.commentIds().forEach(comment -> concernOf.put(comment, concern.id())));
        var questions = review.questions().stream().collect(Collectors.toMap(ReviewQuestion::id, Function.identity()));
        var texts = new HashMap<LanguageTag, StructuredText>();
        return comments.stream()
                .collect(Collectors.groupingBy(one -> one.group().rank(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(together -> {
                    var group = together.getFirst().group();
                    return CommentGroupView.of(
                            group,
                            Optional.ofNullable(group.questionId())
                                    .map(questions::get)
                                    .map(question -> reader.show(question.text()))
                                    .orElse(null),
                            quoted(group, texts, review.materialVersionId()),
                            together.stream()
                                    .map(one -> shown.get(one.commentId()))
                                    .filter(Objects::nonNull)
                                    .map(view -> new GroupedCommentView(
                                            view, draft(view, drafted.get(view.id())), concernOf.get(view.id())))
                                    .toList());
                })
                .toList();
    }

    /** What was drafted for a comment that was answered otherwise in the meantime is of no more use. */
    private @Nullable ResponseDraftView draft(CommentView comment, @Nullable ResponseDraft draft) {
        return draft == null || !comment.state().waitsForResponse() ? null : ResponseDraftView.from(draft, reader);
    }

    private @Nullable QuotedText quoted(CommentGroup group, Map<LanguageTag, StructuredText> texts, UUID versionId) {
        var start = group.start();
        var end = group.end();
        var written = group.language();
        if (start == null || end == null || written == null) {
            return null;
        }
        var structured = texts.computeIfAbsent(
                written,
                language -> versions.text(versionId, language)
                        .map(MaterialText::structured)
                        .orElseThrow());
        var text = structured.text();
        var from = text.offsetByCodePoints(0, start);
        return new QuotedText(
                text.substring(from, text.offsetByCodePoints(from, end - start)),
                structured.paragraphs().stream()
                        .filter(paragraph -> paragraph.end() > start)
                        .map(Paragraph::id)
                        .findFirst()
                        .orElse(null));
    }
}

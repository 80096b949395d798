package org.zajedno.panels.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zajedno.kit.http.Listing;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.Reader;
import org.zajedno.panels.comment.About;
import org.zajedno.panels.comment.CommentSight;
import org.zajedno.panels.comment.CommentState;
import org.zajedno.panels.comment.CommentView;
import org.zajedno.panels.comment.Comments;
import org.zajedno.panels.comment.Perspective;
import org.zajedno.panels.comment.Spots;
import org.zajedno.panels.comment.Spots.Spot;
import org.zajedno.panels.comment.Views;
import org.zajedno.panels.concern.ConcernProgress;
import org.zajedno.panels.concern.ConcernViews;
import org.zajedno.panels.document.Paragraph;
import org.zajedno.panels.document.StructuredText;
import org.zajedno.panels.material.MaterialText;
import org.zajedno.panels.material.MaterialVersions;
import org.zajedno.panels.review.ReviewQuestion;
import org.zajedno.panels.review.ReviewRequest;
import org.zajedno.panels.review.ReviewRow;

/** Lays the comments of a review out for those who answer them. */
@ApplicationScoped
class Desk {

    /** A comment as it is stored. */
    record Stored(UUID commentId, UUID panelId, LanguageTag language, About about, CommentState state) {}

    private final EntityManager entities;
    private final Comments comments;
    private final CommentSight sight;
    private final ResponseDrafts drafts;
    private final ConcernViews concerns;
    private final MaterialVersions versions;
    private final Views views;
    private final Reader reader;

    Desk(
            EntityManager entities,
            Comments comments,
            CommentSight sight,
            ResponseDrafts drafts,
            ConcernViews concerns,
            MaterialVersions versions,
            Views views,
            Reader reader) {
        this.entities = entities;
        this.comments = comments;
        this.sight = sight;
        this.drafts = drafts;
        this.concerns = concerns;
        this.versions = versions;
        this.views = views;
        this.reader = reader;
    }

    DeskView lay(ReviewRow row, Listing listing) {
        var review = row.review();
        var said = said(review);
        var questions = review.questions().stream().collect(Collectors.toMap(ReviewQuestion::id, Function.identity()));
        var places = Place.of(
                said, review.questions().stream().map(ReviewQuestion::id).toList());
        var shown = Page.of(
                places.stream()
                        .filter(place -> place.comesAfter(listing.after()))
                        .limit(listing.limit + 1L)
                        .toList(),
                listing.limit,
                Place::cursor,
                Function.identity());
        var drafted = drafts.commentIds(review.id());
        var gathered = concerns.about(review.materialVersionId());
        return new DeskView(
                review.id(),
                review.materialVersionId(),
                row.version().number(),
                reader.read(row.material().title()),
                said.stream().filter(one -> one.state().waitsForAnswer()).count(),
                said.stream()
                        .filter(one -> one.state().waitsForAnswer() && drafted.contains(one.commentId()))
                        .count(),
                said.stream()
                        .filter(one -> one.state() == CommentState.RETRACTED)
                        .count(),
                groups(shown.items(), review.materialVersionId(), questions, gathered),
                gathered,
                shown.next());
    }

    private List<Said> said(ReviewRequest review) {
        var spots = sight.spots(review.id(), review.materialVersionId());
        return entities
                .createQuery(
                        "select new org.zajedno.panels.answering.Desk$Stored(c.id, c.panelId, c.language, c.about, c.state)"
                                + " from Comment c where c.reviewRequestId = :review",
                        Stored.class)
                .setParameter("review", review.id())
                .getResultList()
                .stream()
                .map(stored -> new Said(stored.commentId(), stored.about(), spot(stored, spots), stored.state()))
                .toList();
    }

    private static Spot spot(Stored stored, Spots spots) {
        var passage = stored.about() == null ? null : stored.about().selector();
        return passage == null
                ? null
                : spots.of(stored.panelId(), stored.language(), passage).orElse(null);
    }

    private List<DeskGroup> groups(
            List<Place> places, UUID versionId, Map<UUID, ReviewQuestion> questions, List<ConcernProgress> gathered) {
        var ids = places.stream().flatMap(place -> place.commentIds().stream()).toList();
        var shown = views.of(comments.rows(ids), Perspective.RESEARCHER).stream()
                .collect(Collectors.toMap(CommentView::id, Function.identity()));
        var drafted = drafts.of(ids);
        var concernOf = new HashMap<UUID, UUID>();
        gathered.forEach(concern -> concern.commentIds().forEach(comment -> concernOf.put(comment, concern.id())));
        var texts = new HashMap<LanguageTag, StructuredText>();
        return places.stream()
                .map(place -> {
                    var lying = place.commentIds().stream()
                            .filter(shown::containsKey)
                            .map(id -> new DeskComment(
                                    shown.get(id), draft(shown.get(id), drafted.get(id)), concernOf.get(id)))
                            .toList();
                    return DeskGroup.of(
                            place,
                            place.questionId() == null
                                    ? null
                                    : reader.read(
                                            questions.get(place.questionId()).text()),
                            quoted(place, texts, versionId),
                            lying);
                })
                .toList();
    }

    /** What was drafted for a comment that was answered otherwise in the meantime is of no more use. */
    private ResponseDraftView draft(CommentView comment, ResponseDraft draft) {
        return draft == null || !comment.state().waitsForAnswer() ? null : ResponseDraftView.from(draft, reader);
    }

    private Quoted quoted(Place place, Map<LanguageTag, StructuredText> texts, UUID versionId) {
        if (place.start() == null) {
            return null;
        }
        var structured = texts.computeIfAbsent(
                place.language(),
                language -> versions.text(versionId, language)
                        .map(MaterialText::structured)
                        .orElseThrow());
        var text = structured.text();
        var from = text.offsetByCodePoints(0, place.start());
        return new Quoted(
                text.substring(from, text.offsetByCodePoints(from, place.end() - place.start())),
                structured.paragraphs().stream()
                        .filter(paragraph -> paragraph.end() > place.start())
                        .map(Paragraph::id)
                        .findFirst()
                        .orElse(null));
    }
}

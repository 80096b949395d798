package org.zajedno.panels.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zajedno.panels.material.MaterialChange;
import org.zajedno.panels.material.MaterialVersion;

/** The changes in later versions that were made for comments. */
@ApplicationScoped
class CommentChangeRepository {

    /** A change with the version that it stands in, for one of the comments that led to it. */
    record ChangeRow(UUID commentId, MaterialChange change, MaterialVersion version) {}

    private final EntityManager entities;

    CommentChangeRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The changes that came of each comment, in the order of the versions; a comment without any is left out. */
    Map<UUID, List<ChangeRow>> of(Collection<Comment> comments) {
        var changed =
                comments.stream().filter(Comment::isChanged).map(Comment::id).toList();
        return changed.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select new org.zajedno.panels.comment.CommentChangeRepository$ChangeRow(l.commentId, h, v) from CommentChange l"
                                        + " join MaterialChange h on h.id = l.changeId join MaterialVersion v on v.id = h.materialVersionId"
                                        + " where l.commentId in :comments order by v.number, h.createdAt, h.id",
                                ChangeRow.class)
                        .setParameter("comments", changed)
                        .getResultStream()
                        .collect(Collectors.groupingBy(ChangeRow::commentId));
    }
}

package org.zajedno.panels.release;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.kit.paging.KeysetQuery;
import org.zajedno.panels.comment.Comment;
import org.zajedno.panels.comment.CommentChange;
import org.zajedno.panels.material.MaterialChange;

/** The changes of versions, and the comments that they were made for. */
@ApplicationScoped
class MaterialChangeRepository implements PanacheRepositoryBase<MaterialChange, UUID> {

    private static final Keyset<MaterialChange> OLDEST_FIRST =
            Keyset.byTime("c.createdAt", MaterialChange::createdAt, "c.id", MaterialChange::id);

    Page<MaterialChange> page(UUID materialVersionId, ListParameters listParameters) {
        return KeysetQuery.hql(OLDEST_FIRST, MaterialChange.class, "select c", "from MaterialChange c")
                .where("c.materialVersionId = :version", "version", materialVersionId)
                .changed("c.modifiedAt", listParameters)
                .page(getEntityManager(), listParameters);
    }

    List<MaterialChange> of(UUID materialVersionId) {
        return list("materialVersionId = ?1 order by createdAt, id", materialVersionId);
    }

    void add(CommentChange link) {
        getEntityManager().persist(link);
    }

    /** The comments behind each change, as far as the wall lets them be seen. */
    Map<UUID, List<UUID>> commentIds(List<UUID> changeIds) {
        return grouped(getEntityManager()
                .createQuery("from CommentChange where changeId in :changes order by commentId", CommentChange.class)
                .setParameter("changes", changeIds)
                .getResultList());
    }

    /** The comments of one account behind each change. */
    Map<UUID, List<UUID>> commentIdsOf(String account, List<UUID> changeIds) {
        return grouped(getEntityManager()
                .createQuery(
                        "select l from CommentChange l join Comment c on c.id = l.commentId join Membership m on m.id = c.membershipId"
                                + " where l.changeId in :changes and m.account = :account order by l.commentId",
                        CommentChange.class)
                .setParameter("changes", changeIds)
                .setParameter("account", account)
                .getResultList());
    }

    private static Map<UUID, List<UUID>> grouped(List<CommentChange> links) {
        return links.stream()
                .collect(Collectors.groupingBy(
                        CommentChange::changeId, Collectors.mapping(CommentChange::commentId, Collectors.toList())));
    }

    /** The comments that changed a version; those that were taken back are not among them. */
    List<Comment> commentsThatChanged(UUID materialVersionId) {
        return getEntityManager()
                .createQuery(
                        "select c from Comment c where c.state <> RETRACTED and exists (select 1 from CommentChange l"
                                + " where l.commentId = c.id and l.materialVersionId = :version) order by c.id",
                        Comment.class)
                .setParameter("version", materialVersionId)
                .getResultList();
    }
}

package org.zajedno.panels.yousaidwedid;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.http.UncountedListParameters;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.kit.paging.KeysetQuery;

/** The lines of comments for other readers, and the resolved comments, behind the caller's country wall. */
@ApplicationScoped
class YouSaidLineRepository implements PanacheRepositoryBase<YouSaidLine, UUID> {

    /** Ids are random: neither the order nor the cursor tells when something was said. */
    private static final Keyset<ResolvedComment> BY_CHANCE = Keyset.by("c.id", UUID.class, ResolvedComment::commentId);

    Optional<YouSaidLine> of(UUID commentId) {
        return find("commentId", commentId).firstResultOptional();
    }

    Map<UUID, YouSaidLine> of(Collection<UUID> commentIds) {
        return list("commentId in ?1", commentIds).stream()
                .collect(Collectors.toMap(YouSaidLine::commentId, Function.identity()));
    }

    void remove(UUID commentId) {
        delete("commentId", commentId);
    }

    /** The panel's comments that are answered, in an order that tells nothing about when they were said. */
    Page<ResolvedComment> done(UUID panelId, UncountedListParameters listing) {
        return KeysetQuery.hql(
                        BY_CHANCE,
                        ResolvedComment.class,
                        "select new org.zajedno.panels.yousaidwedid.ResolvedComment(c.id, v.number, s)",
                        "from Comment c join MaterialVersion v on v.id = c.materialVersionId"
                                + " join StudyMaterial s on s.id = v.materialId")
                .where("c.panelId = :panel", "panel", panelId)
                .where("c.state in (ANSWERED, CONFIRMED)")
                .page(getEntityManager(), listing);
    }
}

package org.zajedno.panels.comment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.zajedno.kit.http.Cursor;
import org.zajedno.kit.http.Listing;

/** The comments behind the caller's country wall; who may see which of them is for the caller of this to say. */
@ApplicationScoped
public class Comments implements PanacheRepositoryBase<Comment, UUID> {

    private static final String ROWS = "select new org.zajedno.panels.comment.CommentRow(c, m, x) from Comment c"
            + " join Membership m on m.id = c.membershipId left join Response x on x.id = c.responseId where ";
    private static final String WAITING = "c.state in (SUBMITTED, ACKNOWLEDGED, REOPENED)";

    public Optional<CommentRow> row(UUID id) {
        return rows("c.id = :id").setParameter("id", id).getResultStream().findFirst();
    }

    /** Those of the comments that are behind the caller's wall, in an order that tells nothing about when. */
    public List<CommentRow> rows(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows("c.id in :ids order by c.id").setParameter("ids", ids).getResultList();
    }

    /** Those of the comments that the account said. */
    public Set<UUID> ofAccount(Collection<UUID> ids, String account) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select c.id from Comment c join Membership m on m.id = c.membershipId"
                                + " where c.id in :ids and m.account = :account",
                        UUID.class)
                .setParameter("ids", ids)
                .setParameter("account", account)
                .getResultList());
    }

    /**
     * Lets the rest of the transaction see what the free-text check holds, which the database keeps from everybody else: for
     * the author, and for the PPI lead who decides.
     */
    void showHeld() {
        getEntityManager()
                .createNativeQuery("select set_config('zajedno.held', 'shown', true)")
                .getSingleResult();
    }

    void showHeldTo(Perspective perspective) {
        if (perspective != Perspective.RESEARCHER) {
            showHeld();
        }
    }

    /** Those of the panel that wait for the PPI lead's decision, in the order of time. */
    List<CommentRow> held(UUID panelId, Listing listing) {
        showHeld();
        return page(
                rows("c.panelId = :panel and c.held = true and c.text is not null and c.modifiedAt >= :since"
                                + " and (c.createdAt, c.id) > (:at, :after) order by c.createdAt, c.id")
                        .setParameter("panel", panelId)
                        .setParameter("since", listing.since())
                        .setParameter("at", listing.after().createdAt()),
                listing);
    }

    Optional<CommentRow> rowOf(UUID id, String account) {
        showHeld();
        return rows("c.id = :id and m.account = :account and c.state <> RETURNED")
                .setParameter("id", id)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }

    /** What was said under these memberships, in the order of time. */
    List<CommentRow> saidUnder(List<UUID> membershipIds, CommentFilter filter, Listing listing) {
        if (membershipIds.isEmpty()) {
            return List.of();
        }
        showHeld();
        // by their ids and not by a join: the index then gives the page in its order
        return page(
                filter.bind(rows("c.membershipId in :memberships and c.state <> RETURNED and c.modifiedAt >= :since"
                                + " and (c.createdAt, c.id) > (:at, :after)" + filter.where()
                                + " order by c.createdAt, c.id"))
                        .setParameter("memberships", membershipIds)
                        .setParameter("since", listing.since())
                        .setParameter("at", listing.after().createdAt()),
                listing);
    }

    /** In an order that tells nothing about when. */
    public List<CommentRow> about(UUID reviewRequestId, Listing listing) {
        return some(CommentFilter.on(reviewRequestId), listing);
    }

    /** In an order that tells nothing about when. */
    List<CommentRow> some(CommentFilter filter, Listing listing) {
        return page(
                filter.bind(rows("c.state <> RETURNED and c.id > :after" + filter.where() + " order by c.id")),
                listing);
    }

    /** Those whose answer should have come before today, the longest overdue first; nobody owes answers to what was cancelled. */
    List<CommentRow> overdue(CommentFilter filter, LocalDate today, Listing listing) {
        return page(
                filter.bind(rows(WAITING + " and c.answerDue < :today and (c.answerDue, c.id) > (:due, :after)"
                                + " and not exists (select 1 from ReviewRequest r where r.id = c.reviewRequestId"
                                + " and r.state = CANCELLED)" + filter.where() + " order by c.answerDue, c.id"))
                        .setParameter("today", today)
                        .setParameter("due", dueDay(listing.after())),
                listing);
    }

    private static LocalDate dueDay(Cursor after) {
        return LocalDate.ofInstant(after.createdAt(), ZoneOffset.UTC);
    }

    private static List<CommentRow> page(TypedQuery<CommentRow> query, Listing listing) {
        return query.setParameter("after", listing.after().id())
                .setMaxResults(listing.limit + 1)
                .getResultList();
    }

    private TypedQuery<CommentRow> rows(String condition) {
        return getEntityManager().createQuery(ROWS + condition, CommentRow.class);
    }

    void add(Response response) {
        getEntityManager().persist(response);
    }

    /** Erases the answers to a comment that was taken back. */
    void eraseAnswers(UUID commentId, Instant now) {
        getEntityManager()
                .createQuery("update Response set reason = null, version = version + 1, modifiedAt = :now"
                        + " where commentId = :comment")
                .setParameter("now", now)
                .setParameter("comment", commentId)
                .executeUpdate();
    }

    /** Notes that these comments changed the material, or that what became of them can be seen now. */
    public void becameOfThem(Collection<UUID> ids, Instant now) {
        if (!ids.isEmpty()) {
            update("changed = true, version = version + 1, modifiedAt = ?1 where id in ?2", now, ids);
        }
    }

    /** The author's list shows it as modified; the version, which researchers see, stays. */
    void creditChanged(UUID id, Instant now) {
        update("modifiedAt = ?1 where id = ?2", now, id);
    }

    /** Accepted comments on the versions of a material below a number that no change answers. */
    public List<UUID> acceptedWithoutChange(UUID materialId, int belowNumber) {
        return getEntityManager()
                .createQuery(
                        "select c.id from Comment c join MaterialVersion v on v.id = c.materialVersionId"
                                + " where v.materialId = :material and v.number < :number and c.state in (ANSWERED, CONFIRMED)"
                                + " and c.decision in (ACCEPTED, PARTLY_ACCEPTED) and c.changed = false order by c.id",
                        UUID.class)
                .setParameter("material", materialId)
                .setParameter("number", belowNumber)
                .getResultList();
    }
}

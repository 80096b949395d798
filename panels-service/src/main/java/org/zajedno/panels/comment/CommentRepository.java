package org.zajedno.panels.comment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.http.UncountedListParameters;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.kit.paging.KeysetQuery;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.CurrentViewer;

/** The comments behind the caller's country wall; its callers decide who may see which of them. */
@ApplicationScoped
public class CommentRepository implements PanacheRepositoryBase<Comment, UUID> {

    /** Why the response to a comment decides as it does, as its author reads it. */
    public record GivenReason(UUID commentId, UUID reviewRequestId, LocalizedText reason) {}

    private static final String SELECT = "select new org.zajedno.panels.comment.CommentRow(c, m, x)";
    private static final String FROM = "from Comment c"
            + " join Membership m on m.id = c.membershipId left join Response x on x.id = c.responseId";
    /** For the author and for the PPI lead. */
    private static final Keyset<CommentRow> OLDEST_FIRST = Keyset.byTime(
            "c.createdAt",
            row -> row.comment().createdAt(),
            "c.id",
            row -> row.comment().id());
    /** For others: ids are random, so that neither the order nor the cursor tells when something was said. */
    private static final Keyset<CommentRow> BY_CHANCE =
            Keyset.by("c.id", UUID.class, row -> row.comment().id());

    private static final Keyset<CommentRow> LONGEST_OVERDUE_FIRST = Keyset.<CommentRow, LocalDate>by(
                    "c.answerDue", LocalDate.class, row -> row.comment().answerDue())
            .then("c.id", UUID.class, row -> row.comment().id());
    private static final String NOT_GIVEN_BACK = "c.state <> RETURNED";
    private static final String UNREAD = "c.state = ANSWERED"
            + " and exists (select 1 from Response x where x.id = c.responseId and x.readAt is null)";
    private static final String WAITING = "c.state in (SUBMITTED, ACKNOWLEDGED, REOPENED)";

    private final HeldTextScope held;
    private final CurrentViewer viewer;

    CommentRepository(HeldTextScope held, CurrentViewer viewer) {
        this.held = held;
        this.viewer = viewer;
    }

    public Optional<CommentRow> row(UUID id) {
        return rows(BY_CHANCE).where("c.id = :id", "id", id).one(getEntityManager());
    }

    /** Those of the comments that are behind the caller's wall, in no order. */
    public List<Comment> withIds(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** Those of the comments that are behind the caller's wall, in an order that tells nothing about when. */
    public List<CommentRow> rows(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows(BY_CHANCE).where("c.id in :ids", "ids", ids).all(getEntityManager());
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

    /** Those of the panel that wait for the PPI lead's decision, in the order of time; found where they are revealed. */
    KeysetQuery<CommentRow> held(UUID panelId, ListParameters listParameters) {
        return rows(OLDEST_FIRST)
                .where("c.panelId = :panel", "panel", panelId)
                .where("c.held = true and c.text is not null")
                .changed("c.modifiedAt", listParameters);
    }

    /** The caller's own comment, and nobody else's whatever the caller may do besides. */
    CommentRow requireOwn(UUID id) {
        return own(id).orElseThrow(Refusal::notFound);
    }

    Optional<CommentRow> own(UUID id) {
        return held.reveal(() -> rows(BY_CHANCE)
                .where("c.id = :id", "id", id)
                .where("m.account = :account", "account", viewer.get().account())
                .where(NOT_GIVEN_BACK)
                .one(getEntityManager()));
    }

    /** Keeps when a response was read first. */
    void markRead(Response response, Instant now) {
        getEntityManager()
                .createNativeQuery(
                        "update comment_response set read_at = :now where id = :response and read_at is null")
                .setParameter("now", now)
                .setParameter("response", response.id())
                .executeUpdate();
        getEntityManager().refresh(response);
    }

    /** What was said under these memberships, in the order of time. */
    Page<CommentRow> writtenBy(List<UUID> membershipIds, CommentFilter filter, UncountedListParameters listParameters) {
        if (membershipIds.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        // by their ids and not by a join: the index then gives the page in its order
        return held.reveal(() -> filter.narrow(rows(OLDEST_FIRST))
                .where("c.membershipId in :memberships", "memberships", membershipIds)
                .where(NOT_GIVEN_BACK)
                .changed("c.modifiedAt", listParameters)
                .page(getEntityManager(), listParameters));
    }

    /** What was said last under these memberships, and what was answered and is not read yet; in the order of time. */
    List<CommentRow> latestBy(List<UUID> membershipIds, int latest, int unread) {
        return held.reveal(() -> {
            var ids = new LinkedHashSet<>(
                    idsBy(membershipIds, NOT_GIVEN_BACK + " order by c.createdAt desc, c.id desc", latest));
            ids.addAll(idsBy(membershipIds, UNREAD + " order by c.createdAt desc, c.id desc", unread));
            return rows(ids).stream()
                    .sorted(Comparator.comparing(row -> row.comment().createdAt()))
                    .toList();
        });
    }

    private List<UUID> idsBy(List<UUID> membershipIds, String which, int most) {
        return getEntityManager()
                .createQuery("select c.id from Comment c where c.membershipId in :memberships and " + which, UUID.class)
                .setParameter("memberships", membershipIds)
                .setMaxResults(most)
                .getResultList();
    }

    /** How much was said on each of the reviews under these memberships and not retracted, by the review. */
    Map<UUID, Long> countOn(List<UUID> reviewIds, List<UUID> membershipIds) {
        return held.reveal(() -> getEntityManager()
                .createQuery(
                        "select c.reviewRequestId, count(c) from Comment c where c.membershipId in :memberships"
                                + " and c.reviewRequestId in :reviews and c.state not in (RETURNED, RETRACTED)"
                                + " group by c.reviewRequestId",
                        Object[].class)
                .setParameter("memberships", membershipIds)
                .setParameter("reviews", reviewIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1])));
    }

    /** How much was said under these memberships. */
    long countBy(List<UUID> membershipIds) {
        return held.reveal(() -> getEntityManager()
                .createQuery(
                        "select count(c) from Comment c where c.membershipId in :memberships and " + NOT_GIVEN_BACK,
                        Long.class)
                .setParameter("memberships", membershipIds)
                .getSingleResult());
    }

    /** In an order that tells nothing about when. */
    public Page<CommentRow> about(UUID reviewRequestId, UncountedListParameters listParameters) {
        return some(CommentFilter.on(reviewRequestId), listParameters);
    }

    /** In an order that tells nothing about when. */
    Page<CommentRow> some(CommentFilter filter, UncountedListParameters listParameters) {
        return filter.narrow(rows(BY_CHANCE)).where(NOT_GIVEN_BACK).page(getEntityManager(), listParameters);
    }

    /** Those whose answer should have come before today, the longest overdue first; nobody owes answers to what was cancelled. */
    Page<CommentRow> overdue(CommentFilter filter, LocalDate today, UncountedListParameters listParameters) {
        return filter.narrow(rows(LONGEST_OVERDUE_FIRST))
                .where(WAITING)
                .where("c.answerDue < :today", "today", today)
                .where(
                        "not exists (select 1 from ReviewRequest r where r.id = c.reviewRequestId and r.state = CANCELLED)")
                .page(getEntityManager(), listParameters);
    }

    private static KeysetQuery<CommentRow> rows(Keyset<CommentRow> order) {
        return KeysetQuery.hql(order, CommentRow.class, SELECT, FROM);
    }

    void add(Response response) {
        getEntityManager().persist(response);
    }

    /** Erases the answers to a comment that was taken back. */
    void eraseResponses(UUID commentId, Instant now) {
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
    void modified(UUID id, Instant now) {
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

    /** The reasons of the responses to comments on the versions of a material below a number, in which nothing waits. */
    public List<GivenReason> reasonsGiven(UUID materialId, int belowNumber) {
        return getEntityManager()
                .createQuery(
                        "select new org.zajedno.panels.comment.CommentRepository$GivenReason(c.id, c.reviewRequestId, a.reason)"
                                + " from Comment c join Response a on a.id = c.responseId"
                                + " join MaterialVersion v on v.id = c.materialVersionId"
                                + " where v.materialId = :material and v.number < :number and c.state in (ANSWERED, CONFIRMED)"
                                + " and a.reason is not null order by c.id",
                        GivenReason.class)
                .setParameter("material", materialId)
                .setParameter("number", belowNumber)
                .getResultList();
    }
}

package org.zajedno.panels.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.kit.paging.KeysetQuery;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.CurrentViewer;
import org.zajedno.panels.Viewer.CountryViewer;
import org.zajedno.panels.Viewer.Member;
import org.zajedno.panels.Viewer.ProjectViewer;
import org.zajedno.panels.material.AddressedPanel;

/** The review requests that the caller may see: all, or those put before the caller's panels. */
@ApplicationScoped
public class ReviewRequestRepository implements PanacheRepositoryBase<ReviewRequest, UUID> {

    private static final String SELECT = "select new org.zajedno.panels.review.ReviewRow(r, v, s)";
    private static final String FROM = "from ReviewRequest r"
            + " join MaterialVersion v on v.id = r.materialVersionId join StudyMaterial s on s.id = v.materialId";
    private static final Keyset<ReviewRow> OLDEST_FIRST = Keyset.byTime(
            "r.createdAt",
            row -> row.review().createdAt(),
            "r.id",
            row -> row.review().id());
    private static final String ADDRESSED = "exists (select 1 from AddressedPanel a where a.reviewRequestId = r.id";
    private static final String ADDRESSED_TO_ME =
            "exists (select 1 from AddressedPanel a join Membership m on m.panelId = a.panelId"
                    + " where a.reviewRequestId = r.id and m.account = :account and m.state in (ACTIVE, ON_BREAK)";
    private static final String OF_PANEL = " and a.panelId = :panel";
    private static final String READABLE = "exists (select 1 from MaterialText t"
            + " where t.materialVersionId = r.materialVersionId and t.language = :language)";
    private final ReviewComments comments;
    private final CurrentViewer viewer;

    ReviewRequestRepository(ReviewComments comments, CurrentViewer viewer) {
        this.comments = comments;
        this.viewer = viewer;
    }

    /** A review request that the caller may see; others are not found. */
    public ReviewRow require(UUID id) {
        return restricted("")
                .where("r.id = :id", "id", id)
                .one(getEntityManager())
                .orElseThrow(Refusal::notFound);
    }

    /** The row as it is now, which nobody else changes before this transaction ends. */
    ReviewRequest locked(UUID id) {
        var review = findById(id);
        getEntityManager().flush();
        getEntityManager().refresh(review, LockModeType.PESSIMISTIC_WRITE);
        return review;
    }

    /** The panels behind the caller's wall that the reviews were put before. */
    public Map<UUID, List<UUID>> panelsBefore(Collection<UUID> reviewIds) {
        return reviewIds.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery(
                                "select a.reviewRequestId, a.panelId from AddressedPanel a where a.reviewRequestId in :reviews",
                                Object[].class)
                        .setParameter("reviews", reviewIds)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                row -> (UUID) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toList())));
    }

    /** How many members were heard on each of the panels behind the caller's wall that the reviews were put before. */
    List<QuorumStatus> quorums(Collection<UUID> reviewIds) {
        return comments.quorums(reviewIds);
    }

    /** @param today answers that were due before it are overdue */
    Page<ReviewRow> page(ReviewQuery asked, LocalDate today, ListParameters listParameters) {
        return addressed(asked.panelId)
                .whereAsked("r.state = :state", "state", asked.state)
                .whereAsked(READABLE, "language", asked.language)
                .whereAsked(comments.overdue(viewer.get().seesOwnPanelsAlone()), "today", asked.overdue ? today : null)
                .changed("r.modifiedAt", listParameters)
                .page(getEntityManager(), listParameters);
    }

    /** Which panel is asked for is a part of what the caller may see: nobody learns by it whom else a review was put before. */
    private KeysetQuery<ReviewRow> addressed(@Nullable UUID panelId) {
        if (panelId == null) {
            return restricted("");
        }
        var reviews = restricted(OF_PANEL).with("panel", panelId);
        return viewer.get().seesWholeProject() ? reviews.where(ADDRESSED + OF_PANEL + ")") : reviews;
    }

    /**
     * Whether a comment of the review waits for an answer. A function of the database says so, since what waits may lie behind the
     * wall of a country that the caller does not act for.
     */
    boolean somethingWaits(UUID reviewRequestId) {
        return (Boolean) getEntityManager()
                .createNativeQuery("select review_waits(:review)", Boolean.class)
                .setParameter("review", reviewRequestId)
                .getSingleResult();
    }

    void add(AddressedPanel addressed) {
        getEntityManager().persist(addressed);
    }

    /** The countries of all panels that any version of the material was put before. */
    public List<Country> countriesThatReviewed(UUID materialId) {
        return getEntityManager()
                .createQuery(
                        "select r from ReviewRequest r join MaterialVersion v on v.id = r.materialVersionId"
                                + " where v.materialId = :material",
                        ReviewRequest.class)
                .setParameter("material", materialId)
                .getResultStream()
                .flatMap(review -> review.countries().stream())
                .distinct()
                .toList();
    }

    /** All reviews of any version of the material. */
    public List<UUID> idsAbout(UUID materialId) {
        return getEntityManager()
                .createQuery(
                        "select r.id from ReviewRequest r join MaterialVersion v on v.id = r.materialVersionId"
                                + " where v.materialId = :material",
                        UUID.class)
                .setParameter("material", materialId)
                .getResultList();
    }

    private KeysetQuery<ReviewRow> restricted(String besides) {
        var reviews = KeysetQuery.hql(OLDEST_FIRST, ReviewRow.class, SELECT, FROM);
        return switch (viewer.get()) {
            case ProjectViewer _ -> reviews;
            case CountryViewer _ -> reviews.where(ADDRESSED + besides + ")");
            case Member member -> reviews.where(ADDRESSED_TO_ME + besides + ")", "account", member.account());
        };
    }
}

package org.zajedno.panels.impact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.http.UncountedListParameters;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.kit.paging.KeysetQuery;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.CurrentViewer;
import org.zajedno.panels.Viewer.CountryViewer;
import org.zajedno.panels.Viewer.Member;
import org.zajedno.panels.Viewer.ProjectViewer;
import org.zajedno.panels.comment.CommentAccess;

/** The entries of the impact log that the caller may see: all, or those that rest on comments of the country or of the caller. */
@ApplicationScoped
public class ImpactEntryRepository implements PanacheRepositoryBase<ImpactEntry, UUID> {

    private static final Keyset<ImpactEntry> OLDEST_FIRST =
            Keyset.byTime("e.createdAt", ImpactEntry::createdAt, "e.id", ImpactEntry::id);

    private static final String OF_THE_COUNTRY = "exists (select 1 from ImpactComment l where l.impactEntryId = e.id)";
    private static final String OWN = "exists (select 1 from ImpactComment l join Membership m on m.id = l.membershipId"
            + " where l.impactEntryId = e.id and m.account = :account)";
    private static final String OF_MEMBERSHIPS =
            " and membershipId in (select m.id from Membership m where m.account = :account)";

    private static final String SAID_BY_ME =
            " and exists (select 1 from Membership m where m.id = l.membershipId and m.account = :account)";

    private final CommentAccess comments;
    private final CurrentViewer viewer;

    ImpactEntryRepository(CommentAccess comments, CurrentViewer viewer) {
        this.comments = comments;
        this.viewer = viewer;
    }

    /** An entry that the caller may see; others are not found. */
    ImpactEntry require(UUID id) {
        return restricted(rows().where("e.id = :id", "id", id))
                .one(getEntityManager())
                .orElseThrow(Refusal::notFound);
    }

    /** What is asked for; none where the answer would tell which panel a comment comes from. */
    public Page<ImpactEntry> page(ImpactQuery asked, UncountedListParameters listing) {
        if (asked.panelId != null
                && viewer.get().seesWholeProject()
                && !comments.mayPickOut(asked.panelId, asked.reviewRequestId)) {
            return new Page<>(List.of(), null);
        }
        var entries = rows().whereAsked("e.studyId = :study", "study", asked.studyId)
                .whereAsked("e.researchStage = :stage", "stage", asked.researchStage)
                .whereAsked("e.outcome.noChange = :noChange", "noChange", asked.noChange);
        return resting(entries, asked).page(getEntityManager(), listing);
    }

    /** On comments that the caller may see, and of these on such ones. */
    private KeysetQuery<ImpactEntry> resting(KeysetQuery<ImpactEntry> entries, ImpactQuery asked) {
        if (asked.reviewRequestId == null && asked.panelId == null) {
            return restricted(entries);
        }
        var own = viewer.get().seesOwnPanelsAlone();
        if (own) {
            entries.with("account", viewer.get().account());
        }
        var behind = (asked.reviewRequestId == null ? "" : " and c.reviewRequestId = :review")
                + (asked.panelId == null ? "" : " and c.panelId = :panel");
        return entries.where("exists (select 1 from ImpactComment l join Comment c on c.id = l.commentId"
                        + " where l.impactEntryId = e.id" + behind + (own ? SAID_BY_ME : "") + ")")
                .withAsked("review", asked.reviewRequestId)
                .withAsked("panel", asked.panelId);
    }

    private static KeysetQuery<ImpactEntry> rows() {
        return KeysetQuery.hql(OLDEST_FIRST, ImpactEntry.class, "select e", "from ImpactEntry e");
    }

    private KeysetQuery<ImpactEntry> restricted(KeysetQuery<ImpactEntry> entries) {
        return switch (viewer.get()) {
            case ProjectViewer _ -> entries;
            case CountryViewer _ -> entries.where(OF_THE_COUNTRY);
            case Member member -> entries.where(OWN, "account", member.account());
        };
    }

    /** The study's entries, in the order in which people were involved. */
    public List<ImpactEntry> ofStudy(UUID studyId) {
        return list("studyId = ?1 order by happenedOn, id", studyId);
    }

    /** The studies that the materials of these versions belong to. */
    List<UUID> studiesOf(Collection<UUID> materialVersionIds) {
        return getEntityManager()
                .createQuery(
                        "select distinct s.studyId from MaterialVersion v join StudyMaterial s on s.id = v.materialId"
                                + " where v.id in :versions",
                        UUID.class)
                .setParameter("versions", materialVersionIds)
                .getResultList();
    }

    /** The comments behind the entries; for whoever reads no comments of others the own ones alone. */
    Map<UUID, List<ImpactComment>> comments(Collection<UUID> entryIds) {
        var ownAlone = viewer.get().readsOwnCommentsAlone();
        return behind("ImpactComment", entryIds, ImpactComment.class, ownAlone).stream()
                .collect(Collectors.groupingBy(ImpactComment::impactEntryId));
    }

    /** How contributors see the entries, in an order by chance; for a member the own view alone. */
    Map<UUID, List<ContributorOpinion>> views(Collection<UUID> entryIds) {
        var ownAlone = viewer.get().seesOwnPanelsAlone();
        return behind("ContributorOpinion", entryIds, ContributorOpinion.class, ownAlone).stream()
                .collect(Collectors.groupingBy(ContributorOpinion::impactEntryId));
    }

    private <T> List<T> behind(String what, Collection<UUID> entryIds, Class<T> type, boolean ownAlone) {
        var query = getEntityManager()
                .createQuery(
                        "from " + what + " where impactEntryId in :entries" + (ownAlone ? OF_MEMBERSHIPS : "")
                                + " order by id",
                        type)
                .setParameter("entries", entryIds);
        if (ownAlone) {
            query.setParameter("account", viewer.get().account());
        }
        return query.getResultList();
    }

    void add(Object part) {
        getEntityManager().persist(part);
    }

    /** Takes a comment out of the entries that rest on it, and what its author told; those that rest on none lose their words. */
    List<UUID> lose(UUID commentId, Instant now) {
        var links = getEntityManager()
                .createQuery("from ImpactComment where commentId = :comment", ImpactComment.class)
                .setParameter("comment", commentId)
                .getResultList();
        if (links.isEmpty()) {
            return List.of();
        }
        var entries = links.stream().map(ImpactComment::impactEntryId).toList();
        links.forEach(getEntityManager()::remove);
        getEntityManager().flush();
        eraseViews(entries, links.getFirst());
        // in the database, so that two who take theirs back at once are both counted
        update("standing = standing - 1, version = version + 1, modifiedAt = ?1 where id in ?2", now, entries);
        update(
                "texts.method = null, texts.hopedToInfluence = null, texts.whatChanged = null, texts.whyItMatters = null,"
                        + " researcherView = null where id in ?1 and standing = 0",
                entries);
        return entries;
    }

    /** What a PPI lead told for the contributors of a country goes with the last of them. */
    private void eraseViews(List<UUID> entries, ImpactComment lost) {
        getEntityManager()
                .createQuery(
                        "delete from ContributorOpinion w where w.impactEntryId in :entries and (w.membershipId = :author"
                                + " or w.membershipId is null and w.country = :country and not exists (select 1 from ImpactComment l"
                                + " where l.impactEntryId = w.impactEntryId and l.country = :country))")
                .setParameter("entries", entries)
                .setParameter("author", lost.membershipId())
                .setParameter("country", lost.country())
                .executeUpdate();
    }
}

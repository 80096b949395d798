package org.zajedno.panels.panel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.kit.paging.KeysetQuery;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.CurrentViewer;
import org.zajedno.panels.invitation.InvitedPlace.InvitationDigest;

/** The memberships of panels, behind the caller's country wall. */
@ApplicationScoped
public class MembershipRepository implements PanacheRepositoryBase<Membership, UUID> {

    private static final Keyset<Membership> OLDEST_FIRST =
            Keyset.byTime("m.createdAt", Membership::createdAt, "m.id", Membership::id);

    private static final int MOST_AT_ONCE = 5;

    private final CurrentViewer viewer;

    MembershipRepository(CurrentViewer viewer) {
        this.viewer = viewer;
    }

    /** A membership that the caller may act on: the own one, or as PPI lead any of the country. */
    public Membership require(UUID id) {
        return findByIdOptional(id)
                .filter(found ->
                        viewer.get().leads() || found.belongsTo(viewer.get().account()))
                .orElseThrow(Refusal::notFound);
    }

    /** The caller's own membership, and nobody else's whatever the caller may do besides. */
    public Membership requireOwn(UUID id) {
        return findByIdOptional(id)
                .filter(found -> found.belongsTo(viewer.get().account()))
                .orElseThrow(Refusal::notFound);
    }

    Optional<Membership> invitedWith(InvitationDigest digest) {
        return find((digest.ofLetters() ? "invitationLettersHash" : "invitationHash") + " = ?1", digest.hash())
                .firstResultOptional();
    }

    /** Every membership of an account, also those that have ended. */
    public List<UUID> idsOf(String account) {
        return getEntityManager()
                .createQuery("select id from Membership where account = :account", UUID.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** Every membership of the caller, also those that have ended, oldest first. */
    public List<Membership> ofCaller() {
        return list("account = ?1 order by createdAt, id", viewer.get().account());
    }

    /** The pseudonyms of those of the memberships that the caller's country wall shows, by their ids. */
    public Map<UUID, String> pseudonyms(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream().collect(Collectors.toMap(Membership::id, Membership::pseudonym));
    }

    /** The account's place on the panel, unless it has ended. */
    public Optional<Membership> seatOn(UUID panelId, String account) {
        return find("panelId = ?1 and account = ?2 and state <> ENDED", panelId, account)
                .firstResultOptional();
    }

    /** Those of the memberships that are on the panel. */
    public Set<UUID> amongPanel(UUID panelId, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(getEntityManager()
                        .createQuery("select id from Membership where panelId = :panel and id in :ids", UUID.class)
                        .setParameter("panel", panelId)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    List<Membership> notEndedOf(String account) {
        return list("account = ?1 and state <> ENDED", account);
    }

    List<Membership> whosePasswordRanOut(Instant now) {
        return find("passwordUntil < ?1 order by passwordUntil", now)
                .page(0, MOST_AT_ONCE)
                .list();
    }

    List<Membership> whoseTermIsOver(Instant now) {
        return list("state <> ENDED and term.until < ?1", LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

    boolean sitsOn(UUID panelId, String account) {
        return count("panelId = ?1 and account = ?2 and state <> ENDED", panelId, account) > 0;
    }

    boolean isTaken(UUID panelId, String pseudonym) {
        return count("panelId = ?1 and pseudonym = ?2", panelId, pseudonym) > 0;
    }

    Page<Membership> ofPanel(UUID panelId, ListParameters listParameters) {
        return page("m.panelId = :whose", panelId, listParameters);
    }

    Page<Membership> ofCaller(ListParameters listParameters) {
        return page("m.account = :whose", viewer.get().account(), listParameters);
    }

    private Page<Membership> page(String condition, Object whose, ListParameters listParameters) {
        return KeysetQuery.hql(OLDEST_FIRST, Membership.class, "select m", "from Membership m")
                .where(condition, "whose", whose)
                .changed("m.modifiedAt", listParameters)
                .page(getEntityManager(), listParameters);
    }

    /** How many active members the panels have, by the language that they prefer. */
    public Headcount headcount(Collection<UUID> panelIds) {
        return panelIds.isEmpty()
                ? new Headcount(List.of())
                : new Headcount(getEntityManager()
                        .createQuery(
                                "select new org.zajedno.panels.panel.Headcount$Group(panelId, language, count(*)) from Membership"
                                        + " where panelId in :panels and state = ACTIVE group by panelId, language",
                                Headcount.Group.class)
                        .setParameter("panels", panelIds)
                        .getResultList());
    }
}

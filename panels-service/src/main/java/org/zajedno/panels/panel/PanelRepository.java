package org.zajedno.panels.panel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.kit.paging.KeysetQuery;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.CurrentViewer;
import org.zajedno.panels.Viewer.CountryViewer;
import org.zajedno.panels.Viewer.Member;
import org.zajedno.panels.Viewer.ProjectViewer;

/** The panels behind the caller's country wall. */
@ApplicationScoped
public class PanelRepository implements PanacheRepositoryBase<Panel, UUID> {

    private static final String ON_WHICH_THE_CALLER_SITS =
            "exists (select 1 from Membership m where m.panelId = p.id and m.account = :account and m.state <> ENDED)";
    private static final Keyset<Panel> OLDEST_FIRST = Keyset.byTime("p.createdAt", Panel::createdAt, "p.id", Panel::id);

    private final CurrentViewer viewer;

    PanelRepository(CurrentViewer viewer) {
        this.viewer = viewer;
    }

    /** A panel that the caller may see; one of another country, or that a member does not sit on, is not found. */
    public Panel require(UUID id) {
        return seen().where("p.id = :id", "id", id).one(getEntityManager()).orElseThrow(Refusal::notFound);
    }

    Page<Panel> page(ListParameters listParameters) {
        return seen().changed("p.modifiedAt", listParameters).page(getEntityManager(), listParameters);
    }

    /** Those of the panels that are behind the caller's wall; an id that is not is left out. */
    public List<Panel> among(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    /**
     * Moves when the panel changed, which its PPI lead alone is told. The version stays: its tag is shown to everybody, and would
     * tell that somebody joined, left or took a break where the number of members does not.
     */
    void membersChanged(UUID panelId, Instant now) {
        update("modifiedAt = greatest(modifiedAt, ?1) where id = ?2", now, panelId);
    }

    private KeysetQuery<Panel> seen() {
        var panels = KeysetQuery.hql(OLDEST_FIRST, Panel.class, "select p", "from Panel p");
        return switch (viewer.get()) {
            case ProjectViewer _, CountryViewer _ -> panels;
            case Member member -> panels.where(ON_WHICH_THE_CALLER_SITS, "account", member.account());
        };
    }
}

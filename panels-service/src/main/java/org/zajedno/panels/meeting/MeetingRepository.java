package org.zajedno.panels.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.kit.paging.KeysetQuery;
import org.zajedno.kit.problem.Refusal;

/** The meetings of panels behind the caller's country wall; whether the caller may see the panel is asked before. */
@ApplicationScoped
class MeetingRepository implements PanacheRepositoryBase<PanelMeeting, UUID> {

    private static final Keyset<PanelMeeting> OLDEST_FIRST =
            Keyset.byTime("m.createdAt", PanelMeeting::createdAt, "m.id", PanelMeeting::id);

    PanelMeeting require(UUID panelId, UUID id) {
        return find("id = ?1 and panelId = ?2", id, panelId)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /** The first meeting of the panels that begins after that moment, each by the clock on its own wall. */
    Optional<PanelMeeting> firstAfter(Collection<UUID> panelIds, Instant moment) {
        // no clock is further behind than a day; which of them is first is decided by the moment
        var earliest = LocalDateTime.ofInstant(moment, ZoneOffset.UTC).minusDays(1);
        return list("panelId in ?1 and startsAt > ?2 order by startsAt", panelIds, earliest).stream()
                .filter(meeting -> meeting.startsAtInstant().isAfter(moment))
                .min(Comparator.comparing(PanelMeeting::startsAtInstant));
    }

    Page<PanelMeeting> page(UUID panelId, ListParameters listParameters) {
        return KeysetQuery.hql(OLDEST_FIRST, PanelMeeting.class, "select m", "from PanelMeeting m")
                .where("m.panelId = :panel", "panel", panelId)
                .changed("m.modifiedAt", listParameters)
                .page(getEntityManager(), listParameters);
    }
}

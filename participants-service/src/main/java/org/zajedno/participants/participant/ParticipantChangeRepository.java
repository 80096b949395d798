package org.zajedno.participants.participant;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.http.PageParameters;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.kit.paging.KeysetQuery;

/** The histories of participants behind the wall of the caller's countries; rows are added and nothing else. */
@ApplicationScoped
class ParticipantChangeRepository implements PanacheRepositoryBase<ParticipantChange, UUID> {

    private static final Keyset<ParticipantChange> OLDEST_FIRST =
            Keyset.byTime("c.recordedAt", ParticipantChange::recordedAt, "c.id", ParticipantChange::id);

    /** Takes the next place in the participant's history, which the caller holds. */
    void add(ParticipantChange change) {
        persist(change.at(count("participantId", change.participantId()) + 1));
    }

    /** How the participant came into that state, the last time first. */
    List<ParticipantChange> stepsTo(UUID participant, Enrolment state) {
        return list(
                "participantId = ?1 and kind in ?2 and enrolment = ?3 order by number desc",
                participant,
                List.of(ParticipantChange.Kind.MOVED, ParticipantChange.Kind.STATE_CORRECTED),
                state);
    }

    Page<ParticipantChange> page(UUID participant, PageParameters asked) {
        return KeysetQuery.hql(OLDEST_FIRST, ParticipantChange.class, "select c", "from ParticipantChange c")
                .where("c.participantId = :participant", "participant", participant)
                .page(getEntityManager(), asked);
    }
}

package org.zajedno.participants.participant;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zajedno.kit.http.Cursor;

/** The histories of participants behind the wall of the caller's countries; rows are added and nothing else. */
@ApplicationScoped
class ParticipantChanges implements PanacheRepositoryBase<ParticipantChange, UUID> {

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

    List<ParticipantChange> page(UUID participant, Cursor after, int rows) {
        return find(
                        "participantId = ?1 and (recordedAt, id) > (?2, ?3) order by recordedAt, id",
                        participant,
                        after.createdAt(),
                        after.id())
                .page(0, rows)
                .list();
    }
}

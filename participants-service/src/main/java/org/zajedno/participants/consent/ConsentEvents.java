package org.zajedno.participants.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zajedno.participants.participant.ConsentStanding;

/** What happened to consent; rows are added and nothing else. */
@ApplicationScoped
class ConsentEvents implements PanacheRepositoryBase<ConsentEvent, UUID>, ConsentStanding {

    ConsentHistory ofRecord(UUID consentId) {
        return new ConsentHistory(list("consentId", consentId));
    }

    ConsentHistory ofParticipant(UUID participantId) {
        return new ConsentHistory(list("participantId", participantId));
    }

    Map<UUID, ConsentHistory> ofRecords(Collection<UUID> consentIds) {
        var events =
                list("consentId in ?1", consentIds).stream().collect(Collectors.groupingBy(ConsentEvent::consentId));
        return consentIds.stream()
                .collect(Collectors.toMap(id -> id, id -> new ConsentHistory(events.getOrDefault(id, List.of()))));
    }

    @Override
    public boolean permitsParticipation(UUID participant) {
        return ofParticipant(participant).permits(Purpose.PARTICIPATE);
    }

    @Override
    public boolean permitsAnything(UUID participant) {
        return ofParticipant(participant).permitsAnything();
    }
}

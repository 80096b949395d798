package org.zajedno.participants.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zajedno.participants.participant.ConsentStatus;
import org.zajedno.participants.study.CountryDate;

/** What happened to consent; rows are added and nothing else. Answers for the whole service what a person has decided. */
@ApplicationScoped
class ConsentEventRepository implements PanacheRepositoryBase<ConsentEvent, UUID>, ConsentStatus {

    private static final String WORDS = """
            select e, v.endedOn, r.expiresOn from ConsentEvent e
            join ConsentRecord r on r.id = e.consentId
            join ConsentFormVersion v on v.id = r.formVersionId
            where e.participantId in ?1""";

    private final Clock clock;

    ConsentEventRepository(Clock clock) {
        this.clock = clock;
    }

    ConsentHistory ofRecord(UUID consentId) {
        return new ConsentHistory(list("consentId", consentId));
    }

    /** Which of these withdrawals were found wrong, and how that was noted. */
    Map<UUID, ConsentEvent> invalidationsOf(Collection<UUID> withdrawals) {
        return list("withdrawalId in ?1 and type = ?2", withdrawals, ConsentEventType.INVALIDATED).stream()
                .collect(Collectors.toMap(ConsentEvent::withdrawalId, event -> event));
    }

    /** The one place that says what counts for a person; every gate asks it. */
    EffectiveDecisions decisionsOf(UUID participantId) {
        return new EffectiveDecisions(words(List.of(participantId)).toList());
    }

    /** The same as if the term of that consent were not over. */
    EffectiveDecisions decisionsWithTermOf(ConsentRecord consent) {
        return new EffectiveDecisions(words(List.of(consent.participantId()))
                .map(word -> word.event().consentId().equals(consent.id())
                        ? new EffectiveDecisions.DatedEvent(word.event(), word.endedOn(), null)
                        : word)
                .toList());
    }

    Map<UUID, EffectiveDecisions> decisionsOf(Collection<UUID> participantIds) {
        var words = words(participantIds)
                .collect(Collectors.groupingBy(word -> word.event().participantId()));
        return participantIds.stream()
                .distinct()
                .collect(Collectors.toMap(id -> id, id -> new EffectiveDecisions(words.getOrDefault(id, List.of()))));
    }

    private Stream<EffectiveDecisions.DatedEvent> words(Collection<UUID> participantIds) {
        var now = clock.instant();
        return getEntityManager()
                .createQuery(WORDS, Object[].class)
                .setParameter(1, participantIds)
                .getResultStream()
                .map(row -> word((ConsentEvent) row[0], (LocalDate) row[1], (LocalDate) row[2], now));
    }

    private static EffectiveDecisions.DatedEvent word(
            ConsentEvent event, @Nullable LocalDate endedOn, @Nullable LocalDate expiresOn, Instant now) {
        var isOver = expiresOn != null && !expiresOn.isAfter(CountryDate.today(event.country(), now));
        return new EffectiveDecisions.DatedEvent(event, endedOn, isOver ? expiresOn : null);
    }

    @Override
    public boolean permitsParticipation(UUID participant) {
        return decisionsOf(participant).permits(Purpose.PARTICIPATE);
    }

    @Override
    public boolean hasTakenParticipationBack(UUID participant) {
        return decisionsOf(participant)
                .about(Purpose.PARTICIPATE)
                .filter(decision -> decision.state() == ConsentEventType.WITHDRAWN)
                .isPresent();
    }

    @Override
    public boolean permitsParticipationAnew(UUID participant, LocalDate leftOn, Instant recordedAt) {
        return decisionsOf(participant)
                .about(Purpose.PARTICIPATE)
                .filter(EffectiveDecisions.Decision::permitted)
                .filter(decision -> !decision.since().isBefore(leftOn)
                        && decision.recordedAt().isAfter(recordedAt))
                .isPresent();
    }

    @Override
    public boolean permitsAnything(UUID participant) {
        return decisionsOf(participant).permitsAnything();
    }
}

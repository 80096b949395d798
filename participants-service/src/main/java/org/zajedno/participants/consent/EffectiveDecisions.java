package org.zajedno.participants.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one person has decided: one effective decision for each purpose. The latest decision counts, by its day, and within
 * a day by the order of entry. An entry that was found wrong does not count. A withdrawal counts unless it was itself
 * found wrong, also where the entry that it is about was wrong. Consent to a version of a form ends when a later version
 * asks again, or when its term is over.
 */
final class EffectiveDecisions {

    /**
     * Something that happened, as far as it counts here.
     *
     * @param endedOn since when a later version of the form asks again; null if none does
     * @param expiredOn since when the term that the form sets is over; null while it lasts
     */
    record DatedEvent(
            ConsentEvent event,
            @Nullable LocalDate endedOn,
            @Nullable LocalDate expiredOn) {

        private boolean hasExpiredFirst() {
            return expiredOn != null && (endedOn == null || expiredOn.isBefore(endedOn));
        }

        private boolean isOf(UUID consent, Purpose purpose) {
            return event.consentId().equals(consent) && event.purpose() == purpose;
        }
    }

    /**
     * The decision that counts.
     *
     * @param state SUPERSEDED if a later version of the form asks again, EXPIRED if the term is over
     * @param consentId the record that it stands in
     * @param since the day of the decision, or that on which it ended
     */
    record Decision(Purpose purpose, ConsentEventType state, UUID consentId, LocalDate since, Instant recordedAt) {

        boolean permitted() {
            return state.permits();
        }
    }

    private record Entry(UUID consentId, Purpose purpose) {}

    private static final Comparator<DatedEvent> BY_DAY = Comparator.<DatedEvent, LocalDate>comparing(
                    word -> word.event().occurredOn())
            .thenComparing(word -> word.event().recordedAt())
            .thenComparing(word -> word.event().number());

    /** Of somebody who decided nothing. */
    static final EffectiveDecisions NONE = new EffectiveDecisions(List.of());

    private final List<DatedEvent> words;
    private final Set<Entry> invalid = new HashSet<>();
    private final Map<Purpose, Decision> effective = new TreeMap<>();

    /** @param words of one person, in any order */
    EffectiveDecisions(List<DatedEvent> words) {
        var wrongWithdrawals = words.stream()
                .map(DatedEvent::event)
                .filter(ConsentEvent::invalidatesWithdrawal)
                .map(ConsentEvent::withdrawalId)
                .collect(Collectors.toSet());
        // as if neither the wrong withdrawal nor its correction had been said
        this.words = words.stream()
                .filter(word -> !wrongWithdrawals.contains(word.event().withdrawalId()))
                // a note of what follows from the term
                .filter(word -> word.event().type() != ConsentEventType.EXPIRED)
                .sorted(BY_DAY)
                .toList();
        for (var word : this.words) {
            if (word.event().invalidatesEntry()) {
                invalid.add(new Entry(word.event().consentId(), word.event().purpose()));
            }
        }
        this.words.forEach(this::apply);
    }

    private void apply(DatedEvent word) {
        var event = word.event();
        var decision = counts(word)
                ? decision(word)
                : new Decision(
                        event.purpose(),
                        ConsentEventType.INVALIDATED,
                        event.consentId(),
                        event.occurredOn(),
                        event.recordedAt());
        // an invalid entry shows only where there is nothing else
        effective.merge(
                event.purpose(),
                decision,
                (known, next) -> next.state() == ConsentEventType.INVALIDATED ? known : next);
    }

    private boolean counts(DatedEvent word) {
        return word.event().type() == ConsentEventType.WITHDRAWN
                || !invalid.contains(
                        new Entry(word.event().consentId(), word.event().purpose()));
    }

    private static Decision decision(DatedEvent word) {
        var event = word.event();
        var state = event.type();
        var since = event.occurredOn();
        var expired = word.hasExpiredFirst() ? word.expiredOn() : null;
        var ended = word.endedOn();
        if (state.permits() && expired != null) {
            state = ConsentEventType.EXPIRED;
            since = expired;
        } else if (state.permits() && ended != null) {
            state = ConsentEventType.SUPERSEDED;
            since = ended;
        }
        return new Decision(event.purpose(), state, event.consentId(), since, event.recordedAt());
    }

    /** The one decision for each purpose that was ever asked for. */
    List<Decision> effective() {
        return List.copyOf(effective.values());
    }

    Optional<Decision> about(Purpose purpose) {
        return Optional.ofNullable(effective.get(purpose));
    }

    boolean permits(Purpose purpose) {
        return about(purpose).filter(Decision::permitted).isPresent();
    }

    /** Whether there is any purpose left that may be pursued. */
    boolean permitsAnything() {
        return effective.values().stream().anyMatch(Decision::permitted);
    }

    /** The first day on which a purpose was agreed to, whatever became of it; null if it never was. */
    @Nullable
    LocalDate firstGiven(Purpose purpose) {
        return words.stream()
                .filter(word ->
                        word.event().purpose() == purpose && word.event().type().permits() && counts(word))
                .map(word -> word.event().occurredOn())
                .findFirst()
                .orElse(null);
    }

    /** What became of each purpose of one record. */
    Map<Purpose, ConsentEventType> statesOf(UUID consent) {
        var states = new TreeMap<Purpose, ConsentEventType>();
        for (var word : words) {
            if (word.event().consentId().equals(consent)) {
                states.put(word.event().purpose(), stateOf(consent, word));
            }
        }
        return states;
    }

    private ConsentEventType stateOf(UUID consent, DatedEvent word) {
        var purpose = word.event().purpose();
        if (invalid.contains(new Entry(consent, purpose))) {
            return ConsentEventType.INVALIDATED;
        }
        var counting = about(purpose).orElseThrow();
        if (!word.event().type().permits() || counting.consentId().equals(consent) && counting.permitted()) {
            return word.event().type();
        }
        var isExpired = counting.consentId().equals(consent) && counting.state() == ConsentEventType.EXPIRED;
        return isExpired || counting.state() == ConsentEventType.WITHDRAWN
                ? counting.state()
                : ConsentEventType.SUPERSEDED;
    }

    /** Whether a later version of the form asks again those who signed this record. */
    boolean hasEnded(UUID consent) {
        return words.stream().anyMatch(word -> word.event().consentId().equals(consent) && word.endedOn() != null);
    }

    /** Whether the term of this record is over. */
    boolean hasExpired(UUID consent) {
        return words.stream().anyMatch(word -> word.event().consentId().equals(consent) && word.expiredOn() != null);
    }

    /** What this record permitted until its term was over, since the first day on which it does not. */
    List<Decision> expiredIn(UUID consent) {
        return effective.values().stream()
                .filter(decision -> decision.state() == ConsentEventType.EXPIRED
                        && decision.consentId().equals(consent))
                .toList();
    }

    /** What may be pursued by one record: its decision is the effective one. */
    Set<Purpose> permittedBy(UUID consent) {
        var permitted = EnumSet.noneOf(Purpose.class);
        effective.values().stream()
                .filter(decision -> decision.permitted() && decision.consentId().equals(consent))
                .forEach(decision -> permitted.add(decision.purpose()));
        return permitted;
    }

    /** What was agreed to in one record and anew in another while the first stood: what rests on the first may stay. */
    Set<Purpose> renewedFrom(UUID consent) {
        var renewed = EnumSet.noneOf(Purpose.class);
        effective.values().stream()
                .filter(decision -> decision.permitted()
                        && !decision.consentId().equals(consent)
                        && !invalid.contains(new Entry(consent, decision.purpose())))
                .filter(decision -> words.stream()
                        .filter(word -> word.isOf(consent, decision.purpose()))
                        .reduce((earlier, later) -> later)
                        .filter(last -> last.event().type().permits() && last.endedOn() == null)
                        .filter(last ->
                                last.expiredOn() == null || decision.since().isBefore(last.expiredOn()))
                        .isPresent())
                .forEach(decision -> renewed.add(decision.purpose()));
        return renewed;
    }
}

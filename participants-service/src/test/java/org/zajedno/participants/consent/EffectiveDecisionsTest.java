package org.zajedno.participants.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.participants.participant.Participant;

class EffectiveDecisionsTest {

    private static final LocalDate JANUARY = LocalDate.parse("2020-01-10");
    private static final LocalDate LEAP_DAY = LocalDate.parse("2020-02-29");
    private static final LocalDate MARCH = LocalDate.parse("2020-03-01");

    private final List<EffectiveDecisions.DatedEvent> words = new ArrayList<>();
    private ConsentRecord first;
    private ConsentRecord second;
    private int entries;

    @BeforeEach
    void twoRecordsOfOnePerson() {
        words.clear();
        first = record(JANUARY);
        second = record(MARCH);
    }

    @Test
    void lastWordCountsByItsDay() {
        // Given
        say(second, ConsentEventType.REFUSED, MARCH);

        // When
        say(first, ConsentEventType.GIVEN, JANUARY);

        // Then
        assertThat(decisions().permits(Purpose.QUOTE)).isFalse();
        assertThat(decisions().statesOf(first.id())).containsEntry(Purpose.QUOTE, ConsentEventType.SUPERSEDED);
        assertThat(decisions().statesOf(second.id())).containsEntry(Purpose.QUOTE, ConsentEventType.REFUSED);
        assertThat(decisions().renewedFrom(first.id())).isEmpty();
    }

    @Test
    void withinADayTheLaterEntryCounts() {
        // Given
        say(first, ConsentEventType.GIVEN, JANUARY);
        say(first, ConsentEventType.WITHDRAWN, JANUARY);

        // When
        say(second, ConsentEventType.GIVEN, JANUARY);

        // Then
        assertThat(decisions().permittedBy(second.id())).containsExactly(Purpose.QUOTE);
        assertThat(decisions().statesOf(first.id())).containsEntry(Purpose.QUOTE, ConsentEventType.WITHDRAWN);
    }

    @Test
    void onlyOneRecordSaysThatItPermits() {
        // Given
        say(first, ConsentEventType.GIVEN, JANUARY);

        // When
        say(second, ConsentEventType.GIVEN, MARCH);

        // Then
        assertThat(decisions().effective()).hasSize(1);
        assertThat(decisions().permittedBy(first.id())).isEmpty();
        assertThat(decisions().permittedBy(second.id())).containsExactly(Purpose.QUOTE);
        assertThat(decisions().renewedFrom(first.id())).containsExactly(Purpose.QUOTE);
        assertThat(decisions().statesOf(first.id())).containsEntry(Purpose.QUOTE, ConsentEventType.SUPERSEDED);
    }

    @Test
    void letterWrittenBeforeALaterSignatureDoesNotUndoIt() {
        // Given
        say(first, ConsentEventType.GIVEN, JANUARY);
        say(second, ConsentEventType.GIVEN, MARCH);

        // When
        say(first, ConsentEventType.WITHDRAWN, LEAP_DAY);

        // Then
        assertThat(decisions().permittedBy(second.id())).containsExactly(Purpose.QUOTE);
        assertThat(decisions().renewedFrom(first.id())).isEmpty();
    }

    @Test
    void withdrawalOfOneRecordTakesThePurposeBackFromAll() {
        // Given
        say(first, ConsentEventType.GIVEN, JANUARY);
        say(second, ConsentEventType.GIVEN, LEAP_DAY);

        // When
        say(first, ConsentEventType.WITHDRAWN, MARCH);

        // Then
        assertThat(decisions().permits(Purpose.QUOTE)).isFalse();
        assertThat(decisions().statesOf(second.id())).containsEntry(Purpose.QUOTE, ConsentEventType.WITHDRAWN);
    }

    @Test
    void invalidEntryLetsTheEarlierOneCount() {
        // Given
        say(first, ConsentEventType.GIVEN, JANUARY);
        say(second, ConsentEventType.REFUSED, MARCH);

        // When
        invalidate(second);

        // Then
        assertThat(decisions().permittedBy(first.id())).containsExactly(Purpose.QUOTE);
        assertThat(decisions().statesOf(second.id())).containsEntry(Purpose.QUOTE, ConsentEventType.INVALIDATED);
        assertThat(decisions().firstGiven(Purpose.QUOTE)).isEqualTo(JANUARY);
    }

    @Test
    void withdrawalCountsAlsoWhereItsConsentWasInvalid() {
        // Given
        say(first, ConsentEventType.GIVEN, JANUARY);
        say(second, ConsentEventType.GIVEN, LEAP_DAY);
        say(second, ConsentEventType.WITHDRAWN, MARCH);

        // When
        invalidate(second);

        // Then
        assertThat(decisions().permits(Purpose.QUOTE)).isFalse();
        assertThat(decisions().about(Purpose.QUOTE))
                .map(EffectiveDecisions.Decision::state)
                .contains(ConsentEventType.WITHDRAWN);
    }

    @Test
    void withdrawalThatWasFoundWrongLeavesWhatStoodBefore() {
        // Given
        say(first, ConsentEventType.GIVEN, JANUARY);
        var wrong = withdraw(first, LEAP_DAY);

        // When
        words.add(new EffectiveDecisions.DatedEvent(
                ConsentEvent.invalidated(
                        first, ++entries, wrong, InvalidationReason.WRONG_PARTICIPANT, MARCH, recordedAt()),
                null,
                null));

        // Then
        assertThat(decisions().permittedBy(first.id())).containsExactly(Purpose.QUOTE);
        assertThat(decisions().statesOf(first.id())).containsEntry(Purpose.QUOTE, ConsentEventType.GIVEN);
        assertThat(decisions().about(Purpose.QUOTE))
                .map(EffectiveDecisions.Decision::since)
                .contains(JANUARY);
    }

    @Test
    void anotherWithdrawalStaysWhereOneWasFoundWrong() {
        // Given
        say(first, ConsentEventType.GIVEN, JANUARY);
        var wrong = withdraw(first, LEAP_DAY);
        withdraw(first, MARCH);

        // When
        words.add(new EffectiveDecisions.DatedEvent(
                ConsentEvent.invalidated(first, ++entries, wrong, InvalidationReason.WRONG_DAY, MARCH, recordedAt()),
                null,
                null));

        // Then
        assertThat(decisions().permits(Purpose.QUOTE)).isFalse();
        assertThat(decisions().statesOf(first.id())).containsEntry(Purpose.QUOTE, ConsentEventType.WITHDRAWN);
    }

    @Test
    void nothingButInvalidEntriesPermitsNothing() {
        // Given
        say(first, ConsentEventType.GIVEN, JANUARY);

        // When
        invalidate(first);

        // Then
        assertThat(decisions().permitsAnything()).isFalse();
        assertThat(decisions().firstGiven(Purpose.QUOTE)).isNull();
        assertThat(decisions().about(Purpose.QUOTE))
                .map(EffectiveDecisions.Decision::state)
                .contains(ConsentEventType.INVALIDATED);
    }

    @Test
    void versionThatAsksAgainEndsWhatWasSignedBefore() {
        // When
        words.add(new EffectiveDecisions.DatedEvent(event(first, ConsentEventType.GIVEN, JANUARY), LEAP_DAY, null));

        // Then
        assertThat(decisions().permitsAnything()).isFalse();
        assertThat(decisions().about(Purpose.QUOTE)).hasValueSatisfying(decision -> {
            assertThat(decision.state()).isEqualTo(ConsentEventType.SUPERSEDED);
            assertThat(decision.since()).isEqualTo(LEAP_DAY);
        });
        assertThat(decisions().statesOf(first.id())).containsEntry(Purpose.QUOTE, ConsentEventType.SUPERSEDED);
    }

    @Test
    void whatHasEndedIsNotRenewedByALaterYes() {
        // Given
        words.add(new EffectiveDecisions.DatedEvent(event(first, ConsentEventType.GIVEN, JANUARY), LEAP_DAY, null));

        // When
        say(second, ConsentEventType.GIVEN, MARCH);

        // Then
        assertThat(decisions().permittedBy(second.id())).containsExactly(Purpose.QUOTE);
        assertThat(decisions().renewedFrom(first.id())).isEmpty();
    }

    @Test
    void consentThatHasExpiredPermitsNothing() {
        // Given
        say(first, ConsentEventType.REFUSED, JANUARY);

        // When
        words.add(new EffectiveDecisions.DatedEvent(event(second, ConsentEventType.GIVEN, LEAP_DAY), null, MARCH));

        // Then
        assertThat(decisions().permitsAnything()).isFalse();
        assertThat(decisions().about(Purpose.QUOTE)).hasValueSatisfying(decision -> {
            assertThat(decision.state()).isEqualTo(ConsentEventType.EXPIRED);
            assertThat(decision.since()).isEqualTo(MARCH);
        });
        assertThat(decisions().statesOf(second.id())).containsEntry(Purpose.QUOTE, ConsentEventType.EXPIRED);
        assertThat(decisions().expiredIn(second.id()))
                .extracting(EffectiveDecisions.Decision::purpose)
                .containsExactly(Purpose.QUOTE);
    }

    @Test
    void expiryDoesNotBringBackWhatStoodBefore() {
        // Given
        say(first, ConsentEventType.GIVEN, JANUARY);

        // When
        words.add(new EffectiveDecisions.DatedEvent(event(second, ConsentEventType.GIVEN, LEAP_DAY), null, MARCH));

        // Then
        assertThat(decisions().permits(Purpose.QUOTE)).isFalse();
        assertThat(decisions().permittedBy(first.id())).isEmpty();
        assertThat(decisions().renewedFrom(first.id())).isEmpty();
    }

    @Test
    void whatWasRenewedBeforeItExpiredMayStay() {
        // Given
        words.add(new EffectiveDecisions.DatedEvent(event(first, ConsentEventType.GIVEN, JANUARY), null, MARCH));

        // When
        say(second, ConsentEventType.GIVEN, LEAP_DAY);

        // Then
        assertThat(decisions().permittedBy(second.id())).containsExactly(Purpose.QUOTE);
        assertThat(decisions().renewedFrom(first.id())).containsExactly(Purpose.QUOTE);
        assertThat(decisions().statesOf(first.id())).containsEntry(Purpose.QUOTE, ConsentEventType.SUPERSEDED);
    }

    @Test
    void whatExpiredIsNotRenewedByALaterYes() {
        // Given
        words.add(new EffectiveDecisions.DatedEvent(event(first, ConsentEventType.GIVEN, JANUARY), null, LEAP_DAY));

        // When
        say(second, ConsentEventType.GIVEN, LEAP_DAY);

        // Then
        assertThat(decisions().permittedBy(second.id())).containsExactly(Purpose.QUOTE);
        assertThat(decisions().renewedFrom(first.id())).isEmpty();
    }

    @Test
    void theEarlierEndCounts() {
        // When
        words.add(new EffectiveDecisions.DatedEvent(event(first, ConsentEventType.GIVEN, JANUARY), LEAP_DAY, MARCH));

        // Then
        assertThat(decisions().about(Purpose.QUOTE)).hasValueSatisfying(decision -> {
            assertThat(decision.state()).isEqualTo(ConsentEventType.SUPERSEDED);
            assertThat(decision.since()).isEqualTo(LEAP_DAY);
        });
    }

    @Test
    void whatWasNeverAskedIsNotPermitted() {
        // When
        say(first, ConsentEventType.GIVEN, JANUARY);

        // Then
        assertThat(decisions().permits(Purpose.PARTICIPATE)).isFalse();
        assertThat(decisions().permitsAnything()).isTrue();
    }

    @Test
    void refusedAndExpiredPermitNothing() {
        // When
        say(first, ConsentEventType.REFUSED, JANUARY);
        say(second, ConsentEventType.EXPIRED, MARCH);

        // Then
        assertThat(decisions().permitsAnything()).isFalse();
    }

    private EffectiveDecisions decisions() {
        return new EffectiveDecisions(words);
    }

    private void say(ConsentRecord consent, ConsentEventType type, LocalDate on) {
        words.add(new EffectiveDecisions.DatedEvent(event(consent, type, on), null, null));
    }

    private Withdrawal withdraw(ConsentRecord consent, LocalDate on) {
        var withdrawal = new Withdrawal(
                UUID.randomUUID(), consent, Purpose.QUOTE, WithdrawalScope.STOP_FURTHER_USE, on, recordedAt());
        words.add(
                new EffectiveDecisions.DatedEvent(ConsentEvent.withdrawn(consent, ++entries, withdrawal), null, null));
        return withdrawal;
    }

    private void invalidate(ConsentRecord consent) {
        words.add(new EffectiveDecisions.DatedEvent(
                ConsentEvent.invalidated(
                        consent, ++entries, Purpose.QUOTE, InvalidationReason.WRONG_DAY, MARCH, recordedAt()),
                null,
                null));
    }

    private ConsentEvent event(ConsentRecord consent, ConsentEventType type, LocalDate on) {
        return new ConsentEvent(consent, ++entries, Purpose.QUOTE, type, on, recordedAt());
    }

    private Instant recordedAt() {
        return Instant.parse("2020-04-01T10:00:00Z").plusSeconds(entries);
    }

    private static ConsentRecord record(LocalDate givenOn) {
        return new ConsentRecord(
                new Participant() {},
                new ConsentFormText(UUID.randomUUID(), LanguageTag.ENGLISH, "I agree."),
                givenOn,
                null,
                new ConsentRecord.Capacity("CLIN-07", givenOn),
                1,
                Instant.parse("2020-04-01T10:00:00Z"));
    }
}

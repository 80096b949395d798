package org.zajedno.participants.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsentHistoryTest {

    private static final Instant FIRST = Instant.parse("2019-11-04T10:00:00Z");

    @Test
    void lastWordCounts() {
        // Given
        var given = event(1, ConsentEventType.GIVEN, FIRST);
        var withdrawn = event(2, ConsentEventType.WITHDRAWN, FIRST.plusSeconds(60));
        var givenAgain = event(1, ConsentEventType.GIVEN, FIRST.plusSeconds(120));

        // When
        var history = new ConsentHistory(List.of(givenAgain, withdrawn, given));

        // Then
        assertThat(history.permits(Purpose.QUOTE)).isTrue();
        assertThat(new ConsentHistory(List.of(withdrawn, given)).permits(Purpose.QUOTE))
                .isFalse();
        assertThat(history.events()).containsExactly(given, withdrawn, givenAgain);
    }

    @Test
    void whatWasNeverAskedIsNotPermitted() {
        // When
        var history = new ConsentHistory(List.of(event(1, ConsentEventType.GIVEN, FIRST)));

        // Then
        assertThat(history.permits(Purpose.PARTICIPATE)).isFalse();
        assertThat(history.permitsAnything()).isTrue();
    }

    @Test
    void refusedAndExpiredPermitNothing() {
        // When
        var refused = new ConsentHistory(List.of(event(1, ConsentEventType.REFUSED, FIRST)));
        var expired = new ConsentHistory(List.of(event(1, ConsentEventType.EXPIRED, FIRST)));

        // Then
        assertThat(refused.permitsAnything()).isFalse();
        assertThat(expired.permitsAnything()).isFalse();
    }

    private static ConsentEvent event(long number, ConsentEventType type, Instant at) {
        return new ConsentEvent(new ConsentRecord(), number, Purpose.QUOTE, type, LocalDate.parse("2019-11-04"), at);
    }
}

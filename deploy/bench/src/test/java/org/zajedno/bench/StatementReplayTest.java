package org.zajedno.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zajedno.bench.StatementRecorder.Statement;
import org.zajedno.bench.StatementRecorder.Transaction;

class StatementReplayTest {
    private static final String REVIEW = "66b1e885-26a3-4c61-b5dc-32b1484a0764";
    private static final String FIRST = "01a3b32a-488c-4be2-92fa-84fb051f7f48";
    private static final String SECOND = "ac0b3356-e5fc-4803-bbd1-1ffdf78f4ec6";

    @Test
    void whatEveryRequestSendsStays() {
        // Given
        var replay = new StatementReplay(transaction("RS", REVIEW, null), transaction("RS", REVIEW, null), List.of());

        // When
        var values = replay.values(0, new HashMap<>());

        // Then
        assertThat(values).containsExactly("RS", REVIEW, null);
    }

    @Test
    void anIdThatARequestMakesIsMadeAnewAndIsOneAndTheSameInItsTransaction() {
        // Given
        var replay = new StatementReplay(
                transaction(FIRST, "{\"commentId\":\"" + FIRST + "\",\"review\":\"" + REVIEW + "\"}"),
                transaction(SECOND, "{\"commentId\":\"" + SECOND + "\",\"review\":\"" + REVIEW + "\"}"),
                List.of());

        // When
        var values = replay.values(0, new HashMap<>());

        // Then
        assertThat(values.getFirst()).hasSize(FIRST.length()).isNotIn(FIRST, SECOND);
        assertThat(values.getLast())
                .isEqualTo("{\"commentId\":\"" + values.getFirst() + "\",\"review\":\"" + REVIEW + "\"}");
    }

    @Test
    void anIdThatARequestAsksForIsOneThatThereIs() {
        // Given
        var replay = new StatementReplay(transaction(FIRST), transaction(SECOND), List.of(FIRST, SECOND));

        // When
        var values = replay.values(0, new HashMap<>());

        // Then
        assertThat(values.getFirst()).isIn(FIRST, SECOND);
    }

    @Test
    void aCodeIsMadeAnewInItsShape() {
        // Given
        var replay = new StatementReplay(transaction("7K4MX-9QXD0"), transaction("0A4TT-1BBBC"), List.of());

        // When
        var values = replay.values(0, new HashMap<>());

        // Then
        assertThat(values.getFirst()).matches("[0-9][A-Z][0-9][A-Z]{2}-[0-9][A-Z]{3}[0-9]");
    }

    @Test
    void requestsThatAskDifferentThingsAreNotReplayed() {
        // Given
        var other = new Transaction(List.of(new Statement("select 2", List.of())));

        // When, then
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StatementReplay(transaction(FIRST), other, List.of()));
    }

    private static Transaction transaction(String... values) {
        return new Transaction(List.of(new Statement("select 1", java.util.Arrays.asList(values))));
    }
}

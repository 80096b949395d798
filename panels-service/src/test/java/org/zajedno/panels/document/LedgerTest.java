package org.zajedno.panels.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LedgerTest {

    @Test
    void whatIsNeitherReadNorLeftOutIsListedAsNotUnderstood() {
        // Given
        var ledger = new Ledger();
        ledger.leaveOut(Omission.HIDDEN_TEXT, "b");

        // When
        ledger.settle("a b c d", "a");

        // Then
        assertThat(ledger.leftOut())
                .containsExactly(
                        new LeftOut(Omission.HIDDEN_TEXT, "b", 1), new LeftOut(Omission.NOT_UNDERSTOOD, "cd", 2));
        assertThat(ledger.omissions()).contains(Omission.NOT_UNDERSTOOD);
    }

    @Test
    void whatIsReadLeftOutOrKeptElsewhereIsNotMissing() {
        // Given
        var ledger = new Ledger();
        ledger.leaveOut(Omission.HIDDEN_TEXT, "b");
        ledger.isKept("https://example.org");
        ledger.add("1.");

        // When
        ledger.settle("a b https://example.org", "1. a");

        // Then
        assertThat(ledger.omissions()).containsExactly(Omission.HIDDEN_TEXT);
    }

    @Test
    void textThatSaysMoreThanTheFileIsPointedOut() {
        // Given
        var ledger = new Ledger();

        // When
        ledger.settle("You may leave.", "You may not leave.");

        // Then
        assertThat(ledger.leftOut()).isEmpty();
        assertThat(ledger.omissions()).containsExactly(Omission.NOT_UNDERSTOOD);
    }
}

package org.zajedno.panels.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharacterAccountRulesTest {

    @Test
    void whatIsNeitherReadNorLeftOutIsListedAsNotUnderstood() {
        // Given
        var account = new CharacterAccount();
        account.leaveOut(Omission.HIDDEN_TEXT, "b");

        // When
        account.settle("a b c d", "a");

        // Then
        assertThat(account.leftOut())
                .containsExactly(
                        new OmittedText(Omission.HIDDEN_TEXT, "b", 1),
                        new OmittedText(Omission.NOT_UNDERSTOOD, "cd", 2));
        assertThat(account.omissions()).contains(Omission.NOT_UNDERSTOOD);
    }

    @Test
    void whatIsReadLeftOutOrKeptElsewhereIsNotMissing() {
        // Given
        var account = new CharacterAccount();
        account.leaveOut(Omission.HIDDEN_TEXT, "b");
        account.isKept("https://example.org");
        account.add("1.");

        // When
        account.settle("a b https://example.org", "1. a");

        // Then
        assertThat(account.omissions()).containsExactly(Omission.HIDDEN_TEXT);
    }

    @Test
    void textThatSaysMoreThanTheFileIsPointedOut() {
        // Given
        var account = new CharacterAccount();

        // When
        account.settle("You may leave.", "You may not leave.");

        // Then
        assertThat(account.leftOut()).isEmpty();
        assertThat(account.omissions()).containsExactly(Omission.NOT_UNDERSTOOD);
    }
}

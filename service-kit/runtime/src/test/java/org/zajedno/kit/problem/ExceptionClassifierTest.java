package org.zajedno.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExceptionClassifierTest {

    private static RuntimeException failedCommit(SQLException why) {
        var protocol = new XAException(XAException.XAER_RMERR);
        if (why != null) {
            protocol.initCause(why);
        }
        var rolledBack = new RollbackException("could not commit");
        rolledBack.addSuppressed(protocol);
        return new IllegalStateException(rolledBack);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "57014", "53100", "53300", "58030", "25006", "3D000", "28P01", "55000"})
    void databaseThatCannotBeUsedForNowIsAway(String state) {
        // Given
        var failed = new IllegalStateException(new SQLException("away", state));
        // When
        var causes = new ExceptionClassifier(failed);
        // Then
        assertThat(causes.isPartAway()).isTrue();
        assertThat(causes.isPassing()).isTrue();
    }

    @Test
    void databaseThatDiedAtTheCommitIsAway() {
        // Given
        var failed = failedCommit(new SQLException("terminated", "57P01"));
        // When
        var causes = new ExceptionClassifier(failed);
        // Then
        assertThat(causes.isPartAway()).isTrue();
    }

    @Test
    void commitOfWhichNobodyKnowsTheOutcomeIsPassing() {
        // Given
        var unknown = new IllegalStateException(new HeuristicMixedException());
        // When
        var causes = new ExceptionClassifier(unknown);
        // Then
        assertThat(causes.isPartAway()).isTrue();
        assertThat(new ExceptionClassifier(failedCommit(null)).isPartAway()).isTrue();
    }

    @Test
    void commitThatTheDatabaseRefusesForWhatWasWrittenIsNot() {
        // Given a constraint that is checked at the commit
        var refused = failedCommit(new SQLException("violates", "23503"));
        // When
        var causes = new ExceptionClassifier(refused);
        // Then
        assertThat(causes.isPassing()).isFalse();
    }

    @Test
    void commitThatSomethingOfOursRefusedIsNot() {
        // Given
        var refused = new RollbackException("not committed");
        refused.initCause(new IllegalArgumentException("thirteen"));
        // When
        var causes = new ExceptionClassifier(refused);
        // Then
        assertThat(causes.isPassing()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "55P03"})
    void whoCrossedSomebodyTriesAgain(String state) {
        // Given
        var crossed = new IllegalStateException(new SQLException("crossed", state));
        // When
        var causes = new ExceptionClassifier(crossed);
        // Then
        assertThat(causes.isPassing()).isTrue();
        assertThat(causes.isPartAway()).isFalse();
    }

    @Test
    void exceptionsThatPointAtEachOtherComeToAnEnd() {
        // Given
        var first = new IllegalStateException("first");
        var second = new IllegalStateException("second", first);
        first.addSuppressed(second);
        // When
        var causes = new ExceptionClassifier(second);
        // Then
        assertThat(causes.isPassing()).isFalse();
    }
}

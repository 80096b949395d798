package org.zajedno.panels.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.panel.Membership;

class SafeguardingFlagTest {

    private static final Instant NOW = Instant.parse("2021-04-19T13:00:00Z");
    private static final byte[] WORDS = {1, 2, 3};
    private static final byte[] CALL = {7, 8, 9};
    private static final byte[] NOTE = {4, 5, 6};

    private static SafeguardingFlag flag() {
        return SafeguardingFlag.byMember(new SomeMember(), true, CALL, WORDS, NOW);
    }

    /** A membership without a panel behind it. */
    private static final class SomeMember extends Membership {}

    @Test
    void flagWaitsUntilSomebodyTakesIt() {
        // Given
        var flag = flag();
        // When
        flag.take("contact", NOW);
        // Then
        assertThat(flag.state()).isEqualTo(FlagState.TAKEN);
        assertThat(flag.isTakenBy("contact")).isTrue();
        assertThat(flag.isTakenBy("another")).isFalse();
        assertThat(flag.words()).isEqualTo(WORDS);
    }

    @Test
    void nobodyIsCalledByTwo() {
        // Given
        var flag = flag();
        flag.take("contact", NOW);
        // When, Then
        assertThatThrownBy(() -> flag.take("another", NOW))
                .isInstanceOf(Refusal.class)
                .hasMessage("flag-cannot-become");
        assertThat(flag.isTakenBy("contact")).isTrue();
    }

    @Test
    void whatWasSaidIsErasedWhenThePersonIsLookedAfter() {
        // Given
        var flag = flag();
        flag.take("contact", NOW);
        // When
        flag.close(NOTE, NOW);
        // Then
        assertThat(flag.state()).isEqualTo(FlagState.CLOSED);
        assertThat(flag.words()).isNull();
        assertThat(flag.call()).isNull();
        assertThat(flag.note()).isEqualTo(NOTE);
    }

    @Test
    void flagThatNobodyTookIsNotClosed() {
        // Given
        var flag = flag();
        // When, Then
        assertThatThrownBy(() -> flag.close(NOTE, NOW)).hasMessage("flag-cannot-become");
        assertThat(flag.words()).isEqualTo(WORDS);
    }
}

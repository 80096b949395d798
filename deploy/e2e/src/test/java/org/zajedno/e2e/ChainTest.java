package org.zajedno.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Order(1)
@ExtendWith(World.Provider.class)
class ChainTest {
    @Test
    void everyStepOfTheChainHoldsAndIsTold(World world) {
        // When
        var told = world.told();

        // Then
        assertThat(IntStream.rangeClosed(1, 18))
                .allSatisfy(step -> assertThat(told).containsPattern("(?m)^ ?%d  [A-Z]".formatted(step)));
        assertThat(told).contains("What became of a member's comment:", "reported in");
    }

    @Test
    void everybodyWhomItConcernsPlaysTheirPart(World world) {
        // When
        var told = world.told();

        // Then
        assertThat(told)
                .contains("coordinator", "researcher", "ppi-ba", "ppi-xk", "ppi-me", "ppi-mk", "ppi-rs")
                .contains("team-rs", "integrator", "member-ba-1", "member-xk-2", "member-me-1", "member-mk-2");
    }
}

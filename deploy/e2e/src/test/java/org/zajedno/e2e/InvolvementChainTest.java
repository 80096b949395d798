package org.zajedno.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Order(1)
@ExtendWith(DemoStack.Provider.class)
class InvolvementChainTest {
    @Test
    void everyStepOfTheChainHoldsAndIsTold(DemoStack demoStack) {
        // When
        var told = demoStack.demoOutput();

        // Then
        assertThat(IntStream.rangeClosed(1, 18))
                .allSatisfy(step -> assertThat(told).containsPattern("(?m)^ ?%d  [A-Z]".formatted(step)));
        assertThat(told).contains("What became of a member's comment:", "reported in");
    }

    @Test
    void everybodyWhomItConcernsPlaysTheirPart(DemoStack demoStack) {
        // When
        var told = demoStack.demoOutput();

        // Then
        assertThat(told)
                .contains("coordinator", "researcher", "ppi-ba", "ppi-xk", "ppi-me", "ppi-mk", "ppi-rs")
                .contains("team-rs", "integrator", "member-ba-1", "member-xk-2", "member-me-1", "member-mk-2");
    }
}

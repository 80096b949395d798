package org.zajedno.dissemination.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.dissemination.trace.CommentCounts.State.SHOWN;
import static org.zajedno.dissemination.trace.CommentCounts.State.SUPPRESSED;
import static org.zajedno.dissemination.trace.CommentCounts.State.ZERO;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zajedno.dissemination.trace.CommentCounts.Cell;

class CommentCountsTest {

    @Test
    void zeroIsToldFewAreNotAndMoreAreRoundedDown() {
        // When
        var told = List.of(Cell.of(0), Cell.of(1), Cell.of(4), Cell.of(5), Cell.of(9), Cell.of(10));

        // Then
        assertThat(told)
                .containsExactly(
                        new Cell(0L, ZERO, null),
                        new Cell(null, SUPPRESSED, 5),
                        new Cell(null, SUPPRESSED, 5),
                        new Cell(5L, SHOWN, null),
                        new Cell(5L, SHOWN, null),
                        new Cell(10L, SHOWN, null));
    }

    /** Whoever knows the rule and the whole reply still finds each value possible that a hidden cell can have by itself. */
    @Test
    void noHiddenCountIsWorkedOutFromTheOthers() {
        // Given
        var worlds = new ArrayList<long[]>();
        for (long waiting = 0; waiting < 15; waiting++) {
            for (long answered = 0; answered < 15; answered++) {
                for (long changed = 0; changed < 15; changed++) {
                    worlds.add(new long[] {waiting, answered, changed});
                }
            }
        }

        // When
        for (var world : worlds) {
            var told = CommentCounts.of(world[0], world[1], world[2]);
            if (told.waiting().state() == SUPPRESSED && told.comments().state() == SHOWN) {
                var possible = new HashSet<Long>();
                worlds.stream()
                        .filter(other ->
                                CommentCounts.of(other[0], other[1], other[2]).equals(told))
                        .forEach(other -> possible.add(other[0]));

                // Then
                assertThat(possible).as("behind %s", told).hasSizeGreaterThan(1);
            }
        }
    }

    /** One comment more or less is not seen in what is left between two replies, but where a multiple of five is passed. */
    @Test
    void whatIsSubtractedIsNoSmallNumber() {
        // When
        var steps = new HashSet<Long>();
        for (long count = 5; count < 40; count++) {
            steps.add(Cell.of(count + 1).atLeast() - Cell.of(count).atLeast());
        }

        // Then
        assertThat(steps).containsExactlyInAnyOrder(0L, 5L);
    }
}

package org.zajedno.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Set;

/** Compares what was accepted with what arrived: nothing lost, nothing that nobody sent, nothing twice. */
final class DeliveryLedger {
    static final Duration TO_ARRIVE = Duration.ofSeconds(30);

    private DeliveryLedger() {}

    /** Waits until every comment is in the trace's read model, once, and no fact waits to be told any more. */
    static void arrive(DemoStack demoStack, ReviewFixture piece, Set<String> comments) {
        var there = "select id from comment where id in (" + quoted(comments) + ")";
        await("the facts of review " + piece.review())
                .atMost(TO_ARRIVE)
                .ignoreExceptions()
                .untilAsserted(
                        () -> assertThat(demoStack.database("dissemination").column(there))
                                .containsExactlyInAnyOrderElementsOf(comments));
        await("an empty outbox")
                .atMost(TO_ARRIVE)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(demoStack.database("panels").count("select count(*) from outbox"))
                        .isZero());
    }

    /** Ids as an SQL list. */
    static String quoted(Iterable<String> ids) {
        return "'" + String.join("','", ids) + "'";
    }
}

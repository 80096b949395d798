package org.zajedno.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Order(7)
@ExtendWith(DemoStack.Provider.class)
class TraceIdTest {
    @Test
    void oneTraceIdGoesFromAMembersRequestToTheTracesReadModel(DemoStack demoStack) {
        // Given
        var piece = ReviewFixture.begin(demoStack, "One trace id");
        var traceId = UUID.randomUUID().toString().replace("-", "");

        // When
        demoStack
                .api()
                .as(ReviewFixture.MEMBER)
                .header("traceparent", "00-" + traceId + "-00f067aa0ba902b7-01")
                .post(piece.commentsPath(), ReviewFixture.body("Koliko traje jedan susret?"))
                .expect(201);

        // Then
        var ofTrace = "select trace_id from inbox where trace_id = '" + traceId + "'";
        await().atMost(Duration.ofSeconds(20))
                .ignoreExceptions()
                .untilAsserted(
                        () -> assertThat(demoStack.database("dissemination").column(ofTrace))
                                .isEqualTo(List.of(traceId)));
    }
}

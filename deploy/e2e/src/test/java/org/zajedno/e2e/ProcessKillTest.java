package org.zajedno.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zajedno.local.demo.ApiClient;

@Order(10)
@ExtendWith(DemoStack.Provider.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProcessKillTest {
    @Test
    @Order(1)
    void serviceKilledRightAfterAcceptedWritesLosesNoneAndDoublesNone(DemoStack demoStack) throws Exception {
        // Given
        var piece = ReviewFixture.begin(demoStack, "Killed publisher");
        var accepted = new LinkedHashSet<String>();
        var unsure = new LinkedHashMap<String, String>();
        var enough = new CountDownLatch(15);

        // When
        try (var writer = Executors.newSingleThreadExecutor()) {
            var writing = writer.submit(() -> IntStream.range(0, 60).forEach(number -> {
                var key = UUID.randomUUID().toString();
                var reply = demoStack
                        .api()
                        .as(ReviewFixture.MEMBER)
                        .key(key)
                        .post(piece.commentsPath(), ReviewFixture.body("Komentar " + number));
                if (reply.status() == 201) {
                    accepted.add(reply.id());
                    enough.countDown();
                } else {
                    unsure.put(key, "Komentar " + number);
                }
            }));
            assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();
            demoStack.stack().kill("panels");
            writing.get();
        }
        demoStack.stack().startPart("panels");
        unsure.forEach((key, text) -> accepted.add(demoStack
                .api()
                .as(ReviewFixture.MEMBER)
                .key(key)
                .post(piece.commentsPath(), ReviewFixture.body(text))
                .expect(201)
                .id()));

        // Then
        assertThat(unsure).isNotEmpty();
        assertThat(accepted).hasSize(60);
        assertThat(idsOf(demoStack, piece)).isEqualTo(accepted);
        DeliveryLedger.arrive(demoStack, piece, accepted);
    }

    @Test
    @Order(2)
    void consumerKilledInTheMiddleHandlesEveryFactOnceAndInOrder(DemoStack demoStack) throws Exception {
        // Given
        var piece = ReviewFixture.begin(demoStack, "Killed consumer");
        var comments = new ArrayList<String>();

        // When
        for (var number = 0; number < 30; number++) {
            var comment = piece.say("Komentar " + number).expect(201).id();
            piece.answer(comment, "NOT_ACCEPTED").expect(201);
            comments.add(comment);
            if (number == 10) {
                demoStack.stack().kill("dissemination");
            }
        }
        demoStack.stack().startPart("dissemination");

        // Then
        DeliveryLedger.arrive(demoStack, piece, Set.copyOf(comments));
        var answered = "select r.comment_id from response r join comment c on c.id = r.comment_id" + " where c.id in ("
                + DeliveryLedger.quoted(comments) + ")";
        await().atMost(DeliveryLedger.TO_ARRIVE)
                .untilAsserted(
                        () -> assertThat(demoStack.database("dissemination").column(answered))
                                .containsExactlyInAnyOrderElementsOf(comments));
        assertThat(demoStack.database("dissemination").count("select count(*) from dead_letter"))
                .isZero();
    }

    @Test
    @Order(3)
    void twoInstancesOfAServiceWorkSideBySide(DemoStack demoStack) throws Exception {
        // Given
        var piece = ReviewFixture.begin(demoStack, "Two instances");
        var second = demoStack.stack().startSecond("panels");
        var accepted = new LinkedHashSet<String>();

        // When
        try (var beside = demoStack.at(demoStack.stack().address(second))) {
            for (var number = 0; number < 20; number++) {
                for (ApiClient apiClient : List.of(demoStack.api(), beside)) {
                    accepted.add(apiClient
                            .as(ReviewFixture.MEMBER)
                            .post(piece.commentsPath(), ReviewFixture.body("Komentar " + number))
                            .expect(201)
                            .id());
                }
            }
        }
        demoStack.stack().stopPart(second);

        // Then
        assertThat(accepted).hasSize(40);
        DeliveryLedger.arrive(demoStack, piece, accepted);
    }

    private static Set<String> idsOf(DemoStack demoStack, ReviewFixture piece) throws Exception {
        return Set.copyOf(demoStack
                .database("panels")
                .column("select id from comment where review_request_id = '" + piece.review() + "'"));
    }
}

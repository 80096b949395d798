package org.zajedno.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
import org.zajedno.local.demo.Api;

@Order(10)
@ExtendWith(World.Provider.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FaultsTest {
    private static final Duration TO_ARRIVE = Duration.ofSeconds(30);

    @Test
    @Order(1)
    void serviceKilledRightAfterAcceptedWritesLosesNoneAndDoublesNone(World world) throws Exception {
        // Given
        var piece = Involvement.begin(world, "Killed publisher");
        var accepted = new LinkedHashSet<String>();
        var unsure = new LinkedHashMap<String, String>();
        var enough = new CountDownLatch(15);

        // When
        try (var writer = Executors.newSingleThreadExecutor()) {
            var writing = writer.submit(() -> IntStream.range(0, 60).forEach(number -> {
                var key = UUID.randomUUID().toString();
                var reply = world.api()
                        .as(Involvement.MEMBER)
                        .key(key)
                        .post(piece.commentsPath(), Involvement.body("Komentar " + number));
                if (reply.status() == 201) {
                    accepted.add(reply.id());
                    enough.countDown();
                } else {
                    unsure.put(key, "Komentar " + number);
                }
            }));
            assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();
            world.stack().kill("panels");
            writing.get();
        }
        world.stack().startPart("panels");
        unsure.forEach((key, text) -> accepted.add(world.api()
                .as(Involvement.MEMBER)
                .key(key)
                .post(piece.commentsPath(), Involvement.body(text))
                .expect(201)
                .id()));

        // Then
        assertThat(unsure).isNotEmpty();
        assertThat(accepted).hasSize(60);
        assertThat(idsOf(world, "panels", piece)).isEqualTo(accepted);
        arrive(world, piece, accepted);
    }

    @Test
    @Order(2)
    void consumerKilledInTheMiddleHandlesEveryFactOnceAndInOrder(World world) throws Exception {
        // Given
        var piece = Involvement.begin(world, "Killed consumer");
        var comments = new ArrayList<String>();

        // When
        for (var number = 0; number < 30; number++) {
            var comment = piece.say("Komentar " + number).expect(201).id();
            piece.answer(comment, "NOT_ACCEPTED").expect(201);
            comments.add(comment);
            if (number == 10) {
                world.stack().kill("dissemination");
            }
        }
        world.stack().startPart("dissemination");

        // Then
        arrive(world, piece, Set.copyOf(comments));
        var answered = "select r.comment_id from response r join comment c on c.id = r.comment_id" + " where c.id in ("
                + quoted(comments) + ")";
        await().atMost(TO_ARRIVE)
                .untilAsserted(() -> assertThat(world.database("dissemination").column(answered))
                        .containsExactlyInAnyOrderElementsOf(comments));
        assertThat(world.database("dissemination").count("select count(*) from dead_letter"))
                .isZero();
    }

    @Test
    @Order(3)
    void writesGoOnWhileKafkaIsAwayAndArriveAfterwards(World world) throws Exception {
        // Given
        var piece = Involvement.begin(world, "Broker away");
        var accepted = new LinkedHashSet<String>();
        world.stack().kill("kafka");

        // When
        await().pollInterval(Duration.ofMillis(500))
                .during(Duration.ofSeconds(25))
                .atMost(Duration.ofSeconds(50))
                .until(() -> accepted.add(
                        piece.say("Komentar " + accepted.size()).expect(201).id()));
        world.stack().startPart("kafka");

        // Then
        assertThat(accepted).hasSizeGreaterThan(20);
        arrive(world, piece, accepted);
    }

    @Test
    @Order(4)
    void databaseRestartedHardIsA503ThatHealsByItself(World world) throws Exception {
        // Given
        var review = "/v1/review-requests/" + world.known().id("review");
        var process = world.stack().pid("panels");

        // When
        world.stack().kill("postgres");
        var away = world.api().as("member-rs-1").get(review);
        world.stack().startPart("postgres");

        // Then
        assertThat(away.status()).isEqualTo(503);
        assertThat(away.header("Retry-After")).isNotEmpty();
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(
                                world.api().as("member-rs-1").get(review).status())
                        .isEqualTo(200));
        assertThat(world.stack().pid("panels")).isEqualTo(process);
        await("Keycloak has found the database again")
                .ignoreExceptions()
                .pollInterval(Duration.ofMillis(200))
                .during(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(60))
                .until(() -> !world.token("coordinator").isEmpty());
        var piece = Involvement.begin(world, "After the restart");
        arrive(world, piece, Set.of(piece.say("Radi opet").expect(201).id()));
    }

    @Test
    @Order(5)
    void twoInstancesOfAServiceWorkSideBySide(World world) throws Exception {
        // Given
        var piece = Involvement.begin(world, "Two instances");
        var second = world.stack().startSecond("panels");
        var accepted = new LinkedHashSet<String>();

        // When
        try (var beside = world.at(world.stack().address(second))) {
            for (var number = 0; number < 20; number++) {
                for (Api api : List.of(world.api(), beside)) {
                    accepted.add(api.as(Involvement.MEMBER)
                            .post(piece.commentsPath(), Involvement.body("Komentar " + number))
                            .expect(201)
                            .id());
                }
            }
        }
        world.stack().stopPart(second);

        // Then
        assertThat(accepted).hasSize(40);
        arrive(world, piece, accepted);
    }

    @Test
    @Order(6)
    void serviceThatIsDownIsA503WithinFiveSeconds(World world) throws Exception {
        // Given
        world.known();
        world.stack().stopPart("events");

        // When
        var began = System.nanoTime();
        var reply = world.api().as("coordinator").get("/v1/events");
        var took = Duration.ofNanos(System.nanoTime() - began);
        world.stack().startPart("events");

        // Then
        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(took).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    @Order(7)
    void validTokensWorkWhileKeycloakIsAway(World world) throws Exception {
        // Given
        var paths = Map.of("team-rs", "/v1/participants", "coordinator", "/v1/studies", "researcher", "/v1/materials");
        paths.forEach((user, path) -> world.api().as(user).get(path).expect(200));

        // When
        world.stack().kill("keycloak");

        // Then
        paths.forEach((user, path) ->
                assertThat(world.api().as(user).get(path).status()).isEqualTo(200));
        world.stack().startPart("keycloak");
    }

    private static Set<String> idsOf(World world, String service, Involvement piece) throws Exception {
        var column = service.equals("panels") ? "review_request_id = '" + piece.review() + "'" : "true";
        return Set.copyOf(world.database(service).column("select id from comment where " + column));
    }

    /** Waits until every comment is in the trace's read model, and once only. */
    private static void arrive(World world, Involvement piece, Set<String> comments) {
        var there = "select id from comment where id in (" + quoted(comments) + ")";
        await("the facts of review " + piece.review())
                .atMost(TO_ARRIVE)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(world.database("dissemination").column(there))
                        .containsExactlyInAnyOrderElementsOf(comments));
        await().atMost(TO_ARRIVE)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(world.database("panels").count("select count(*) from outbox"))
                        .isZero());
    }

    private static String quoted(Iterable<String> ids) {
        return "'" + String.join("','", ids) + "'";
    }
}

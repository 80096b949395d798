package org.zajedno.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zajedno.local.demo.ApiClient;

@Order(12)
@ExtendWith(DemoStack.Provider.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PartOutageTest {
    private static final List<String> SERVICES = List.of("participants", "panels", "events", "dissemination");

    private static final String YESTERDAY = "It cannot be read: its ce_time is no time of RFC 3339";

    private static final String TAKE_OUT =
            "delete from dead_letter where reason = '" + YESTERDAY + "' returning reason";

    /** A minute is what both are about, so they share it. */
    @Test
    @Order(1)
    void minuteWithoutKafkaStopsNoWriteAndLosesNoneAndAfterItARemovedKeyIsRefused(DemoStack demoStack)
            throws Exception {
        // Given
        var piece = ReviewFixture.begin(demoStack, "Broker away");
        var accepted = new LinkedHashSet<String>();
        var removed = tokenOfAKeyThatIsRemoved(demoStack);

        // When
        without(
                demoStack,
                "kafka",
                () -> await().pollInterval(Duration.ofMillis(500))
                        .during(Duration.ofMinutes(1))
                        .atMost(Duration.ofSeconds(90))
                        .until(
                                () -> accepted.add(piece.say("Komentar " + accepted.size())
                                        .expect(201)
                                        .id()),
                                isAdded -> isAdded));

        // Then
        assertThat(accepted).hasSizeGreaterThan(60);
        DeliveryLedger.arrive(demoStack, piece, accepted);
        assertThat(health(demoStack, "live", status -> status != 200)).isEmpty();
        assertThat(ApiEntryPoint.answers(demoStack, removed).values()).allMatch(reply -> reply.status() == 401);
    }

    private static String tokenOfAKeyThatIsRemoved(DemoStack demoStack) throws Exception {
        var keycloak = new KeycloakAdminClient(demoStack.stack().issuer());
        var key = keycloak.rotateTo(RealmKey.generate().pem());
        var token = demoStack.token("team-rs");
        assertThat(ApiEntryPoint.answers(demoStack, token).values()).noneMatch(reply -> reply.status() == 401);
        keycloak.removeKey(key);
        return token;
    }

    @Test
    @Order(2)
    void databaseKilledAndAwayForLongIsA503ThatHealsByItselfAndEndsNoConsumer(DemoStack demoStack) throws Exception {
        // Given
        var review = "/v1/review-requests/" + demoStack.known().id("review");
        var process = demoStack.stack().pid("panels");
        // Keycloak stands on the same database: nobody gets a token while it is away
        var api = withTokensOf(demoStack, Map.of("member-rs-1", review));

        // When
        var dead = new LinkedHashSet<String>();
        var ready = new LinkedHashSet<String>();
        var away = without(demoStack, "postgres", () -> {
            var reply = api.as("member-rs-1").get(review);
            // all four hear it, and have nowhere to park it
            TopicReader.writeBroken(demoStack.stack().address("kafka"), "participants");
            await("a minute and a half without the database")
                    .pollInterval(Duration.ofSeconds(5))
                    .during(Duration.ofSeconds(90))
                    .atMost(Duration.ofMinutes(4))
                    .until(() -> dead.addAll(health(demoStack, "live", status -> status != 200)) || true);
            ready.addAll(health(demoStack, "ready", status -> status == 200));
            return reply;
        });

        // Then
        assertThat(dead).isEmpty();
        assertThat(away.status()).isEqualTo(503);
        assertThat(away.header("Retry-After")).isNotEmpty();
        assertThat(ready).isEmpty();
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() ->
                        assertThat(api.as("member-rs-1").get(review).status()).isEqualTo(200));
        assertThat(demoStack.stack().pid("panels")).isEqualTo(process);
        for (var service : SERVICES) {
            await(service + " parks what it could not")
                    .atMost(DeliveryLedger.TO_ARRIVE)
                    .ignoreExceptions()
                    .until(() -> demoStack.database(service).column(TAKE_OUT).equals(List.of(YESTERDAY)));
        }
        await("Keycloak has found the database again")
                .ignoreExceptions()
                .pollInterval(Duration.ofMillis(200))
                .during(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(60))
                .until(() -> !demoStack.token("coordinator").isEmpty());
        var piece = ReviewFixture.begin(demoStack, "After the restart");
        DeliveryLedger.arrive(
                demoStack, piece, Set.of(piece.say("Radi opet").expect(201).id()));
        assertThat(health(demoStack, "ready", status -> status != 200)).isEmpty();
    }

    /** What a part's absence is tried on. The part comes back whatever happens: what is tried next needs it. */
    private static <T> T without(DemoStack demoStack, String part, Callable<T> trial) throws Exception {
        demoStack.stack().kill(part);
        try {
            return trial.call();
        } finally {
            demoStack.stack().startPart(part);
        }
    }

    /** What the services whose check answers with such a status say of themselves. One that does not answer has status 0. */
    private static List<String> health(DemoStack demoStack, String check, IntPredicate status) {
        return SERVICES.stream()
                .map(service -> ask(demoStack, service, check))
                .filter(answer -> status.test(answer.status()))
                .map(HealthReply::text)
                .toList();
    }

    private static HealthReply ask(DemoStack demoStack, String service, String check) {
        try (var http = HttpClient.newHttpClient()) {
            var look = HttpRequest.newBuilder(
                            demoStack.stack().management(service).resolve("/q/health/" + check))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            var reply = http.send(look, HttpResponse.BodyHandlers.ofString());
            return new HealthReply(reply.statusCode(), service + ": " + reply.body());
        } catch (IOException away) {
            return new HealthReply(0, service + ": " + away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private record HealthReply(int status, String text) {}

    @Test
    @Order(3)
    void serviceThatIsDownIsA503WithinFiveSeconds(DemoStack demoStack) throws Exception {
        // Given
        demoStack.known();
        demoStack.stack().stopPart("events");

        // When
        var began = System.nanoTime();
        var reply = demoStack.api().as("coordinator").get("/v1/events");
        var took = Duration.ofNanos(System.nanoTime() - began);
        demoStack.stack().startPart("events");

        // Then
        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(took).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    @Order(4)
    void validTokensWorkWhileKeycloakIsAway(DemoStack demoStack) throws Exception {
        // Given
        var paths = Map.of("team-rs", "/v1/participants", "coordinator", "/v1/studies", "researcher", "/v1/materials");
        var api = withTokensOf(demoStack, paths);

        // When
        var answers = without(
                demoStack,
                "keycloak",
                () -> paths.entrySet().stream()
                        .map(path -> api.as(path.getKey()).get(path.getValue()).status())
                        .toList());

        // Then
        assertThat(answers).containsExactly(200, 200, 200);
    }

    /** Calls through the gateway that hold tokens fetched just now, each tried on a path that it opens. */
    private static ApiClient withTokensOf(DemoStack demoStack, Map<String, String> paths) {
        var api = demoStack.at(demoStack.stack().address("gateway"));
        paths.forEach((user, path) -> api.as(user).get(path).expect(200));
        return api;
    }

    @Test
    @Order(5)
    void factsOfOneThingKeptTheirOrderThroughAllThat(DemoStack demoStack) throws Exception {
        // Given
        var broker = demoStack.stack().address("kafka");

        // When
        var told = TopicReader.facts(broker, "panels");

        // Then
        var seen = new HashSet<String>();
        var newest = new HashMap<String, Long>();
        assertThat(told).hasSizeGreaterThan(100);
        told.stream().filter(fact -> seen.add(fact.id())).forEach(fact -> {
            assertThat(fact.version()).as("%s", fact).isGreaterThanOrEqualTo(newest.getOrDefault(fact.subject(), 0L));
            newest.put(fact.subject(), fact.version());
        });
    }
}

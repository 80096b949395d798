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
@ExtendWith(World.Provider.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AbsencesTest {
    private static final List<String> SERVICES = List.of("participants", "panels", "events", "dissemination");

    private static final String YESTERDAY = "It cannot be read: its ce_time is no time of RFC 3339";

    private static final String TAKE_OUT =
            "delete from dead_letter where reason = '" + YESTERDAY + "' returning reason";

    /** A minute is what both are about, so they share it. */
    @Test
    @Order(1)
    void minuteWithoutKafkaStopsNoWriteAndLosesNoneAndAfterItARemovedKeyIsRefused(World world) throws Exception {
        // Given
        var piece = Involvement.begin(world, "Broker away");
        var accepted = new LinkedHashSet<String>();
        var removed = tokenOfAKeyThatIsRemoved(world);

        // When
        without(
                world,
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
        Ledger.arrive(world, piece, accepted);
        assertThat(health(world, "live", status -> status != 200)).isEmpty();
        assertThat(Doors.answers(world, removed).values()).allMatch(reply -> reply.status() == 401);
    }

    private static String tokenOfAKeyThatIsRemoved(World world) throws Exception {
        var keycloak = new KeycloakAdmin(world.stack().issuer());
        var key = keycloak.rotateTo(RealmKey.generate().pem());
        var token = world.token("team-rs");
        assertThat(Doors.answers(world, token).values()).noneMatch(reply -> reply.status() == 401);
        keycloak.removeKey(key);
        return token;
    }

    @Test
    @Order(2)
    void databaseKilledAndAwayForLongIsA503ThatHealsByItselfAndEndsNoConsumer(World world) throws Exception {
        // Given
        var review = "/v1/review-requests/" + world.known().id("review");
        var process = world.stack().pid("panels");
        // Keycloak stands on the same database: nobody gets a token while it is away
        var api = withTokensOf(world, Map.of("member-rs-1", review));

        // When
        var dead = new LinkedHashSet<String>();
        var ready = new LinkedHashSet<String>();
        var away = without(world, "postgres", () -> {
            var reply = api.as("member-rs-1").get(review);
            // all four hear it, and have nowhere to park it
            Topic.writeBroken(world.stack().address("kafka"), "participants");
            await("a minute and a half without the database")
                    .pollInterval(Duration.ofSeconds(5))
                    .during(Duration.ofSeconds(90))
                    .atMost(Duration.ofMinutes(4))
                    .until(() -> dead.addAll(health(world, "live", status -> status != 200)) || true);
            ready.addAll(health(world, "ready", status -> status == 200));
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
        assertThat(world.stack().pid("panels")).isEqualTo(process);
        for (var service : SERVICES) {
            await(service + " parks what it could not")
                    .atMost(Ledger.TO_ARRIVE)
                    .ignoreExceptions()
                    .until(() -> world.database(service).column(TAKE_OUT).equals(List.of(YESTERDAY)));
        }
        await("Keycloak has found the database again")
                .ignoreExceptions()
                .pollInterval(Duration.ofMillis(200))
                .during(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(60))
                .until(() -> !world.token("coordinator").isEmpty());
        var piece = Involvement.begin(world, "After the restart");
        Ledger.arrive(world, piece, Set.of(piece.say("Radi opet").expect(201).id()));
        assertThat(health(world, "ready", status -> status != 200)).isEmpty();
    }

    /** What a part's absence is tried on. The part comes back whatever happens: what is tried next needs it. */
    private static <T> T without(World world, String part, Callable<T> trial) throws Exception {
        world.stack().kill(part);
        try {
            return trial.call();
        } finally {
            world.stack().startPart(part);
        }
    }

    /** What the services whose check answers with such a status say of themselves. One that does not answer has status 0. */
    private static List<String> health(World world, String check, IntPredicate status) {
        return SERVICES.stream()
                .map(service -> ask(world, service, check))
                .filter(answer -> status.test(answer.status()))
                .map(Answer::text)
                .toList();
    }

    private static Answer ask(World world, String service, String check) {
        try (var http = HttpClient.newHttpClient()) {
            var look = HttpRequest.newBuilder(world.stack().management(service).resolve("/q/health/" + check))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            var reply = http.send(look, HttpResponse.BodyHandlers.ofString());
            return new Answer(reply.statusCode(), service + ": " + reply.body());
        } catch (IOException away) {
            return new Answer(0, service + ": " + away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private record Answer(int status, String text) {}

    @Test
    @Order(3)
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
    @Order(4)
    void validTokensWorkWhileKeycloakIsAway(World world) throws Exception {
        // Given
        var paths = Map.of("team-rs", "/v1/participants", "coordinator", "/v1/studies", "researcher", "/v1/materials");
        var api = withTokensOf(world, paths);

        // When
        var answers = without(
                world,
                "keycloak",
                () -> paths.entrySet().stream()
                        .map(path -> api.as(path.getKey()).get(path.getValue()).status())
                        .toList());

        // Then
        assertThat(answers).containsExactly(200, 200, 200);
    }

    /** Calls through the gateway that hold tokens fetched just now, each tried on a path that it opens. */
    private static ApiClient withTokensOf(World world, Map<String, String> paths) {
        var api = world.at(world.stack().address("gateway"));
        paths.forEach((user, path) -> api.as(user).get(path).expect(200));
        return api;
    }

    @Test
    @Order(5)
    void factsOfOneThingKeptTheirOrderThroughAllThat(World world) throws Exception {
        // Given
        var broker = world.stack().address("kafka");

        // When
        var told = Topic.facts(broker, "panels");

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

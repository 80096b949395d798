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
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zajedno.local.demo.Api;

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
        world.stack().kill("kafka");

        // When
        await().pollInterval(Duration.ofMillis(500))
                .during(Duration.ofMinutes(1))
                .atMost(Duration.ofSeconds(90))
                .until(() -> accepted.add(
                        piece.say("Komentar " + accepted.size()).expect(201).id()));
        world.stack().startPart("kafka");

        // Then
        assertThat(accepted).hasSizeGreaterThan(60);
        Ledger.arrive(world, piece, accepted);
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
        world.stack().kill("postgres");
        var away = api.as("member-rs-1").get(review);
        // all four hear it, and have nowhere to park it
        Topic.writeBroken(world.stack().address("kafka"), "participants");
        await("a minute and a half without the database")
                .pollInterval(Duration.ofSeconds(5))
                .during(Duration.ofSeconds(90))
                .atMost(Duration.ofSeconds(120))
                .until(() -> SERVICES.stream().allMatch(service -> isUp(world, service, "live")));
        var ready = SERVICES.stream()
                .filter(service -> isUp(world, service, "ready"))
                .toList();
        world.stack().startPart("postgres");

        // Then
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
        assertThat(SERVICES).allMatch(service -> isUp(world, service, "ready"));
    }

    private static boolean isUp(World world, String service, String check) {
        try (var http = HttpClient.newHttpClient()) {
            var look = HttpRequest.newBuilder(world.stack().management(service).resolve("/q/health/" + check))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return http.send(look, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException away) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

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
        world.stack().kill("keycloak");

        // Then
        paths.forEach(
                (user, path) -> assertThat(api.as(user).get(path).status()).isEqualTo(200));
        world.stack().startPart("keycloak");
    }

    /** Calls through the gateway that hold tokens fetched just now, each tried on a path that it opens. */
    private static Api withTokensOf(World world, Map<String, String> paths) {
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

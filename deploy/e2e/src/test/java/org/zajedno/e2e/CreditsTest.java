package org.zajedno.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zajedno.local.demo.Reply;

/**
 * A researcher, the coordinator, an integrator and a country's team put together all that they are shown in the four services,
 * and try each identifier of it wherever a contract takes one. They do not find out who of the credited said what. Last, because
 * they change things on their way.
 */
@Order(99)
@ExtendWith(World.Provider.class)
class CreditsTest {
    private static final List<String> SERVICES = List.of("participants", "panels", "events", "dissemination");
    private static final List<String> ATTACKERS = List.of("researcher", "coordinator", "integrator", "team-rs");
    private static final List<String> LEADS = List.of("ppi-ba", "ppi-xk", "ppi-me", "ppi-mk", "ppi-rs");

    /** What the PPI leads know: for each contribution its comment, and the name that is printed. */
    private record Contribution(String id, String commentId, String line) {
        static Contribution of(JsonNode json) {
            return new Contribution(
                    json.path("id").asText(),
                    json.path("commentId").asText(),
                    json.path("line").asText());
        }
    }

    private static List<Contribution> contributions(World world) {
        return LEADS.stream()
                .flatMap(lead -> world.api().as(lead).get("/v1/contributions?limit=200").expect(200).items().stream())
                .filter(json -> Set.of("NAMED", "PSEUDONYM")
                        .contains(json.path("credit").asText()))
                .map(Contribution::of)
                .toList();
    }

    private static Set<String> ids(Reply reply) {
        return Operations.ID
                .matcher(reply.body() + reply.headers().map())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** An identifier of each kind, which is what stands under the same name in replies to requests of the same collection. */
    private static Set<String> ofEachKind(List<Reply> replies) {
        var byKind = new LinkedHashMap<String, String>();
        for (var reply : replies) {
            if (reply.status() == 200 && reply.header("Content-Type").contains("json")) {
                collect(reply.json(), reply.path().split("[/?]")[2], byKind);
            }
        }
        return new LinkedHashSet<>(byKind.values());
    }

    private static void collect(JsonNode node, String at, Map<String, String> byKind) {
        if (node.isContainerNode()) {
            node.properties().forEach(part -> collect(part.getValue(), at.split(" ")[0] + " " + part.getKey(), byKind));
            if (node.isArray()) {
                node.forEach(element -> collect(element, at, byKind));
            }
        } else {
            Operations.ID.matcher(node.asText()).results().forEach(id -> byKind.putIfAbsent(at, id.group()));
        }
    }

    @Test
    void nobodyIsNamedByPuttingTogetherWhatIsShown(World world) {
        // Given
        world.known();
        var credited = contributions(world);
        var secret = credited.stream().map(Contribution::id).collect(Collectors.toSet());
        assertThat(credited).hasSizeGreaterThanOrEqualTo(5);

        // When
        var attack = new Attack(world, credited);

        // Then
        assertThat(attack.all).hasSizeGreaterThan(5_000);
        for (var reply : attack.all) {
            var told = ids(reply);
            told.removeAll(ids(reply.path()));
            if (!reply.method().equals("GET")) {
                // what was sent in the body comes back as what was stored
                told.remove(credited.getFirst().id());
            }
            assertThat(reply.status()).as(reply.request()).isNotEqualTo(500);
            assertThat(told).as(reply.request()).doesNotContainAnyElementsOf(secret);
            if (names(reply, credited)) {
                assertThat(told)
                        .as("names beside comments: " + reply.request())
                        .doesNotContainAnyElementsOf(comments(credited));
            }
        }
        for (var reply : attack.withContributions) {
            assertThat(ids(reply))
                    .as("a contribution leads on: " + reply.request())
                    .doesNotContainAnyElementsOf(comments(credited));
        }
    }

    private static Set<String> ids(String text) {
        return Operations.ID.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static boolean names(Reply reply, List<Contribution> credited) {
        return credited.stream().anyMatch(one -> reply.body().contains("\"" + one.line() + "\""));
    }

    private static Set<String> comments(List<Contribution> credited) {
        return credited.stream().map(Contribution::commentId).collect(Collectors.toSet());
    }

    /** All that the four are told; what one of them is shown, the others try too. */
    private static final class Attack {
        private final List<Reply> all = new ArrayList<>();
        private final List<Reply> withContributions = new ArrayList<>();

        Attack(World world, List<Contribution> credited) {
            var services = SERVICES.stream()
                    .map(service -> new Operations(world, service))
                    .toList();
            each(services, (service, user) -> all.addAll(service.readAll(user)));
            var tried = new LinkedHashSet<String>();
            for (int round = 0; round < 2; round++) {
                var shown = ofEachKind(all);
                credited.forEach(one -> shown.add(one.commentId()));
                shown.removeAll(tried);
                tried.addAll(shown);
                shown.forEach(id -> each(services, (service, user) -> all.addAll(service.read(user, id))));
            }
            for (var one : credited) {
                each(services, (service, user) -> withContributions.addAll(service.read(user, one.id())));
            }
            var first = credited.getFirst();
            each(services, (service, user) -> withContributions.addAll(service.write(user, first.id())));
            each(services, (service, user) -> all.addAll(service.write(user, first.commentId())));
            all.addAll(withContributions);
            services.forEach(Operations::close);
        }

        private static void each(List<Operations> services, BiConsumer<Operations, String> tries) {
            ATTACKERS.forEach(user -> services.forEach(service -> tries.accept(service, user)));
        }
    }
}

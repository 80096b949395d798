package org.zajedno.kit.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every list of the contract tells whoever may read it how many items there are if it is asked, which is how many the same caller
 * gets by following its pages; and it takes no cursor but its own.
 */
public abstract class ListTotalsTestBase {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String PARK = """
            insert into dead_letter (id, topic, partition, position, headers, whole, reason)
            select gen_random_uuid(), 'participants.facts', 0, n, '[]', false, 'It cannot be read' from generate_series(1, 3) n""";

    private static final String OLDER_TRANSACTIONS = """
            select count(*) from pg_stat_activity where datname = current_database() and usename = current_user
            and pid <> pg_backend_pid() and xact_start <= ?""";

    private static final Set<Integer> NOT_FOR_THEM = Set.of(401, 403, 404);

    private final Map<String, TestTokens> everybody = new LinkedHashMap<>();
    private final Map<String, TestTokens> readers = new HashMap<>();
    private EmittedContract emittedContract;

    @BeforeEach
    void thereIsSomethingToCount() throws IOException, SQLException {
        TestDatabase.clean();
        try (var owner = TestDatabase.asOwner();
                var statement = owner.createStatement()) {
            statement.execute(PARK);
        }
        fill();
        waitUntilItIsCertain();
        everybody.putAll(callers());
        everybody.put("operator", TestTokens.of("operator").in("RS"));
        emittedContract = EmittedContract.read();
    }

    /** A list of changes leaves out what is newer than the oldest transaction that runs: those that began before the filling end. */
    private static void waitUntilItIsCertain() throws SQLException {
        try (var app = TestDatabase.asApp();
                var older = app.prepareStatement(OLDER_TRANSACTIONS)) {
            var filled = Timestamp.from(Instant.now());
            await().until(() -> {
                older.setTimestamp(1, filled);
                try (var row = older.executeQuery()) {
                    return row.next() && row.getLong(1) == 0;
                }
            });
        }
    }

    /** Puts at least two items into each list that is counted, as far as the service can. */
    protected abstract void fill();

    /** Who asks, by a name; an operator asks besides. */
    protected abstract Map<String, TestTokens> callers();

    /** What stands in the braces of this list's path. */
    protected abstract String inPath(String operation);

    /** Filters that lists are narrowed down by, as they stand in the query, by operation. */
    protected Map<String, List<String>> filters() {
        return Map.of();
    }

    /** The lists that tell no number, because it would tell when something happened that is hidden. */
    protected Set<String> uncounted() {
        return Set.of();
    }

    @Test
    void everyListIsCountedButThoseWithAReason() {
        var uncounted = new LinkedHashSet<String>();

        lists().stream().filter(list -> !takes(list, "total")).forEach(list -> uncounted.add(list.id()));

        assertThat(uncounted).containsExactlyInAnyOrderElementsOf(uncounted());
    }

    @Test
    void totalIsWhatPagingShows() {
        for (var list : counted()) {
            var most = 0L;
            for (var caller : everybody.entrySet()) {
                for (var filter : filtersOf(list)) {
                    most = Math.max(most, sameByPaging(list, caller.getKey(), caller.getValue(), filter));
                }
            }
            assertThat(most).as(list.id()).isGreaterThan(1);
        }
    }

    /** How many it is for this caller; 0 for whom the list is not. */
    private long sameByPaging(EmittedContract.Operation list, String name, TestTokens caller, String filter) {
        var told = ask(caller, path(list) + "?limit=1&total=true" + filter);
        if (NOT_FOR_THEM.contains(told.statusCode())) {
            return 0;
        }
        var as = list.id() + " as " + name + filter;
        assertThat(told.statusCode()).as(as).isEqualTo(200);
        var total = body(told).path("total").longValue();
        var seen = new LinkedHashSet<JsonNode>();
        var shown = 0;
        var page = ask(caller, path(list) + "?limit=1" + filter);
        while (true) {
            assertThat(page.statusCode()).as(as).isEqualTo(200);
            assertThat(body(page).has("total")).as(as).isFalse();
            var items = body(page).path("items");
            shown += items.size();
            items.forEach(seen::add);
            if (page.header("Link") == null) {
                break;
            }
            page = ask(caller, page.header("Link").replaceAll("[<>]|; rel=.*", ""));
        }
        assertThat(total).as(as).isEqualTo(shown).isEqualTo(seen.size());
        return total;
    }

    @Test
    void totalOfALaterPageIsThatOfTheList() {
        for (var list : counted()) {
            for (var caller : everybody.values()) {
                var first = ask(caller, path(list) + "?limit=1&total=true");
                if (first.statusCode() == 200 && first.header("Link") != null) {
                    var next = first.header("Link").replaceAll("[<>]|; rel=.*", "");
                    assertThat(next).as(list.id()).doesNotContain("total");
                    var later = ask(caller, next + "&total=true");
                    assertThat(body(later).path("total"))
                            .as(list.id())
                            .isEqualTo(body(first).path("total"));
                }
            }
        }
    }

    @Test
    void anythingButTrueAndFalseIsRefused() {
        for (var list : counted()) {
            for (var wrong : List.of("banana", "1", "TRUE")) {
                refused(list, "total=" + wrong, "total");
            }
        }
    }

    @Test
    void totalOfWhatIsNotCountedIsUnknown() {
        lists().stream()
                .filter(list -> uncounted().contains(list.id()))
                .forEach(list -> refused(list, "total=true", "total"));
    }

    @Test
    void cursorOfAnotherListIsRefused() {
        for (var list : lists()) {
            for (var caller : everybody.values()) {
                var page = ask(caller, path(list) + "?limit=1");
                var next = page.statusCode() == 200 ? body(page).path("next").asText("") : "";
                if (!next.isEmpty()) {
                    lists().stream()
                            .filter(other -> !other.id().equals(list.id()))
                            .forEach(other -> refused(other, "cursor=" + next, "cursor"));
                }
            }
        }
    }

    /** For the first who may read the list. */
    private void refused(EmittedContract.Operation list, String query, String field) {
        var needed = filtersOf(list).getFirst();
        var reader = readers.computeIfAbsent(list.id(), id -> firstReader(list, needed));
        var refused = ask(reader, path(list) + "?" + query + needed);
        var as = list.id() + "?" + query;
        assertThat(refused.statusCode()).as(as).isEqualTo(400);
        assertThat(body(refused).path("violations").findValuesAsText("field"))
                .as(as)
                .containsExactly(field);
    }

    private TestTokens firstReader(EmittedContract.Operation list, String needed) {
        return everybody.values().stream()
                .filter(caller -> !NOT_FOR_THEM.contains(
                        ask(caller, path(list) + "?limit=1" + needed).statusCode()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody may read " + list.id()));
    }

    private List<String> filtersOf(EmittedContract.Operation list) {
        return filters()
                .getOrDefault(
                        list.id(),
                        List.of("", "&modifiedSince=2020-01-01T00:00:00Z").stream()
                                .filter(filter -> filter.isEmpty() || takes(list, "modifiedSince"))
                                .toList());
    }

    private List<EmittedContract.Operation> lists() {
        return emittedContract.operations().stream()
                .filter(operation -> operation.method().equals("GET") && takes(operation, "cursor"))
                .toList();
    }

    private List<EmittedContract.Operation> counted() {
        return lists().stream().filter(list -> !uncounted().contains(list.id())).toList();
    }

    private boolean takes(EmittedContract.Operation operation, String name) {
        return StreamSupport.stream(operation.definition().path("parameters").spliterator(), false)
                .map(emittedContract::resolve)
                .map(parameter -> parameter.path("name"))
                .map(JsonNode::asText)
                .anyMatch(name::equals);
    }

    private String path(EmittedContract.Operation list) {
        return list.path().contains("{") ? list.pathWith(inPath(list.id())) : list.path();
    }

    /** Not by a path of REST-assured: each is compiled anew, which costs more than the request. */
    private static JsonNode body(Response reply) {
        try {
            return JSON.readTree(reply.asString());
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    private static Response ask(TestTokens caller, String path) {
        return given().urlEncodingEnabled(false)
                .header("Authorization", "Bearer " + caller.sign())
                .accept("application/json")
                .get(path);
    }
}

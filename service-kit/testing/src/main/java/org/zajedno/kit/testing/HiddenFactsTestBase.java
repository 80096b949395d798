package org.zajedno.kit.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.zajedno.kit.caller.CountryWall;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.facts.FactSubscriptions;
import org.zajedno.kit.facts.ReceivedFact;

/**
 * Nobody is told by a service that takes facts what its table hides: each fact that the service takes is told once, with values
 * that are found nowhere else, and then every read of the contract is tried as every role, with every id in every place.
 */
public abstract class HiddenFactsTestBase {

    private static final String COUNTRY = "ME";
    private static final LocalDate FIRST_DAY = LocalDate.of(2031, 3, 7);
    private static final int FIRST_VERSION = 731_001;
    private static final String UUID_FORM = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    /** Who acts for every country, by role. */
    private static final Map<String, TestTokens> EVERYWHERE = new ConcurrentHashMap<>();

    private final String service = ConfigProvider.getConfig().getValue("zajedno.facts.service", String.class);
    private final ObjectMapper json = new ObjectMapper();

    /** What stands in a reply only where this field of a fact is told. */
    record Mark(FactsAndRoles.Row row, String text) {}

    /**
     * Makes, in the empty database, what the facts must find there; the service knows it before they are told.
     *
     * @return names in a sample the things that were made
     */
    protected UnaryOperator<ObjectNode> begin() {
        return UnaryOperator.identity();
    }

    @Test
    void theTableSaysWhichFactsTheServiceTakes() {
        var taken = Arc.container().instance(FactSubscriptions.class).get().names();

        var promised = FactsAndRoles.all().stream()
                .filter(row -> row.takenBy().contains(service))
                .map(row -> row.publisher() + "/" + row.fact())
                .distinct()
                .toList();

        assertThat(promised).containsExactlyInAnyOrderElementsOf(taken);
    }

    @TestFactory
    Stream<DynamicTest> noReplyHasWhatIsHiddenFromItsReader() throws IOException {
        var roles = FactsAndRoles.all().getFirst().cells().keySet();
        var reads = EmittedContract.read().operations().stream()
                .filter(operation -> operation.method().equals("GET"))
                .toList();
        return roles.stream()
                .map(role -> DynamicTest.dynamicTest("to " + role, () -> {
                    TestDatabase.clean();
                    var naming = begin();
                    var known = reads.stream()
                            .filter(read -> !read.path().contains("{"))
                            .map(read -> request(role, read.path()))
                            .collect(Collectors.joining());
                    // a word of a code list tells of no fact
                    var marks = tell(naming).stream()
                            .filter(mark -> !known.contains(mark.text()))
                            .toList();
                    hides(role, reads, marks);
                }));
    }

    private static void hides(String role, List<EmittedContract.Operation> reads, List<Mark> marks) {
        var ids = new LinkedHashSet<String>();
        marks.stream().map(Mark::text).filter(text -> text.matches(UUID_FORM)).forEach(ids::add);
        for (var read : reads) {
            for (var id : read.path().contains("{") ? ids : Set.of("")) {
                var reply = request(role, read.pathWith(id));
                marks.stream()
                        .filter(mark ->
                                mark.row().isHiddenFrom(role) && !mark.text().equals(id))
                        .filter(mark -> !isToldElsewhere(mark, marks, role))
                        .forEach(mark -> assertThat(reply)
                                .as("%s with %s, of %s", read.id(), id, mark.row())
                                .doesNotContain(mark.text()));
            }
        }
    }

    /** Facts about one thing name it alike. */
    private static boolean isToldElsewhere(Mark hidden, List<Mark> marks, String role) {
        return marks.stream()
                .anyMatch(
                        mark -> mark.text().equals(hidden.text()) && !mark.row().isHiddenFrom(role));
    }

    private static String request(String role, String path) {
        var request = given().accept("*/*");
        if (!role.equals("public")) {
            var everywhere =
                    EVERYWHERE.computeIfAbsent(role, name -> TestTokens.of(name).in("BA", "XK", "ME", "MK", "RS"));
            request.header("Authorization", "Bearer " + everywhere.sign());
        }
        Response reply = request.get(path);
        assertThat(reply.statusCode()).isLessThan(500);
        return reply.headers() + "\n" + reply.asString();
    }

    private List<Mark> tell(UnaryOperator<ObjectNode> naming) throws IOException {
        var marks = new ArrayList<Mark>();
        var rows = new LinkedHashMap<String, List<FactsAndRoles.Row>>();
        FactsAndRoles.all().stream()
                .filter(row ->
                        row.takenBy().contains(service) && !row.publisher().equals(service))
                .forEach(row -> rows.computeIfAbsent(row.publisher() + " " + row.fact(), _ -> new ArrayList<>())
                        .add(row));
        var number = 0;
        for (var fact : rows.values()) {
            marks.addAll(tell(fact, number++, naming));
        }
        return marks;
    }

    private List<Mark> tell(List<FactsAndRoles.Row> rows, int number, UnaryOperator<ObjectNode> naming)
            throws IOException {
        var fact = rows.getFirst();
        var day = FIRST_DAY.plusDays(number);
        var data = naming.apply((ObjectNode) json.readTree(FactContractTestBase.sample(fact.publisher(), fact.fact())));
        if (data.has("version")) {
            data.put("version", FIRST_VERSION + number);
        }
        var subscription = Arc.container()
                .instance(FactSubscriptions.class)
                .get()
                .find(fact.publisher(), fact.fact())
                .orElseThrow();
        var behindAWall = rows.stream().anyMatch(row -> row.field().equals("(country)"));
        QuarkusTransaction.requiringNew()
                .run(() -> hand(subscription, fact, data, day, behindAWall ? new Country(COUNTRY) : null));
        var marks = new ArrayList<Mark>();
        for (var row : rows) {
            texts(row, data, day).forEach(text -> marks.add(new Mark(row, text)));
        }
        return marks;
    }

    private static List<String> texts(FactsAndRoles.Row row, JsonNode data, LocalDate day) {
        return switch (row.field()) {
            case "(country)" -> List.of("\"" + COUNTRY + "\"");
            case "(time)" -> List.of(day.toString());
            default -> scalars(data.path(row.field())).toList();
        };
    }

    /** Numbers but versions, and what is true or false, are too common to be looked for. */
    private static Stream<String> scalars(JsonNode value) {
        if (value.isArray()) {
            return Stream.of(value).flatMap(list -> {
                var items = new ArrayList<String>();
                list.forEach(item -> scalars(item).forEach(items::add));
                return items.stream();
            });
        }
        if (value.isTextual()) {
            var text = value.asText();
            return Stream.of(text.matches("[A-Z_]+") ? "\"" + text + "\"" : text);
        }
        return value.isIntegralNumber() && value.asInt() >= FIRST_VERSION ? Stream.of(value.asText()) : Stream.empty();
    }

    private <T> void hand(
            FactSubscriptions.Subscription<T> subscription,
            FactsAndRoles.Row row,
            ObjectNode data,
            LocalDate day,
            @Nullable Country country) {
        var received = new ReceivedFact(
                UUID.randomUUID().toString(),
                row.publisher(),
                row.fact(),
                UUID.randomUUID(),
                country,
                day.atTime(10, 0).toInstant(ZoneOffset.UTC));
        try {
            T fact = Arc.container()
                    .instance(ObjectMapper.class)
                    .get()
                    .readerFor(subscription.shape())
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(data.toString());
            Arc.container()
                    .instance(CountryWall.class)
                    .get()
                    .within(
                            country == null ? List.of() : List.of(country),
                            () -> subscription.handler().handle(fact, received));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}

package org.zajedno.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Whoever reads the database as the service's own user without a country, or listens to its topic, finds nothing that somebody
 * wrote, no account, and no {@code Idempotency-Key}: not in the tables of the technique either. Every text of every write
 * operation of the contract is tried.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class NothingInClearTestBase {

    private static final String READABLE = """
            select quote_ident(table_schema) || '.' || quote_ident(table_name), quote_ident(column_name), data_type
            from information_schema.columns
            where table_schema not in ('pg_catalog', 'information_schema')
            and has_column_privilege(quote_ident(table_schema) || '.' || quote_ident(table_name), column_name, 'select')""";

    private final String service = ConfigProvider.getConfig().getValue("zajedno.facts.service", String.class);
    private CanaryFilter canaries;

    /** Does every write operation of the contract once, with each of its texts. */
    protected abstract void everythingIsWritten();

    /** The columns ({@code public.event.title}) and facts ({@code facts.EventAnnounced}) that are public on purpose, with why. */
    protected abstract Map<String, String> publicPlaces();

    /** The texts of the contract that cannot hold any word ({@code acceptInvitation.code}), with why. */
    protected abstract Map<String, String> boundTexts();

    /** Once for all tests; earlier there is no port to send to. */
    @BeforeEach
    void writeEverything() throws IOException {
        if (canaries != null) {
            return;
        }
        TestDatabase.clean();
        canaries = new CanaryFilter(EmittedContract.read());
        var before = new ArrayList<Filter>(RestAssured.filters());
        RestAssured.filters(canaries);
        try {
            everythingIsWritten();
        } finally {
            RestAssured.replaceFiltersWith(before);
        }
    }

    @Test
    void everyTextThatCanBeWrittenIsTried() {
        var untried = new TreeSet<>(canaries.writable());
        untried.removeAll(canaries.taken());

        assertThat(untried).containsExactlyInAnyOrderElementsOf(boundTexts().keySet());
    }

    @Test
    void nothingThatIsReadableOutsideTheWallsHoldsWhatWasWritten() throws SQLException {
        var found = new TreeMap<String, Set<String>>();

        // a fact stands in the outbox until it is on the topic, where it is looked at as what it is
        await().until(() -> !isThereAny("outbox"));
        search(found);
        TestBroker.published(service).forEach(fact -> {
            var place = "facts." + TestBroker.header(fact, "ce_type");
            note(found, place, fact.key());
            note(found, place, new String(fact.value(), StandardCharsets.UTF_8));
            fact.headers().forEach(header -> note(found, place, new String(header.value(), StandardCharsets.UTF_8)));
        });

        found.keySet().removeAll(publicPlaces().keySet());
        assertThat(found).isEmpty();
    }

    private static boolean isThereAny(String table) throws SQLException {
        try (var app = TestDatabase.asApp();
                var statement = app.createStatement();
                var row = statement.executeQuery("select exists (select 1 from " + table + ")")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private void search(Map<String, Set<String>> found) throws SQLException {
        try (var app = TestDatabase.asApp();
                var statement = app.createStatement();
                var column = statement.executeQuery(READABLE)) {
            statement.closeOnCompletion();
            var columns = new ArrayList<List<String>>();
            while (column.next()) {
                columns.add(List.of(column.getString(1), column.getString(2), column.getString(3)));
            }
            assertThat(columns).isNotEmpty();
            for (var one : columns) {
                search(app, one.get(0), one.get(1), one.get(2).equals("bytea"), found);
            }
        }
    }

    private void search(Connection app, String table, String column, boolean isBytes, Map<String, Set<String>> found)
            throws SQLException {
        var value = isBytes ? column : "cast(" + column + " as text)";
        try (var statement = app.createStatement();
                var row = statement.executeQuery("select " + value + " from " + table)) {
            while (row.next()) {
                var content = isBytes ? row.getBytes(1) : row.getString(1);
                if (content instanceof byte[] bytes) {
                    note(found, table + "." + column, new String(bytes, StandardCharsets.ISO_8859_1));
                } else if (content instanceof String text) {
                    note(found, table + "." + column, text);
                }
            }
        }
    }

    private void note(Map<String, Set<String>> found, String place, @Nullable String content) {
        words(content)
                .forEach(what ->
                        found.computeIfAbsent(place, _ -> new LinkedHashSet<>()).add(what));
    }

    private List<String> words(@Nullable String content) {
        var lower = content == null ? "" : content.toLowerCase(Locale.ROOT);
        return canaries.planted().entrySet().stream()
                .filter(canary -> lower.contains(canary.getKey().toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getValue)
                .toList();
    }
}

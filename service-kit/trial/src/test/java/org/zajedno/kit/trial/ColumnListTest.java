package org.zajedno.kit.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.kit.paging.KeysetQuery;
import org.zajedno.kit.paging.RowColumns;

/** A list whose rows are read from their columns. */
@QuarkusTest
class ColumnListTest {

    private enum Colour {
        RED
    }

    private record Row(UUID id, String name, long number, Instant at, LocalDate due, Country country, Colour colour) {

        static Row from(RowColumns columns) throws SQLException {
            return new Row(
                    columns.uuid(),
                    columns.text(),
                    columns.number(),
                    columns.instantOrNull(),
                    columns.dayOrNull(),
                    columns.country(),
                    columns.constant(Colour.class));
        }
    }

    private static final Row FULL = new Row(
            UUID.fromString("0a5f06d6-43f3-4e19-bbf6-c080aa83385c"),
            "a:b",
            7,
            Instant.parse("2021-04-19T13:00:00.123456Z"),
            LocalDate.parse("2021-05-03"),
            new Country("XK"),
            Colour.RED);
    private static final Row EMPTY = new Row(
            UUID.fromString("1a5f06d6-43f3-4e19-bbf6-c080aa83385c"), "d", 8, null, null, new Country("RS"), Colour.RED);

    private static final Keyset<Row> BY_ID = Keyset.by("id", UUID.class, Row::id);

    @Inject
    EntityManager entities;

    private static KeysetQuery<Row> rows() {
        return KeysetQuery.columns(
                        BY_ID,
                        "select id, name, number, at, due, country, colour",
                        "from (values (cast(:first as uuid), :name, 7::bigint, cast(:at as timestamptz), cast(:due as date),"
                                + " 'XK', cast(:colour as text)), (cast(:second as uuid), 'd', 8, null, null, 'RS', 'RED'))"
                                + " as made(id, name, number, at, due, country, colour)",
                        Row::from)
                .with("first", FULL.id())
                .with("second", EMPTY.id())
                .with("name", FULL.name())
                .with("at", FULL.at())
                .with("due", FULL.due())
                .with("colour", FULL.colour());
    }

    private static ListParameters asked(int limit, String cursor) {
        var asked = new ListParameters();
        asked.limit = limit;
        asked.cursor = cursor;
        return asked;
    }

    @Test
    void columnsAreReadAsTheyWereWritten() {
        // When
        var page = rows().page(entities, asked(25, null));

        // Then
        assertThat(page.items()).containsExactly(FULL, EMPTY);
        assertThat(page.next()).isNull();
    }

    @Test
    void nullIsRefusedWhereNoneIsAllowed() {
        // Given
        var nameless = KeysetQuery.columns(
                BY_ID,
                "select id, name, number, at, due, country, colour",
                "from (values (cast(:id as uuid), cast(null as text), 7::bigint, cast(null as timestamptz),"
                        + " cast(null as date), 'XK', 'RED')) as made(id, name, number, at, due, country, colour)",
                Row::from);
        nameless.with("id", FULL.id());

        // When
        var read = catchThrowable(() -> nameless.page(entities, asked(25, null)));

        // Then
        assertThat(read).hasMessage("column 2 is null");
    }

    @Test
    void nextPageGoesOnBehindTheLastRow() {
        // Given
        var first = rows().page(entities, asked(1, null));

        // When
        var second = rows().page(entities, asked(1, first.next()));

        // Then
        assertThat(first.items()).containsExactly(FULL);
        assertThat(second.items()).containsExactly(EMPTY);
    }

    @Test
    void onlyRowsThatFitAreShown() {
        // Given
        var some = rows().where("name = any(:names)", "names", new String[] {"a:b", "c"});

        // When
        var page = some.page(entities, asked(25, null));

        // Then
        assertThat(page.items()).containsExactly(FULL);
    }

    @Test
    void itIsCounted() {
        // Given
        var asked = asked(1, null);
        asked.total = true;

        // When
        var page = rows().page(entities, asked);

        // Then
        assertThat(page.total()).isEqualTo(2);
    }
}

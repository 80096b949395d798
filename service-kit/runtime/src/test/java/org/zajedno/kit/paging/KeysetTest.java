package org.zajedno.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.kit.http.CountedPageParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.problem.Refusal;

class KeysetTest {

    private record Row(Instant at, LocalDate due, int number, UUID id) {}

    private static final Row ROW = new Row(
            Instant.parse("2021-04-19T13:00:00.123456Z"),
            LocalDate.parse("2021-05-03"),
            7,
            UUID.fromString("0a5f06d6-43f3-4e19-bbf6-c080aa83385c"));
    private static final Keyset<Row> BY_TIME = Keyset.byTime("r.at", Row::at, "r.id", Row::id);
    private static final Keyset<Row> BY_DUE_DAY =
            Keyset.by("due", LocalDate.class, Row::due).then("number", Integer.class, Row::number);

    private static final class Asked extends CountedPageParameters {

        private final String list;

        Asked(String list, String cursor) {
            this.list = list;
            this.cursor = cursor;
            limit = 1;
        }

        @Override
        public String list() {
            return list;
        }
    }

    private static Page<Row> page(Keyset<Row> order, Asked asked, Function<List<?>, List<Row>> rows) {
        return order.page(asked, rows, () -> 5);
    }

    private static String cursor(Keyset<Row> order) {
        return page(order, new Asked("/v1/rows", null), none -> List.of(ROW, ROW))
                .next();
    }

    @Test
    void cursorGoesOnBehindTheLastRowThatWasShown() {
        var time = BY_TIME.after(new Asked("/v1/rows", cursor(BY_TIME)));
        var due = BY_DUE_DAY.after(new Asked("/v1/rows", cursor(BY_DUE_DAY)));

        assertThat(time).isEqualTo(List.of(ROW.at(), ROW.id()));
        assertThat(due).isEqualTo(List.of(ROW.due(), 7));
    }

    @Test
    void firstPageGoesOnFromNothing() {
        var after = BY_TIME.after(new Asked("/v1/rows", null));

        assertThat(after).isEmpty();
    }

    @Test
    void lastPageHasNoCursor() {
        var page = page(BY_TIME, new Asked("/v1/rows", null), none -> List.of(ROW));

        assertThat(page.items()).containsExactly(ROW);
        assertThat(page.next()).isNull();
    }

    @Test
    void totalIsCountedForWhoAsks() {
        var asked = new Asked("/v1/rows", null);
        asked.total = true;

        var told = page(BY_TIME, asked, none -> List.of());
        var other = page(BY_TIME, new Asked("/v1/rows", null), none -> List.of());

        assertThat(told.total()).isEqualTo(5);
        assertThat(other.total()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "ï¿½", "MjAyMXxhYmM", "%00", "MjAyMS0wNC0xOVQxMzowMDowMFp8MQ", "fHx8fHw"})
    void whatIsNoCursorIsRefused(String text) {
        assertThatThrownBy(() -> BY_TIME.after(new Asked("/v1/rows", text))).isInstanceOf(Refusal.class);
    }

    @Test
    void cursorThatWasChangedAnywhereIsRefused() {
        var cursor = cursor(BY_TIME);

        assertThat(IntStream.range(0, cursor.length()))
                .allSatisfy(place -> assertThatThrownBy(() -> BY_TIME.after(
                                new Asked("/v1/rows", cursor.substring(0, place) + "-" + cursor.substring(place + 1))))
                        .isInstanceOf(Refusal.class));
    }

    @Test
    void cursorOfAnotherListOrOrderIsRefused() {
        var otherColumns = Keyset.byTime("r.changed", Row::at, "r.id", Row::id);

        assertThatThrownBy(() -> BY_TIME.after(new Asked("/v1/others", cursor(BY_TIME))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> otherColumns.after(new Asked("/v1/rows", cursor(BY_TIME))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> BY_DUE_DAY.after(new Asked("/v1/rows", cursor(BY_TIME))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void queryComparesAllColumnsAtOnce() {
        assertThat(BY_TIME.behind()).isEqualTo("(r.at, r.id) > (:after1, :after2)");
        assertThat(Keyset.by("r.id", UUID.class, Row::id).behind()).isEqualTo("r.id > :after1");
    }

    @Test
    void conditionsStandApart() {
        var query = KeysetQuery.hql(BY_TIME, Row.class, "select r", "from Row r")
                .where("r.a = 1 or r.b = 2")
                .whereAsked("r.c = :c", "c", null)
                .whereAsked("r.d = 4", false);

        assertThat(query.text(false)).isEqualTo("select r from Row r where (r.a = 1 or r.b = 2) order by r.at, r.id");
        assertThatThrownBy(() -> query.where("r.c = :c", "c", null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void walkEndsAfterAPage() {
        var query = KeysetQuery.sql(Keyset.byTime("at", Row::at, "id", Row::id), Row.class, "select *", "from r")
                .along("unnest(:countries) as acting(country)")
                .where("r.country = acting.country");

        assertThat(query.text(true))
                .isEqualTo("select walk.* from unnest(:countries) as acting(country) cross join lateral"
                        + " (select * from r where (r.country = acting.country) and (at, id) > (:after1, :after2)"
                        + " order by at, id limit :rows) walk order by at, id");
    }

    @Test
    void orderByWhatNoCursorHoldsIsRefusedWhereItIsMade() {
        assertThatThrownBy(() -> Keyset.by("number", Long.class, (Row row) -> (long) row.number()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.Long");
    }
}

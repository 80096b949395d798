package org.zajedno.kit.paging;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zajedno.kit.digest.Sha256;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.http.PageParameters;
import org.zajedno.kit.json.StrictJson;
import org.zajedno.kit.problem.Refusal;

/**
 * The order of a list: by these columns, each upwards, of which all together are different in every row. A page goes on behind the
 * values of the last row that the page before showed, so that no row is shown twice or passed over while others are added, and
 * the cost of a page does not grow with its number. These values are what a cursor holds; it fits the list alone that gave it.
 */
public final class Keyset<R> {

    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            Instant.class, StrictJson::instant,
            LocalDate.class, StrictJson::date,
            Integer.class, Integer::valueOf,
            UUID.class, StrictJson::uuid);
    private static final String BETWEEN = "|";
    private static final int CHECKED_BYTES = 8;

    private record Column<R>(String name, Function<String, ?> reader, Function<? super R, ?> value) {}

    private final List<Column<R>> columns;

    private Keyset(List<Column<R>> columns) {
        this.columns = columns;
    }

    /**
     * By one column.
     *
     * @param column as the query names it
     * @param type a time, a day, an id or a whole number
     * @param value what a row has there
     */
    public static <R, V extends Comparable<? super V>> Keyset<R> by(
            String column, Class<V> type, Function<? super R, V> value) {
        return new Keyset<>(List.of(new Column<>(column, reader(type), value)));
    }

    /** And where that is the same, by another one. */
    public <V extends Comparable<? super V>> Keyset<R> then(
            String column, Class<V> type, Function<? super R, V> value) {
        return new Keyset<>(Stream.concat(columns.stream(), Stream.of(new Column<R>(column, reader(type), value)))
                .toList());
    }

    private static Function<String, ?> reader(Class<?> type) {
        return Optional.ofNullable(READERS.get(type))
                .orElseThrow(() -> new IllegalArgumentException("no cursor holds a " + type.getName()));
    }

    /** The oldest first, and by their ids those of one instant. */
    public static <R> Keyset<R> byTime(
            String time, Function<? super R, Instant> createdAt, String id, Function<? super R, UUID> ofId) {
        return Keyset.<R, Instant>by(time, Instant.class, createdAt).then(id, UUID.class, ofId);
    }

    /**
     * A page.
     *
     * @param rows what stands in the list behind these values, or from its beginning on if there are none: one row more than the
     *     limit, if there are so many
     * @param count how many rows the list has; asked only where the caller wants to know
     */
    public Page<R> page(PageParameters asked, Function<List<?>, List<R>> rows, LongSupplier count) {
        var found = rows.apply(after(asked));
        var goesOn = found.size() > asked.limit;
        var shown = goesOn ? found.subList(0, asked.limit) : found;
        return new Page<>(
                shown,
                goesOn ? cursor(asked, shown.getLast()) : null,
                null,
                asked.isCounted() ? count.getAsLong() : null);
    }

    /** The values behind which the page begins; none at the beginning. Refuses what is no cursor of the list. */
    public List<?> after(PageParameters asked) {
        if (asked.cursor == null) {
            return List.of();
        }
        try {
            var text = new String(Base64.getUrlDecoder().decode(asked.cursor), StandardCharsets.US_ASCII);
            var parts = Arrays.asList(text.split("\\|", columns.size() + 1));
            var values = parts.subList(0, columns.size());
            var read = IntStream.range(0, columns.size())
                    .mapToObj(place -> columns.get(place).reader().apply(values.get(place)))
                    .toList();
            if (parts.getLast().equals(check(asked, values))) {
                return read;
            }
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException unreadable) {
            // refused like what fits another list
        }
        throw Refusal.of(Refusal.Kind.MALFORMED, "malformed-parameter")
                .violating("cursor", "is not a cursor of this list");
    }

    private String cursor(PageParameters asked, R last) {
        var values = columns.stream().map(column -> column.value().apply(last).toString());
        var parts = new ArrayList<>(values.toList());
        parts.add(check(asked, parts));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(BETWEEN, parts).getBytes(StandardCharsets.US_ASCII));
    }

    /** By which a cursor of another list or order, and one that was changed on its way, is told apart. It keeps no secret. */
    private String check(PageParameters asked, List<String> values) {
        var checked = String.join(BETWEEN, asked.list(), names(), String.join(BETWEEN, values));
        return HexFormat.of().formatHex(Sha256.of(checked), 0, CHECKED_BYTES);
    }

    /** What {@code order by} takes. */
    String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /** The condition that a row stands behind values, as one comparison that an index answers. */
    String behind() {
        var parameters = IntStream.range(0, columns.size())
                .mapToObj(place -> ":" + parameter(place))
                .collect(Collectors.joining(", "));
        return columns.size() == 1 ? names() + " > " + parameters : "(" + names() + ") > (" + parameters + ")";
    }

    static String parameter(int place) {
        return "after" + (place + 1);
    }
}

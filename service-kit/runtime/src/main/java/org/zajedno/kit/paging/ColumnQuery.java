package org.zajedno.kit.paging;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * A query in SQL over JDBC, for rows that are only shown: no entity is made of them, and none is kept.
 *
 * @param sql as the driver takes it
 * @param names of the values to bind, in their order
 */
record ColumnQuery(String sql, List<String> names) {

    private static final Pattern NAME = Pattern.compile("(?<!:):([A-Za-z]\\w*)");
    /** Texts are put together of constants: there are not many. */
    private static final Map<String, ColumnQuery> KNOWN = new ConcurrentHashMap<>();

    /** @param text with a name behind a colon for each value */
    static ColumnQuery of(String text) {
        return KNOWN.computeIfAbsent(text, ColumnQuery::read);
    }

    private static ColumnQuery read(String text) {
        var names = NAME.matcher(text).results().map(found -> found.group(1)).toList();
        return new ColumnQuery(NAME.matcher(text).replaceAll("?"), names);
    }

    <R> List<R> list(Connection connection, Map<String, Object> values, RowMapper<R> mapper) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            int place = 0;
            for (var name : names) {
                bind(statement, ++place, Objects.requireNonNull(values.get(name), name));
            }
            try (var rows = statement.executeQuery()) {
                var columns = new RowColumns(rows);
                var found = new ArrayList<R>();
                while (columns.next()) {
                    found.add(mapper.map(columns));
                }
                return found;
            }
        }
    }

    private static void bind(PreparedStatement statement, int place, Object value) throws SQLException {
        switch (value) {
            case Instant instant -> statement.setObject(place, instant.atOffset(ZoneOffset.UTC));
            case Enum<?> constant -> statement.setString(place, constant.name());
            case String[] texts ->
                statement.setArray(place, statement.getConnection().createArrayOf("varchar", texts));
            default -> statement.setObject(place, value);
        }
    }
}

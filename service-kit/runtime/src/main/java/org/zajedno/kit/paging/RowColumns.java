package org.zajedno.kit.paging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.country.Country;

/**
 * The columns of one row, read one after the other in the order in which they are selected. A column that may be null is read by
 * the method that says so; by another one its null is refused.
 */
public final class RowColumns {

    private final ResultSet rows;
    private int place;

    RowColumns(ResultSet rows) {
        this.rows = rows;
    }

    /** Goes on to the next row; false if there is none. */
    boolean next() throws SQLException {
        place = 0;
        return rows.next();
    }

    public UUID uuid() throws SQLException {
        return present(rows.getObject(++place, UUID.class));
    }

    public String text() throws SQLException {
        return present(rows.getString(++place));
    }

    /** A number that is never null. */
    public long number() throws SQLException {
        return rows.getLong(++place);
    }

    public Instant instant() throws SQLException {
        return present(instantOrNull());
    }

    public @Nullable Instant instantOrNull() throws SQLException {
        var time = rows.getObject(++place, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    public @Nullable LocalDate dayOrNull() throws SQLException {
        return rows.getObject(++place, LocalDate.class);
    }

    public Country country() throws SQLException {
        return new Country(text());
    }

    /** One of the constants, which are stored by name. */
    public <E extends Enum<E>> E constant(Class<E> type) throws SQLException {
        return Enum.valueOf(type, text());
    }

    private <T> T present(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("column " + place + " is null");
        }
        return value;
    }
}

package org.zajedno.kit.paging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.country.Country;

/** The columns of one row, read one after the other in the order in which they are selected. What is null is read as null. */
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
        return rows.getObject(++place, UUID.class);
    }

    public String text() throws SQLException {
        return rows.getString(++place);
    }

    /** A number that is never null. */
    public long number() throws SQLException {
        return rows.getLong(++place);
    }

    public @Nullable Instant instant() throws SQLException {
        var time = rows.getObject(++place, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    public LocalDate day() throws SQLException {
        return rows.getObject(++place, LocalDate.class);
    }

    public @Nullable Country country() throws SQLException {
        var code = text();
        return code == null ? null : new Country(code);
    }

    /** One of the constants, which are stored by name. */
    public <E extends Enum<E>> @Nullable E constant(Class<E> type) throws SQLException {
        var name = text();
        return name == null ? null : Enum.valueOf(type, name);
    }
}

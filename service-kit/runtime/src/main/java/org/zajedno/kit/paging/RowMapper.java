package org.zajedno.kit.paging;

import java.sql.SQLException;

/** Makes what is shown of a row from its columns. */
@FunctionalInterface
public interface RowMapper<R> {

    R map(RowColumns columns) throws SQLException;
}

package org.zajedno.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hibernate.StaleObjectStateException;
import org.hibernate.exception.JDBCConnectionException;

/** What lies behind an exception: wrappers of the frameworks hide the one that decides the answer. */
public final class Causes {

    private static final int DEEPEST = 20;

    /** SQL states of a database that is away, starting, stopping, full or out of connections. */
    private static final List<String> AWAY = List.of("08", "53", "57P", "58");

    /** Serialization failure, deadlock, a unique or exclusion constraint that somebody else met first. */
    private static final List<String> OVERTAKEN = List.of("40001", "40P01", "23505", "23P01");

    private final List<Throwable> chain;

    public Causes(Throwable outermost) {
        chain = Stream.iterate(outermost, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .toList();
    }

    /** The outermost cause of that type, or null. */
    public <T extends Throwable> T find(Class<T> type) {
        return chain.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }

    boolean isInputUnreadable() {
        return find(JsonProcessingException.class) != null;
    }

    boolean isParameterUnreadable() {
        var outermost = chain.getFirst();
        return (outermost instanceof NotFoundException || outermost instanceof BadRequestException) && chain.size() > 1;
    }

    /** The database cannot be used for now; the same request may succeed later. */
    public boolean isPartAway() {
        return find(JDBCConnectionException.class) != null
                || hasSqlState(AWAY)
                || chain.stream().anyMatch(Causes::isWithoutConnection);
    }

    /** Somebody else changed the same thing at the same moment. */
    public boolean isOvertaken() {
        return find(OptimisticLockException.class) != null
                || find(StaleObjectStateException.class) != null
                || hasSqlState(OVERTAKEN);
    }

    /** The country wall stopped a row from being written behind it. */
    boolean isBeyondTheWall() {
        return hasSqlState(List.of("42501"));
    }

    private boolean hasSqlState(List<String> prefixes) {
        return chain.stream()
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .anyMatch(state -> state != null && prefixes.stream().anyMatch(state::startsWith));
    }

    // Agroal tells that it has no connection to give by messages without a state, "Sorry, acquisition timeout!" among
    // them
    private static boolean isWithoutConnection(Throwable cause) {
        return cause instanceof SQLException sql
                && sql.getSQLState() == null
                && String.valueOf(sql.getMessage())
                        .toLowerCase(Locale.ROOT)
                        .matches(".*(acquisition timeout|pool is ).*");
    }
}

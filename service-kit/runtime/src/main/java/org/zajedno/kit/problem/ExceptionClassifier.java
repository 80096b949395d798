package org.zajedno.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;
import org.hibernate.StaleObjectStateException;
import org.hibernate.exception.JDBCConnectionException;
import org.jspecify.annotations.Nullable;

/** What lies behind an exception: wrappers of the frameworks hide the one that decides the answer. */
public final class ExceptionClassifier {

    private static final int DEEPEST = 20;

    /**
     * SQL states of a database that is away, starting, stopping, full, out of connections, being restored (28, 3D), closed for
     * maintenance (55000) or a standby (25006), and of statements and transactions that its operator or its time limits ended.
     */
    private static final List<String> AWAY =
            List.of("08", "53", "57", "58", "28", "3D", "55000", "25006", "25P03", "25P04");

    /** Serialization failure, deadlock, a lock that somebody else holds. */
    private static final List<String> CROSSED = List.of("40", "55P03");

    /** Serialization failure, deadlock, a unique or exclusion constraint that somebody else met first. */
    private static final List<String> OVERTAKEN = List.of("40001", "40P01", "23505", "23P01");

    private final List<Throwable> chain;

    /** The chain and what hangs on it: a failed commit tells of the database in a suppressed exception only. */
    private final List<Throwable> all;

    public ExceptionClassifier(Throwable outermost) {
        chain = Stream.iterate(outermost, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .toList();
        all = withSuppressed(chain);
    }

    private static List<Throwable> withSuppressed(List<Throwable> chain) {
        var found = new ArrayList<Throwable>();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        var open = new ArrayList<>(chain);
        while (!open.isEmpty() && found.size() < DEEPEST * DEEPEST) {
            var next = open.removeFirst();
            if (next != null && seen.add(next)) {
                found.add(next);
                open.add(next.getCause());
                open.addAll(List.of(next.getSuppressed()));
            }
        }
        return List.copyOf(found);
    }

    /** The outermost cause of that type, or null. */
    public <T extends Throwable> @Nullable T find(Class<T> type) {
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

    /** The database cannot be used for now, or died at the commit; the same request may succeed later. */
    public boolean isPartAway() {
        return find(JDBCConnectionException.class) != null
                || hasSqlState(AWAY)
                || all.stream().anyMatch(ExceptionClassifier::isWithoutConnection)
                || isCommitWithoutReason();
    }

    /** It is nobody's fault and passes by itself: the same work, done again, is expected to succeed. */
    public boolean isPassing() {
        return isPartAway() || hasSqlState(CROSSED);
    }

    /**
     * A transaction that ended otherwise than it was asked to, or of which nobody knows how it ended, while the database says
     * nothing against what was written.
     */
    private boolean isCommitWithoutReason() {
        return all.stream().anyMatch(ExceptionClassifier::isLostCommit)
                && all.stream().noneMatch(cause -> cause instanceof SQLException sql && sql.getSQLState() != null);
    }

    private static boolean isLostCommit(Throwable cause) {
        return cause instanceof HeuristicMixedException
                || cause instanceof HeuristicRollbackException
                || cause instanceof XAException
                || cause instanceof RollbackException && cause.getCause() == null;
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
        return all.stream()
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

package org.zajedno.kit.paging;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.http.PageParameters;
import org.zajedno.kit.http.RowVersion;

/**
 * A list that a query answers, in HQL or in SQL: what it selects, which rows, and in which order. Made anew for each request. Only
 * constants are put together to its text: what a caller sent is bound.
 */
public final class KeysetQuery<R> {

    private final Keyset<R> order;
    private final @Nullable Class<R> row;
    private final String select;
    private final String from;
    private final boolean sql;
    private final @Nullable RowMapper<R> mapper;
    private @Nullable String walked;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private KeysetQuery(
            Keyset<R> order,
            @Nullable Class<R> row,
            String select,
            String from,
            boolean sql,
            @Nullable RowMapper<R> mapper) {
        this.order = order;
        this.row = row;
        this.select = select;
        this.from = from;
        this.sql = sql;
        this.mapper = mapper;
    }

    /**
     * In HQL.
     *
     * @param row an entity, or a record of them
     * @param select what makes a row, as {@code select c}
     * @param from as {@code from Comment c}; a join adds no rows to it
     */
    public static <R> KeysetQuery<R> hql(Keyset<R> order, Class<R> row, String select, String from) {
        return new KeysetQuery<>(order, row, select, from, false, null);
    }

    /** The same in SQL. */
    public static <R> KeysetQuery<R> sql(Keyset<R> order, Class<R> row, String select, String from) {
        return new KeysetQuery<>(order, row, select, from, true, null);
    }

    /**
     * In SQL, each row read from its columns past the persistence context: for rows that are only shown. What the transaction
     * has changed before and not flushed is not in it.
     *
     * @param select the columns that the mapper reads, in its order
     */
    public static <R> KeysetQuery<R> columns(Keyset<R> order, String select, String from, RowMapper<R> mapper) {
        return new KeysetQuery<>(order, null, select, from, true, mapper);
    }

    /**
     * In SQL, walking along the list of each of these by itself: each walk ends after a page, where a condition that lets several
     * through would have the database sort all of their rows.
     *
     * @param these as {@code unnest(:countries) as acting(country)}; a condition says which rows belong to each
     */
    public KeysetQuery<R> along(String these) {
        walked = these;
        return this;
    }

    /** Adds a condition. */
    public KeysetQuery<R> where(String condition) {
        conditions.add("(" + condition + ")");
        return this;
    }

    /** Adds a condition on a value, which is never null. */
    public KeysetQuery<R> where(String condition, String name, Object value) {
        return where(condition).with(name, value);
    }

    /** Adds a condition on a value, if there is one: null means that nothing was asked for. */
    public KeysetQuery<R> whereAsked(String condition, String name, @Nullable Object value) {
        return value == null ? this : where(condition, name, value);
    }

    /** Adds a condition where it is asked for. */
    public KeysetQuery<R> whereAsked(String condition, boolean asked) {
        return asked ? where(condition) : this;
    }

    /** Binds a value that the query names. */
    public KeysetQuery<R> with(String name, Object value) {
        parameters.put(name, Objects.requireNonNull(value, name));
        return this;
    }

    /** Binds a value that the query names where it is asked for. */
    public KeysetQuery<R> withAsked(String name, @Nullable Object value) {
        return value == null ? this : with(name, value);
    }

    /** Leaves what was changed since the caller's instant, as far as that is certain; everything if none is named. */
    public KeysetQuery<R> changed(String modifiedAt, PageParameters asked) {
        return asked.modifiedSince() == null
                ? this
                : where(modifiedAt + " >= :since", "since", asked.modifiedSince())
                        .where(modifiedAt + " < :until", "until", asked.changedBefore());
    }

    /** The one row that there is, an entity to be changed if need be; empty if there is none. */
    public Optional<R> one(EntityManager entities) {
        return query(entities, select + " " + matching(conditions), entity()).uniqueResultOptional();
    }

    /** All entities that there are, in their order; for what is known to be little. */
    public List<R> all(EntityManager entities) {
        return query(entities, text(false), entity()).getResultList();
    }

    /** A page of it. */
    public Page<R> page(EntityManager entities, PageParameters asked) {
        return order.page(asked, after -> rows(entities, after, asked.limit + 1), () -> count(entities));
    }

    /** The rows behind these values of the order's columns, or from the beginning on if there are none. */
    public List<R> rows(EntityManager entities, List<?> after, int limit) {
        if (mapper != null) {
            return shown(entities, mapper, after, limit);
        }
        var query = query(entities, text(!after.isEmpty()), entity());
        for (int place = 0; place < after.size(); place++) {
            query.setParameter(Keyset.parameter(place), after.get(place));
        }
        if (walked != null) {
            query.setParameter("rows", limit);
        }
        return query.setReadOnly(true).setMaxResults(limit).getResultList();
    }

    private Class<R> entity() {
        return Objects.requireNonNull(row, "rows of columns are only shown");
    }

    private List<R> shown(EntityManager entities, RowMapper<R> shownBy, List<?> after, int limit) {
        var values = new HashMap<>(parameters);
        for (int place = 0; place < after.size(); place++) {
            values.put(Keyset.parameter(place), after.get(place));
        }
        values.put("rows", limit);
        var query = ColumnQuery.of(text(!after.isEmpty()) + " limit :rows");
        return entities.unwrap(Session.class).doReturningWork(connection -> query.list(connection, values, shownBy));
    }

    /**
     * What a page shows, by versions alone, and of the row behind it: while they are the same, the page is.
     *
     * @param select id and version, as {@code select c.id, c.version}
     */
    public List<RowVersion> versions(EntityManager entities, PageParameters asked, String select) {
        var after = order.after(asked);
        var query = query(entities, text(select, !after.isEmpty()), RowVersion.class);
        for (int place = 0; place < after.size(); place++) {
            query.setParameter(Keyset.parameter(place), after.get(place));
        }
        return query.setMaxResults(asked.limit + 1).getResultList();
    }

    /** How many rows it has, whatever page is asked for. */
    public long count(EntityManager entities) {
        var text = walked == null
                ? "select count(*) " + matching(conditions)
                : "select count(*) from " + walked + " cross join lateral (select 1 " + matching(conditions) + ") walk";
        return query(entities, text, Long.class).getSingleResult();
    }

    /** The query as it is sent. */
    public String text(boolean goesOn) {
        return text(select, goesOn);
    }

    private String text(String selected, boolean goesOn) {
        var all = new ArrayList<>(conditions);
        if (goesOn) {
            all.add(order.behind());
        }
        var list = selected + " " + matching(all) + " order by " + order.names();
        return walked == null
                ? list
                : "select walk.* from " + walked + " cross join lateral (" + list + " limit :rows) walk order by "
                        + order.names();
    }

    private String matching(List<String> all) {
        return all.isEmpty() ? from : from + " where " + String.join(" and ", all);
    }

    private <T> SelectionQuery<T> query(EntityManager entities, String text, Class<T> type) {
        var session = entities.unwrap(Session.class);
        SelectionQuery<T> query =
                sql ? session.createNativeQuery(text, type) : session.createSelectionQuery(text, type);
        parameters.forEach(query::setParameter);
        return query;
    }
}

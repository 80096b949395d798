package org.zajedno.panels.filter;

import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.Map;

/** The conditions of a list that hold only where they were asked for. */
public final class Conditions {

    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /**
     * Adds a condition on a value.
     *
     * @param condition names the value as the parameter {@code :name}
     * @param value null if nothing was asked for
     */
    public Conditions and(String condition, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            parameters.put(name, value);
        }
        return this;
    }

    /** Adds a condition that names no value. */
    public Conditions and(String condition, boolean asked) {
        if (asked) {
            where.append(" and ").append(condition);
        }
        return this;
    }

    /** What is to be added to the conditions of the query. */
    public String where() {
        return where.toString();
    }

    public <T> TypedQuery<T> bind(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}

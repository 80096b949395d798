package org.zajedno.kit.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zajedno.kit.problem.EarlyProblems;

/** Refuses a body that is announced as too long with a problem; the framework would close the door without a word. */
@ApplicationScoped
public class BodyLimit {

    private static final int EARLY = 500;

    private final EarlyProblems problems;
    private final long limit;

    BodyLimit(EarlyProblems problems, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.problems = problems;
        this.limit = limit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext exchange) {
        if (announced(exchange.request().getHeader("Content-Length")) > limit) {
            exchange.response().putHeader("Connection", "close");
            problems.end(exchange, 413);
        } else {
            exchange.next();
        }
    }

    private static long announced(String length) {
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }
}

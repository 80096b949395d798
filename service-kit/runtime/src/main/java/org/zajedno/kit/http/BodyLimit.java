package org.zajedno.kit.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zajedno.kit.problem.EarlyProblems;

/**
 * Refuses a body that is announced as too long with a problem; the framework would close the door without a word. Where files
 * are uploaded, and only there, a body may be as long as the framework's own limit.
 */
@ApplicationScoped
public class BodyLimit {

    private static final int EARLY = 500;

    /** Right behind the framework, which notes its own limit for bodies whose length is not announced. */
    private static final int LATE = 1;

    private final EarlyProblems problems;
    private final long limit;
    private final long uploadLimit;
    private final Optional<Pattern> uploads;

    BodyLimit(
            EarlyProblems problems,
            @ConfigProperty(name = "zajedno.http.largest-body") MemorySize limit,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize uploadLimit,
            @ConfigProperty(name = "zajedno.http.uploads") Optional<Pattern> uploads) {
        this.problems = problems;
        this.limit = limit.asLongValue();
        this.uploadLimit = uploadLimit.asLongValue();
        this.uploads = uploads;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
        filters.register(this::note, LATE);
    }

    private void check(RoutingContext exchange) {
        if (announced(exchange.request().getHeader("Content-Length")) > limit(exchange)) {
            exchange.response().putHeader("Connection", "close");
            problems.end(exchange, 413);
        } else {
            exchange.next();
        }
    }

    private void note(RoutingContext exchange) {
        exchange.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit(exchange));
        exchange.next();
    }

    private long limit(RoutingContext exchange) {
        return uploads.filter(paths -> paths.matcher(exchange.request().path()).matches())
                        .isPresent()
                ? uploadLimit
                : limit;
    }

    private static long announced(String length) {
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }
}

package org.zajedno.kit.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zajedno.kit.problem.ProblemResponder;

/**
 * Refuses a body that is too long with a problem: at once if it is announced as such, else when it has come that far. Where
 * files are uploaded, and only there, a body may be as long as the framework's own limit.
 */
@Provider
@Priority(Priorities.ENTITY_CODER)
@ApplicationScoped
public class BodyLimitInterceptor implements ReaderInterceptor {

    private static final int EARLY = 500;

    /** Right behind the framework, which notes its own limit for bodies whose length is not announced. */
    private static final int LATE = 1;

    private final Instance<RoutingContext> current;
    private final ProblemResponder problems;
    private final long limit;
    private final long uploadLimit;
    private final Optional<Pattern> uploads;

    BodyLimitInterceptor(
            Instance<RoutingContext> current,
            ProblemResponder problems,
            @ConfigProperty(name = "zajedno.http.largest-body") MemorySize limit,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize uploadLimit,
            @ConfigProperty(name = "zajedno.http.uploads") Optional<Pattern> uploads) {
        this.current = current;
        this.problems = problems;
        this.limit = limit.asLongValue();
        this.uploadLimit = uploadLimit.asLongValue();
        this.uploads = uploads;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
        filters.register(this::dropFrameworksLimit, LATE);
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
        reading.setInputStream(new LimitedInputStream(reading.getInputStream(), limit(current.get())));
        return reading.proceed();
    }

    private void check(RoutingContext exchange) {
        if (announced(exchange.request().getHeader("Content-Length")) > limit(exchange)) {
            exchange.response().putHeader("Connection", "close");
            problems.end(exchange, 413);
        } else {
            exchange.next();
        }
    }

    /** With it the framework would answer without a word, and its reader's failure would be reported as a fault of ours. */
    private void dropFrameworksLimit(RoutingContext exchange) {
        exchange.remove(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY);
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

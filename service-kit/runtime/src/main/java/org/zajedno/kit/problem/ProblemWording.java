package org.zajedno.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.opentelemetry.api.trace.Span;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkiverse.resteasy.problem.validation.Violation;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.languages.LanguageNegotiator;

/**
 * Last hand on every problem that leaves the service, whoever raised it: a stable {@code type}, a sentence in the caller's
 * language, and nothing of our insides. An unforeseen failure shows a trace id only.
 */
@ApplicationScoped
public class ProblemWording implements ProblemPostProcessor {

    /** Leads to the page of the gateway that explains the problem; a relative reference as RFC 9457 section 3.1.1 allows. */
    static final String TYPE_PREFIX = "/problems/";

    private final Instance<RoutingContext> request;
    private final AllowedMethods methods;
    private final ProblemMessages messages;
    private final ViolationMessages violations = new ViolationMessages();

    ProblemWording(
            Instance<RoutingContext> request,
            AllowedMethods methods,
            @ConfigProperty(name = "zajedno.language.serbian-script") String serbianScript) {
        this.request = request;
        this.methods = methods;
        this.messages = new ProblemMessages(new LanguageNegotiator(serbianScript));
    }

    /** Before the extension's logger, so that the log holds what the caller got. */
    @Override
    public int priority() {
        return 200;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        var exceptionClassifier = new ExceptionClassifier(context.cause);
        var refusal = exceptionClassifier.find(Refusal.class);
        if (refusal != null) {
            return refused(refusal, exceptionClassifier.find(JsonProcessingException.class));
        }
        if (exceptionClassifier.isInputUnreadable()) {
            return unreadable(exceptionClassifier.find(JsonProcessingException.class));
        }
        if (exceptionClassifier.isPartAway()) {
            return worded(503, "temporarily-unavailable")
                    .withHeader("Retry-After", "5")
                    .build();
        }
        if (exceptionClassifier.isBeyondTheWall()) {
            return worded(403, "foreign-country").build();
        }
        if (exceptionClassifier.isOvertaken()) {
            return worded(409, "overtaken").build();
        }
        return framework(problem, exceptionClassifier);
    }

    /** The words of a refusal that does not end the request, because other things in it still go. */
    public ProblemSummary summary(Refusal refusal) {
        return new ProblemSummary(
                TYPE_PREFIX + refusal.code(),
                messages.detail(
                        refusal.code(),
                        RefusalMapper.status(refusal.kind()),
                        refusal.details(),
                        messages.languageFor(acceptLanguage())));
    }

    private HttpProblem refused(Refusal refusal, @Nullable JsonProcessingException whileReading) {
        var status = whileReading == null ? RefusalMapper.status(refusal.kind()) : 400;
        var builder = worded(status, refusal.code(), refusal.details());
        refusal.details().forEach(builder::with);
        if (!refusal.violations().isEmpty()) {
            builder.with(
                    "violations", worded(whileReading == null ? refusal.violations() : atPath(refusal, whileReading)));
        }
        switch (refusal.kind()) {
            case UNAVAILABLE -> builder.withHeader("Retry-After", "5");
            case TOO_MANY -> builder.withHeader("Retry-After", "600");
            default -> {}
        }
        return builder.build();
    }

    /** A value type refused while JSON was read: it knows its rule, the reader knows where in the body it stood. */
    private static List<Refusal.Violation> atPath(Refusal refusal, JsonProcessingException whileReading) {
        var path = JsonViolation.path(whileReading);
        return refusal.violations().stream()
                .map(violation -> path.isEmpty() ? violation : new Refusal.Violation(path, violation.message()))
                .toList();
    }

    private HttpProblem unreadable(@Nullable JsonProcessingException json) {
        var builder = worded(400, "malformed-input");
        if (json != null) {
            builder.with("violations", worded(List.of(JsonViolation.of(json))));
        }
        return builder.build();
    }

    private HttpProblem framework(HttpProblem problem, ExceptionClassifier exceptionClassifier) {
        var status = problem.getStatusCode();
        if (status == 404 && exceptionClassifier.isParameterUnreadable()) {
            return worded(400, "malformed-parameter").build();
        }
        if (status == 404 || status == 405) {
            var allowed = allowed();
            if (!allowed.isEmpty()) {
                return worded(405, "method-not-allowed")
                        .withHeader("Allow", String.join(", ", allowed))
                        .build();
            }
        }
        var builder = worded(status, ProblemMessages.codeOf(status));
        problem.getHeaders().forEach(builder::withHeader);
        if (problem.getParameters().get("violations") instanceof Collection<?> found) {
            builder.with(
                    "violations",
                    worded(found.stream().map(ProblemWording::ours).toList()));
        }
        if (status >= 500) {
            builder.with("traceId", Span.current().getSpanContext().getTraceId());
        }
        return builder.build();
    }

    private static Refusal.Violation ours(Object violation) {
        if (!(violation instanceof Violation found)) {
            return new Refusal.Violation("", String.valueOf(violation));
        }
        // the pattern stands in the contract, and says nothing to a reader
        return new Refusal.Violation(
                found.field, found.message.startsWith("must match \"") ? "has the wrong form" : found.message);
    }

    private List<Refusal.Violation> worded(List<Refusal.Violation> english) {
        var language = messages.languageFor(acceptLanguage());
        return english.stream()
                .map(violation ->
                        new Refusal.Violation(violation.field(), violations.in(language, violation.message())))
                .toList();
    }

    private HttpProblem.Builder worded(int status, String code) {
        return worded(status, code, Map.of());
    }

    private HttpProblem.Builder worded(int status, String code, Map<String, Object> details) {
        var language = messages.languageFor(acceptLanguage());
        return HttpProblem.builder()
                .withType(URI.create(TYPE_PREFIX + code))
                .withStatus(status)
                .withTitle(messages.title(status, language))
                .withDetail(messages.detail(code, status, details, language))
                .withHeader("Content-Language", language.value());
    }

    /** The methods of the address if the caller's is none of them. */
    private Set<String> allowed() {
        if (!request.isResolvable()) {
            return Set.of();
        }
        var called = request.get().request();
        var allowed = methods.allowed(request.get().normalizedPath());
        return allowed.contains(called.method().name()) ? Set.of() : allowed;
    }

    private List<String> acceptLanguage() {
        return request.isResolvable() ? request.get().request().headers().getAll("Accept-Language") : List.of();
    }
}

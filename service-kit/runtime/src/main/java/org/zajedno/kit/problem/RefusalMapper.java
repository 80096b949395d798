package org.zajedno.kit.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

/** Gives a {@link Refusal} its HTTP status; {@link ProblemWording} gives it its words. */
@Provider
@Priority(1)
public class RefusalMapper extends ExceptionMapperBase<Refusal> {

    @Override
    protected HttpProblem toProblem(Refusal refusal) {
        return HttpProblem.builder().withStatus(status(refusal.kind())).build();
    }

    static int status(Refusal.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case FORBIDDEN -> 403;
            case INVALID -> 422;
            case MALFORMED -> 400;
            case UNSUPPORTED -> 415;
            case STALE -> 412;
            case UNCONDITIONAL -> 428;
            case TOO_MANY -> 429;
            case UNAVAILABLE -> 503;
        };
    }
}

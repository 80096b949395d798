package org.zajedno.dissemination.study;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.zajedno.kit.problem.ProblemWording;

/**
 * A request without a sound token gets 401 and the challenge. The problem extension's own mapper reads a field of Quarkus that
 * is gone since 3.37 and would answer 500.
 */
public class UnauthorizedMapper {

    private static final int UNAUTHORIZED = 401;

    private final ProblemWording wording;

    UnauthorizedMapper(ProblemWording wording) {
        this.wording = wording;
    }

    @ServerExceptionMapper(
            value = {UnauthorizedException.class, AuthenticationFailedException.class},
            priority = 1)
    public Response challenge(Throwable failed, RoutingContext request) {
        var problem = HttpProblem.builder()
                .withStatus(UNAUTHORIZED)
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
        return wording.apply(
                        problem, ProblemContext.of(failed, request.request().path()))
                .toResponse();
    }
}

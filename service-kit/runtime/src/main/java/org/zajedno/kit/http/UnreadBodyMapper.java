package org.zajedno.kit.http;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

/** Gives an {@link UnreadBodyException} its status. */
@Provider
@Priority(1)
class UnreadBodyMapper extends ExceptionMapperBase<UnreadBodyException> {

    @Override
    protected HttpProblem toProblem(UnreadBodyException unread) {
        return HttpProblem.builder().withStatus(unread.status()).build();
    }
}

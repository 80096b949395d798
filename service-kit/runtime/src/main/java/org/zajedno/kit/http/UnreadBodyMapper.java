package org.zajedno.kit.http;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

/** Gives an {@link UnreadBody} its status. */
@Provider
@Priority(1)
class UnreadBodyMapper extends ExceptionMapperBase<UnreadBody> {

    @Override
    protected HttpProblem toProblem(UnreadBody unread) {
        return HttpProblem.builder().withStatus(unread.status()).build();
    }
}

package org.zajedno.gateway.dispatch;

import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import org.zajedno.gateway.problem.ProblemException;
import org.zajedno.gateway.problem.ProblemType;

/** Refuses a caller who has no share left. */
final class TooManyRequests {

    private TooManyRequests() {}

    /** @param seconds after which the caller has a share again */
    static <T> Future<T> refuse(HttpServerRequest request, int seconds) {
        request.response().putHeader("Retry-After", Integer.toString(seconds));
        return Future.failedFuture(new ProblemException(ProblemType.TOO_MANY_REQUESTS));
    }
}

package org.zajedno.gateway.dispatch;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.zajedno.gateway.problem.ProblemException;
import org.zajedno.gateway.problem.ProblemType;
import org.zajedno.gateway.problem.ProblemWriter;

/** Answers what is refused, and reads what the caller is still sending for a while: closing at once would lose the answer. */
@ApplicationScoped
class RefusalHandler {

    private static final Logger LOG = Logger.getLogger(RefusalHandler.class);
    private static final long LINGER_MILLIS = 5000;
    /** Whoever disagrees with us about where a request ends must not get to send another. */
    private static final Set<ProblemType> LAST = EnumSet.of(
            ProblemType.BAD_REQUEST,
            ProblemType.BODY_TOO_SLOW,
            ProblemType.BODY_TOO_LARGE,
            ProblemType.ADDRESS_TOO_LONG,
            ProblemType.HEADERS_TOO_LARGE,
            ProblemType.VERSION_NOT_SUPPORTED);

    private final Vertx vertx;
    private final ProblemWriter problemWriter;

    RefusalHandler(Vertx vertx, ProblemWriter problemWriter) {
        this.vertx = vertx;
        this.problemWriter = problemWriter;
    }

    void refuse(HttpServerRequest request, Throwable failure) {
        if (failure instanceof ProblemException problemException) {
            refuse(request, problemException.refusal(), problemException.parameter());
        } else {
            LOG.error("a request failed in the gateway", failure);
            refuse(request, ProblemType.SERVICE_UNAVAILABLE);
        }
    }

    void refuse(HttpServerRequest request, ProblemType problemType) {
        refuse(request, problemType, null);
    }

    private void refuse(HttpServerRequest request, ProblemType problemType, @Nullable String parameter) {
        boolean last = LAST.contains(problemType);
        if (last) {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        Future<Void> answered = problemWriter.refuse(request, problemType, parameter);
        if (problemType == ProblemType.BAD_REQUEST || request.isEnded()) {
            if (last) {
                answered.onComplete(done -> request.connection().close());
            }
            return;
        }
        long timer = vertx.setTimer(LINGER_MILLIS, fired -> request.connection().close());
        request.handler(ignored -> {})
                .endHandler(done -> {
                    vertx.cancelTimer(timer);
                    if (last) {
                        request.connection().close();
                    }
                })
                .resume();
    }
}

package org.zajedno.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyResponse;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Sends a service's response to the caller. If the caller leaves, the rest of it is read and thrown away: the
 * client's reset of an answer that has come whole closes a connection on which somebody else's request is by then
 * (eclipse-vertx/vert.x 6294).
 */
final class ServiceResponse {

    private static final Logger LOG = Logger.getLogger(ServiceResponse.class);
    /** How long the rest is read for a caller who has left; what has more to say is broken off. */
    private static final long REST_SECONDS = 1;

    private final Vertx vertx;
    private final HttpClientRequest asked;
    private final ProxyResponse answer;
    private final HttpServerResponse response;
    private final Future<Void> whole;

    /** To be made as soon as the head is there, or the end could be missed. */
    ServiceResponse(Vertx vertx, HttpClientRequest asked, ProxyResponse answer) {
        this.vertx = vertx;
        this.asked = asked;
        this.answer = answer;
        this.response = answer.request().proxiedRequest().response();
        this.whole = asked.response().compose(head -> head.end());
    }

    ProxyResponse head() {
        return answer;
    }

    /** Comes true when nothing of it is under way any more, however it ended. What breaks off breaks off for the caller. */
    Future<Void> send() {
        Body body = answer.getBody();
        if (response.closed()) {
            answer.release();
            return abandon();
        }
        boolean endUntold =
                body != null && body.length() < 0 && answer.request().version() == HttpVersion.HTTP_1_0;
        if (body == null || endUntold) {
            return answer.send().otherwiseEmpty();
        }
        response.setStatusCode(answer.getStatusCode()).setChunked(body.length() < 0);
        response.headers().addAll(answer.headers());
        var pipe = body.stream().pipe().endOnFailure(false);
        response.exceptionHandler(left -> pipe.close());
        return pipe.to(response).recover(broken -> abandon());
    }

    private Future<Void> abandon() {
        LOG.debugf("the answer to %s broke off", asked.path());
        // Not at once: a reset from within the write that failed would release the write's buffers twice.
        vertx.runOnContext(later -> response.reset());
        return whole.timeout(REST_SECONDS, TimeUnit.SECONDS).recover(endless -> {
            asked.reset();
            return Future.succeededFuture();
        });
    }
}

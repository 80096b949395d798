package org.zajedno.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.HostAndPort;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.zajedno.gateway.framing.StrictDecoder;
import org.zajedno.gateway.problem.ProblemException;
import org.zajedno.gateway.problem.ProblemType;
import org.zajedno.gateway.settings.GatewaySettings;

/** Sends one request to a service, until the head of the response is there. */
final class ProxyExchange {

    private static final Logger LOG = Logger.getLogger(ProxyExchange.class);
    private static final Set<HttpMethod> REPEATABLE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Vertx vertx;
    private final HttpClient client;
    private final RequestOptions options;
    private final HostAndPort host;
    private final ProxyRequest onward;
    private final HttpServerRequest request;
    private final @Nullable RequestBody body;
    private final GatewaySettings settings;
    private boolean timedOut;

    ProxyExchange(
            Vertx vertx,
            HttpClient client,
            RequestOptions options,
            HostAndPort host,
            ProxyRequest onward,
            GatewaySettings settings) {
        this.vertx = vertx;
        this.client = client;
        this.options = options;
        this.host = host;
        this.onward = onward;
        this.request = onward.proxiedRequest();
        this.settings = settings;
        long length = declaredLength(request);
        if (length > 0 || request.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            this.body = new RequestBody(request, settings.bodyLimit().asLongValue(), settings.bodyPatience());
            StrictDecoder.onUnreadableBody(request, body::breakOff);
            onward.setBody(Body.body(body, length));
        } else {
            this.body = null;
            onward.setBody(null);
            request.resume();
        }
    }

    /** The length that the request says its body has, -1 if it says none. */
    static long declaredLength(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? -1 : Long.parseLong(length);
        } catch (NumberFormatException beyondNumbers) {
            return Long.MAX_VALUE;
        }
    }

    /** The answer, as soon as its head is there; fails with {@link ProblemException} if none comes. */
    Future<ServiceResponse> send() {
        // Only what changes nothing and sends nothing may be asked twice: the first may have been carried out.
        return bodyBegun()
                .compose(begun -> send(body == null && REPEATABLE.contains(request.method())))
                .recover(failure -> Future.failedFuture(new ProblemException(refusal())));
    }

    private Future<Void> bodyBegun() {
        if (body == null) {
            return Future.succeededFuture();
        }
        if (request.headers().contains(HttpHeaders.EXPECT)) {
            request.response().writeContinue();
        }
        return body.begun(vertx);
    }

    private ProblemType refusal() {
        if (body != null && body.isUnreadable()) {
            return ProblemType.BAD_REQUEST;
        }
        if (body != null && body.exceeded()) {
            return ProblemType.BODY_TOO_LARGE;
        }
        return body != null && body.isTooSlow() ? ProblemType.BODY_TOO_SLOW : ProblemType.SERVICE_UNAVAILABLE;
    }

    private Future<ServiceResponse> send(boolean again) {
        return client.request(options)
                .compose(sending -> exchange(sending)
                        .recover(failure ->
                                again && !timedOut && !request.response().closed()
                                        ? send(false)
                                        : Future.failedFuture(failure)));
    }

    private Future<ServiceResponse> exchange(HttpClientRequest sending) {
        sending.authority(host);
        // The answer's future says so too: unheard, the client would log as an error that a caller broke off or sent
        // too much.
        sending.exceptionHandler(failure -> LOG.debugf("a request to %s broke off: %s", request.path(), failure));
        var answerTimeout = new AnswerTimeout(sending);
        var head = onward.send(sending).onComplete(answered -> answerTimeout.stop());
        // The proxy would reset the request when the caller leaves, see Answer.
        request.response().exceptionHandler(null);
        return head.map(answer -> new ServiceResponse(vertx, sending, answer));
    }

    /** Gives up on a service that has the request and says nothing; a body that is still coming in puts it off. */
    private final class AnswerTimeout {
        private final HttpClientRequest sending;
        private final long start = System.nanoTime();
        private final long patience = settings.upstream().answerTimeout().toMillis();
        private long timer;

        AnswerTimeout(HttpClientRequest sending) {
            this.sending = sending;
            this.timer = vertx.setTimer(patience, fired -> look());
        }

        private void look() {
            var sent = body;
            boolean awaitsSender = sent != null && sent.awaitsSender();
            long moved = sent == null ? start : Math.max(start, sent.progress());
            long silent = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - moved);
            if (sent != null && awaitsSender && !sent.isTooSlow()) {
                timer = vertx.setTimer(patience / 4, fired -> look());
            } else if (!awaitsSender && silent + 10 < patience) {
                timer = vertx.setTimer(patience - silent, fired -> look());
            } else {
                timedOut = true;
                sending.reset();
            }
        }

        void stop() {
            vertx.cancelTimer(timer);
        }
    }
}

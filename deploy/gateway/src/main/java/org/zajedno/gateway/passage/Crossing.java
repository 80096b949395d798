package org.zajedno.gateway.passage;

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
import io.vertx.httpproxy.ProxyResponse;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.zajedno.gateway.refusal.Refusal;
import org.zajedno.gateway.refusal.Refused;

/** One request on its way to a service, until the head of the answer is there. */
final class Crossing {

    private static final Logger LOG = Logger.getLogger(Crossing.class);
    private static final Set<HttpMethod> REPEATABLE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Vertx vertx;
    private final HttpClient client;
    private final RequestOptions options;
    private final HostAndPort host;
    private final ProxyRequest onward;
    private final HttpServerRequest request;
    private final CappedBody body;
    private final long answerTimeout;
    private long progress = System.nanoTime();
    private boolean timedOut;

    Crossing(
            Vertx vertx,
            HttpClient client,
            RequestOptions options,
            HostAndPort host,
            ProxyRequest onward,
            long bodyLimit,
            long answerTimeout) {
        this.vertx = vertx;
        this.client = client;
        this.options = options;
        this.host = host;
        this.onward = onward;
        this.request = onward.proxiedRequest();
        this.answerTimeout = answerTimeout;
        long length = declaredLength(request);
        if (length > 0 || request.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            this.body = new CappedBody(request, bodyLimit, () -> progress = System.nanoTime());
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

    /** The head of the answer; fails with {@link Refused} if none comes. */
    Future<ProxyResponse> send() {
        // Only what changes nothing and sends nothing may be asked twice: the first may have been carried out.
        return send(body == null && REPEATABLE.contains(request.method())).recover(failure -> {
            boolean tooLarge = body != null && body.exceeded();
            return Future.failedFuture(new Refused(tooLarge ? Refusal.BODY_TOO_LARGE : Refusal.SERVICE_UNAVAILABLE));
        });
    }

    private Future<ProxyResponse> send(boolean again) {
        return client.request(options)
                .compose(sending -> exchange(sending)
                        .recover(failure ->
                                again && !timedOut && !request.response().closed()
                                        ? send(false)
                                        : Future.failedFuture(failure)));
    }

    private Future<ProxyResponse> exchange(HttpClientRequest sending) {
        if (body != null && request.headers().contains(HttpHeaders.EXPECT)) {
            request.response().writeContinue();
        }
        sending.authority(host);
        // The answer's future says so too: unheard, the client would log as an error that a caller broke off or sent
        // too much.
        sending.exceptionHandler(failure -> LOG.debugf("a request to %s broke off: %s", request.path(), failure));
        progress = System.nanoTime();
        var watch = new Watch(sending, answerTimeout);
        return onward.send(sending).onComplete(answered -> watch.stop());
    }

    /** Gives up on a service that has the request and says nothing; a body that is still coming in puts it off. */
    private final class Watch {
        private final HttpClientRequest sending;
        private long timer;

        Watch(HttpClientRequest sending, long millis) {
            this.sending = sending;
            this.timer = vertx.setTimer(millis, fired -> look());
        }

        private void look() {
            long silent = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - progress);
            if (silent + 10 < answerTimeout) {
                timer = vertx.setTimer(answerTimeout - silent, fired -> look());
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

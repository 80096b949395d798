package org.zajedno.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.HostAndPort;
import io.vertx.core.net.SocketAddress;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zajedno.gateway.caller.Caller;
import org.zajedno.gateway.problem.ProblemException;
import org.zajedno.gateway.problem.ProblemType;
import org.zajedno.gateway.settings.GatewaySettings;

/** Passes a request on to the service that owns it and its answer back, both as streams. */
@ApplicationScoped
public class ReverseProxy {

    private static final int NOT_MODIFIED = 304;
    private static final int NO_CONTENT = 204;
    private static final int UNAUTHORIZED = 401;

    private final Vertx vertx;
    private final HttpClient client;
    private final HeaderFilter headers;
    private final GatewaySettings settings;
    private final HostAndPort host;
    private final Map<UpstreamService, RequestOptions> targets = new ConcurrentHashMap<>();

    ReverseProxy(Vertx vertx, GatewaySettings settings, HeaderFilter headers) {
        this.vertx = vertx;
        this.headers = headers;
        this.settings = settings;
        URI url = settings.publicUrl();
        this.host = HostAndPort.create(url.getHost(), url.getPort());
        var upstream = settings.upstream();
        this.client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout((int) upstream.connectTimeout().toMillis())
                        .setIdleTimeout((int) upstream.idleTimeout().toSeconds())
                        .setKeepAliveTimeout((int) upstream.idleTimeout().toSeconds())
                        .setMaxWaitQueueSize(upstream.waiting())
                        .setTcpNoDelay(true),
                new PoolOptions().setHttp1MaxSize(upstream.connections()));
    }

    /**
     * Passes the request on. The future fails with {@link ProblemException} if no answer has begun; once one has begun and
     * breaks off, so does the answer to the caller, who would otherwise take a part for the whole.
     */
    public Future<Void> forward(HttpServerRequest request, UpstreamService service, Caller caller) {
        if (ProxyExchange.declaredLength(request) > settings.bodyLimit().asLongValue()) {
            return Future.failedFuture(new ProblemException(ProblemType.BODY_TOO_LARGE));
        }
        ProxyRequest onward = ProxyRequest.reverseProxy(request);
        headers.filterRequest(onward.headers(), request, caller);
        var options = targets.computeIfAbsent(service, this::target);
        var exchange = new ProxyExchange(vertx, client, options, host, onward, settings);
        return exchange.send().compose(serviceResponse -> sendBack(request, serviceResponse));
    }

    private RequestOptions target(UpstreamService service) {
        return new RequestOptions()
                .setServer(SocketAddress.inetSocketAddress(service.port(), service.host()))
                .setHost(service.host())
                .setPort(service.port())
                .setSsl(service.tls())
                .setConnectTimeout(settings.upstream().connectTimeout().toMillis());
    }

    private Future<Void> sendBack(HttpServerRequest request, ServiceResponse serviceResponse) {
        ProxyResponse head = serviceResponse.head();
        headers.filterResponse(head.headers(), request.response().headers());
        int status = head.getStatusCode();
        if (status == NOT_MODIFIED || status == NO_CONTENT) {
            head.setBody(null);
            head.headers().remove(HttpHeaders.CONTENT_LENGTH);
        }
        if (status == UNAUTHORIZED && !head.headers().contains("WWW-Authenticate")) {
            head.putHeader("WWW-Authenticate", "Bearer realm=\"zajedno\"");
        }
        return serviceResponse.send();
    }
}

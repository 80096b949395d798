package org.zajedno.gateway.dispatch;

import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.zajedno.gateway.caller.Caller;
import org.zajedno.gateway.caller.RateLimiter;
import org.zajedno.gateway.docs.DocsHandler;
import org.zajedno.gateway.problem.ProblemException;
import org.zajedno.gateway.problem.ProblemType;
import org.zajedno.gateway.proxy.ReverseProxy;
import org.zajedno.gateway.proxy.RouteTable;
import org.zajedno.gateway.proxy.UpstreamService;

/** Answers at the addresses that belong to no service's API: sessions, documentation and the web pages of services. */
@ApplicationScoped
class OwnAddressHandler {

    private final RateLimiter rateLimiter;
    private final SessionEndpoints sessionEndpoints;
    private final DocsHandler docsHandler;
    private final RouteTable routeTable;
    private final ReverseProxy reverseProxy;

    OwnAddressHandler(
            RateLimiter rateLimiter,
            SessionEndpoints sessionEndpoints,
            DocsHandler docsHandler,
            RouteTable routeTable,
            ReverseProxy reverseProxy) {
        this.rateLimiter = rateLimiter;
        this.sessionEndpoints = sessionEndpoints;
        this.docsHandler = docsHandler;
        this.routeTable = routeTable;
        this.reverseProxy = reverseProxy;
    }

    Future<Void> handle(RoutingContext context, String path) {
        HttpServerRequest request = context.request();
        int wait = rateLimiter.take(Caller.ANONYMOUS, request.remoteAddress().hostAddress());
        if (wait > 0) {
            return TooManyRequests.refuse(request, wait);
        }
        String unknown = QueryParameterPolicy.unknown(request, path);
        if (unknown != null) {
            return Future.failedFuture(new ProblemException(unknown));
        }
        if (sessionEndpoints.has(path)) {
            return sessionEndpoints.handle(context, path);
        }
        if (request.method() != HttpMethod.GET && request.method() != HttpMethod.HEAD) {
            return notFound();
        }
        Future<Void> contract = docsHandler.handle(request, path);
        if (contract != null) {
            return contract;
        }
        UpstreamService pages = routeTable.pageOf(path);
        return pages != null ? reverseProxy.forward(request, pages, Caller.ANONYMOUS) : notFound();
    }

    private static Future<Void> notFound() {
        return Future.failedFuture(new ProblemException(ProblemType.NOT_FOUND));
    }
}

package org.zajedno.gateway.dispatch;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.zajedno.gateway.caller.Caller;
import org.zajedno.gateway.caller.CallerAuthenticator;
import org.zajedno.gateway.caller.RateLimiter;
import org.zajedno.gateway.proxy.RouteTable;
import org.zajedno.gateway.session.HostCookieFilter;

/** Finds out who makes a request: by the token, else by the session. An address with too many failures is refused unread. */
@ApplicationScoped
class CallerIdentifier {

    private final RouteTable routeTable;
    private final RateLimiter rateLimiter;
    private final CallerAuthenticator callerAuthenticator;
    private final SessionEndpoints sessionEndpoints;

    CallerIdentifier(
            RouteTable routeTable,
            RateLimiter rateLimiter,
            CallerAuthenticator callerAuthenticator,
            SessionEndpoints sessionEndpoints) {
        this.routeTable = routeTable;
        this.rateLimiter = rateLimiter;
        this.callerAuthenticator = callerAuthenticator;
        this.sessionEndpoints = sessionEndpoints;
    }

    Future<Caller> identify(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean bearer = request.headers().contains(HttpHeaders.AUTHORIZATION);
        if (!bearer && (routeTable.ignoresSession(request.path()) || !HostCookieFilter.hasSession(request))) {
            return Future.succeededFuture(Caller.ANONYMOUS);
        }
        String address = request.remoteAddress().hostAddress();
        if (!rateLimiter.hasShare(address)) {
            return TooManyRequests.refuse(request, 1);
        }
        Future<Caller> caller = bearer ? callerAuthenticator.bearer(context) : sessionEndpoints.caller(context);
        return caller.onFailure(failed -> rateLimiter.take(Caller.ANONYMOUS, address));
    }
}

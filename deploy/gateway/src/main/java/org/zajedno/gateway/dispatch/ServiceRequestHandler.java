package org.zajedno.gateway.dispatch;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.zajedno.gateway.caller.Caller;
import org.zajedno.gateway.caller.ConcurrencyLimiter;
import org.zajedno.gateway.caller.RateLimiter;
import org.zajedno.gateway.problem.ProblemException;
import org.zajedno.gateway.problem.ProblemType;
import org.zajedno.gateway.proxy.ReverseProxy;
import org.zajedno.gateway.proxy.UpstreamService;
import org.zajedno.gateway.session.CsrfProtection;

/** Forwards a request to the service that owns its address, once the caller is known and has a share left. */
@ApplicationScoped
class ServiceRequestHandler {

    private final CorsPolicy corsPolicy;
    private final CallerIdentifier callerIdentifier;
    private final RateLimiter rateLimiter;
    private final ConcurrencyLimiter concurrencyLimiter;
    private final CsrfProtection csrfProtection;
    private final ReverseProxy reverseProxy;

    ServiceRequestHandler(
            CorsPolicy corsPolicy,
            CallerIdentifier callerIdentifier,
            RateLimiter rateLimiter,
            ConcurrencyLimiter concurrencyLimiter,
            CsrfProtection csrfProtection,
            ReverseProxy reverseProxy) {
        this.corsPolicy = corsPolicy;
        this.callerIdentifier = callerIdentifier;
        this.rateLimiter = rateLimiter;
        this.concurrencyLimiter = concurrencyLimiter;
        this.csrfProtection = csrfProtection;
        this.reverseProxy = reverseProxy;
    }

    Future<Void> handle(RoutingContext context, UpstreamService owner) {
        HttpServerRequest request = context.request();
        Future<Void> preflight = corsPolicy.preflight(request);
        if (preflight != null) {
            return preflight;
        }
        corsPolicy.permit(request);
        return callerIdentifier.identify(context).compose(caller -> forward(request, owner, caller));
    }

    private Future<Void> forward(HttpServerRequest request, UpstreamService owner, Caller caller) {
        String address = request.remoteAddress().hostAddress();
        int wait = rateLimiter.take(caller, address);
        if (wait > 0) {
            return TooManyRequests.refuse(request, wait);
        }
        ProblemType problemType = csrfProtection.refusalOf(request, caller);
        if (problemType != null) {
            return Future.failedFuture(new ProblemException(problemType));
        }
        if (caller.authentication() == Caller.Authentication.SESSION) {
            // The next person at a shared browser must find nothing in its cache.
            request.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        String name = caller.nameAt(address);
        if (!concurrencyLimiter.acquire(name)) {
            return TooManyRequests.refuse(request, 1);
        }
        return reverseProxy.forward(request, owner, caller).onComplete(done -> concurrencyLimiter.release(name));
    }
}

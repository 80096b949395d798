package org.zajedno.gateway.dispatch;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumSet;
import java.util.Set;
import org.jboss.logging.Logger;
import org.zajedno.gateway.caller.Caller;
import org.zajedno.gateway.caller.CallerAuthenticator;
import org.zajedno.gateway.caller.ConcurrencyLimiter;
import org.zajedno.gateway.caller.RateLimiter;
import org.zajedno.gateway.docs.DocsHandler;
import org.zajedno.gateway.framing.StrictDecoder;
import org.zajedno.gateway.problem.ProblemException;
import org.zajedno.gateway.problem.ProblemType;
import org.zajedno.gateway.problem.ProblemWriter;
import org.zajedno.gateway.proxy.ReverseProxy;
import org.zajedno.gateway.proxy.RouteTable;
import org.zajedno.gateway.proxy.UpstreamService;
import org.zajedno.gateway.session.CsrfProtection;
import org.zajedno.gateway.session.HostCookieFilter;

/** Handles every request. What it dispatches to nobody is answered with 404. */
@ApplicationScoped
class RequestDispatcher {

    private static final Logger LOG = Logger.getLogger(RequestDispatcher.class);
    private static final String BACK_CHANNEL = "/back-channel-logout";
    private static final int BEFORE_EVERYTHING = -1000;
    private static final long LINGER_MILLIS = 5000;
    /** Whoever disagrees with us about where a request ends must not get to send another. */
    private static final Set<ProblemType> LAST = EnumSet.of(
            ProblemType.BAD_REQUEST,
            ProblemType.BODY_TOO_SLOW,
            ProblemType.BODY_TOO_LARGE,
            ProblemType.ADDRESS_TOO_LONG,
            ProblemType.HEADERS_TOO_LARGE,
            ProblemType.VERSION_NOT_SUPPORTED);

    /** A notice is a signed token of one or two thousand characters. */
    private static final int LONGEST_NOTICE_DIGITS = 4;

    private final Vertx vertx;
    private final SecurityHeaders securityHeaders;
    private final ProblemWriter problemWriter;
    private final RateLimiter rateLimiter;
    private final ConcurrencyLimiter concurrencyLimiter;
    private final CallerAuthenticator callerAuthenticator;
    private final CsrfProtection csrfProtection;
    private final RouteTable routeTable;
    private final ReverseProxy reverseProxy;
    private final DocsHandler docsHandler;
    private final SessionEndpoints sessionEndpoints;
    private final CorsPolicy corsPolicy;

    RequestDispatcher(
            Vertx vertx,
            SecurityHeaders securityHeaders,
            ProblemWriter problemWriter,
            RateLimiter rateLimiter,
            ConcurrencyLimiter concurrencyLimiter,
            CallerAuthenticator callerAuthenticator,
            CsrfProtection csrfProtection,
            RouteTable routeTable,
            ReverseProxy reverseProxy,
            DocsHandler docsHandler,
            SessionEndpoints sessionEndpoints,
            CorsPolicy corsPolicy) {
        this.vertx = vertx;
        this.securityHeaders = securityHeaders;
        this.problemWriter = problemWriter;
        this.rateLimiter = rateLimiter;
        this.concurrencyLimiter = concurrencyLimiter;
        this.callerAuthenticator = callerAuthenticator;
        this.csrfProtection = csrfProtection;
        this.routeTable = routeTable;
        this.reverseProxy = reverseProxy;
        this.docsHandler = docsHandler;
        this.sessionEndpoints = sessionEndpoints;
        this.corsPolicy = corsPolicy;
    }

    void onStart(@Observes Router router) {
        router.route().order(BEFORE_EVERYTHING).handler(this::receive).failureHandler(this::refuseUnread);
    }

    /** The router itself turns away what has no host or no path, before {@link #receive} sees it. */
    private void refuseUnread(RoutingContext context) {
        if (context.statusCode() == 400 || context.statusCode() == 404) {
            securityHeaders.addTo(context.response().headers());
            refuse(context.request(), ofUnread(context.request().getHeader(StrictDecoder.STATUS)));
        } else {
            context.next();
        }
    }

    private static ProblemType ofUnread(String status) {
        return switch (status) {
            case "414" -> ProblemType.ADDRESS_TOO_LONG;
            case "431" -> ProblemType.HEADERS_TOO_LARGE;
            case "505" -> ProblemType.VERSION_NOT_SUPPORTED;
            case null, default -> ProblemType.BAD_REQUEST;
        };
    }

    private void receive(RoutingContext context) {
        HttpServerRequest request = context.request();
        securityHeaders.addTo(request.response().headers());
        ProblemType problemType = RequestValidator.refusalOf(request);
        if (problemType != null) {
            refuse(request, problemType);
            return;
        }
        String path = request.path();
        if (path.equals(BACK_CHANNEL) && request.method() == HttpMethod.POST) {
            acceptLogoutNotice(context);
            return;
        }
        request.pause();
        dispatch(context, path).onFailure(failure -> refuse(request, refusalOf(failure), parameterOf(failure)));
    }

    /** The extension reads the provider's notices; what is no notice by its size, or comes too often, does not get there. */
    private void acceptLogoutNotice(RoutingContext context) {
        HttpServerRequest request = context.request();
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || length.length() > LONGEST_NOTICE_DIGITS) {
            refuse(request, ProblemType.BODY_TOO_LARGE);
        } else if (rateLimiter.take(Caller.ANONYMOUS, addressOf(request)) > 0) {
            refuse(request, ProblemType.TOO_MANY_REQUESTS);
        } else {
            context.next();
        }
    }

    private Future<Void> dispatch(RoutingContext context, String path) {
        HttpServerRequest request = context.request();
        UpstreamService owner = routeTable.ownerOf(path);
        if (owner != null) {
            Future<Void> preflight = corsPolicy.preflight(request);
            if (preflight != null) {
                return preflight;
            }
            corsPolicy.permit(request);
            return call(context, owner);
        }
        int wait = rateLimiter.take(Caller.ANONYMOUS, addressOf(request));
        if (wait > 0) {
            return tooMany(request, wait);
        }
        String unknown = QueryParameterPolicy.unknown(request, path);
        if (unknown != null) {
            return Future.failedFuture(new ProblemException(unknown));
        }
        if (sessionEndpoints.has(path)) {
            return sessionEndpoints.handle(context, path);
        }
        if (request.method() != HttpMethod.GET && request.method() != HttpMethod.HEAD) {
            return refused(ProblemType.NOT_FOUND);
        }
        Future<Void> contract = docsHandler.handle(request, path);
        if (contract != null) {
            return contract;
        }
        UpstreamService pages = routeTable.pageOf(path);
        return pages != null ? reverseProxy.forward(request, pages, Caller.ANONYMOUS) : refused(ProblemType.NOT_FOUND);
    }

    private Future<Void> call(RoutingContext context, UpstreamService owner) {
        HttpServerRequest request = context.request();
        return identify(context).compose(caller -> {
            int wait = rateLimiter.take(caller, addressOf(request));
            if (wait > 0) {
                return tooMany(request, wait);
            }
            ProblemType problemType = csrfProtection.refusalOf(request, caller);
            if (problemType != null) {
                return refused(problemType);
            }
            if (caller.authentication() == Caller.Authentication.SESSION) {
                // The next person at a shared browser must find nothing in its cache.
                request.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            }
            String name = caller.nameAt(addressOf(request));
            if (!concurrencyLimiter.acquire(name)) {
                return tooMany(request, 1);
            }
            return reverseProxy.forward(request, owner, caller).onComplete(done -> concurrencyLimiter.release(name));
        });
    }

    private Future<Caller> identify(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean bearer = request.headers().contains(HttpHeaders.AUTHORIZATION);
        if (!bearer && (routeTable.ignoresSession(request.path()) || !HostCookieFilter.hasSession(request))) {
            return Future.succeededFuture(Caller.ANONYMOUS);
        }
        String address = addressOf(request);
        if (!rateLimiter.hasShare(address)) {
            return tooMany(request, 1);
        }
        Future<Caller> caller = bearer ? callerAuthenticator.bearer(context) : sessionEndpoints.caller(context);
        return caller.onFailure(failed -> rateLimiter.take(Caller.ANONYMOUS, address));
    }

    private <T> Future<T> tooMany(HttpServerRequest request, int seconds) {
        request.response().putHeader("Retry-After", Integer.toString(seconds));
        return refused(ProblemType.TOO_MANY_REQUESTS);
    }

    private static String parameterOf(Throwable failure) {
        return failure instanceof ProblemException problemException ? problemException.parameter() : null;
    }

    private static ProblemType refusalOf(Throwable failure) {
        if (failure instanceof ProblemException problemException) {
            return problemException.refusal();
        }
        LOG.error("a request failed in the gateway", failure);
        return ProblemType.SERVICE_UNAVAILABLE;
    }

    /** Answers, and reads what the caller is still sending for a while: closing at once would lose the answer on its way. */
    private void refuse(HttpServerRequest request, ProblemType problemType) {
        refuse(request, problemType, null);
    }

    private void refuse(HttpServerRequest request, ProblemType problemType, String parameter) {
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

    private static String addressOf(HttpServerRequest request) {
        return request.remoteAddress().hostAddress();
    }

    private static <T> Future<T> refused(ProblemType problemType) {
        return Future.failedFuture(new ProblemException(problemType));
    }
}

package org.zajedno.gateway.dispatch;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;
import org.zajedno.gateway.caller.Caller;
import org.zajedno.gateway.caller.RateLimiter;
import org.zajedno.gateway.framing.StrictDecoder;
import org.zajedno.gateway.problem.ProblemType;
import org.zajedno.gateway.proxy.RouteTable;
import org.zajedno.gateway.proxy.UpstreamService;

/** Handles every request. What it dispatches to nobody is answered with 404. */
@ApplicationScoped
class RequestDispatcher {

    private static final String BACK_CHANNEL = "/back-channel-logout";
    private static final int BEFORE_EVERYTHING = -1000;

    /** A notice is a signed token of one or two thousand characters. */
    private static final int LONGEST_NOTICE_DIGITS = 4;

    private final SecurityHeaders securityHeaders;
    private final RefusalHandler refusalHandler;
    private final RateLimiter rateLimiter;
    private final RouteTable routeTable;
    private final ServiceRequestHandler serviceRequestHandler;
    private final OwnAddressHandler ownAddressHandler;

    RequestDispatcher(
            SecurityHeaders securityHeaders,
            RefusalHandler refusalHandler,
            RateLimiter rateLimiter,
            RouteTable routeTable,
            ServiceRequestHandler serviceRequestHandler,
            OwnAddressHandler ownAddressHandler) {
        this.securityHeaders = securityHeaders;
        this.refusalHandler = refusalHandler;
        this.rateLimiter = rateLimiter;
        this.routeTable = routeTable;
        this.serviceRequestHandler = serviceRequestHandler;
        this.ownAddressHandler = ownAddressHandler;
    }

    void onStart(@Observes Router router) {
        router.route().order(BEFORE_EVERYTHING).handler(this::receive).failureHandler(this::refuseUnread);
    }

    /** The router itself turns away what has no host or no path, before {@link #receive} sees it. */
    private void refuseUnread(RoutingContext context) {
        if (context.statusCode() == 400 || context.statusCode() == 404) {
            securityHeaders.addTo(context.response().headers());
            refusalHandler.refuse(context.request(), ofUnread(context.request().getHeader(StrictDecoder.STATUS)));
        } else {
            context.next();
        }
    }

    private static ProblemType ofUnread(@Nullable String status) {
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
            refusalHandler.refuse(request, problemType);
            return;
        }
        String path = request.path();
        if (path.equals(BACK_CHANNEL) && request.method() == HttpMethod.POST) {
            acceptLogoutNotice(context);
            return;
        }
        request.pause();
        dispatch(context, path).onFailure(failure -> refusalHandler.refuse(request, failure));
    }

    /** The extension reads the provider's notices; what is no notice by its size, or comes too often, does not get there. */
    private void acceptLogoutNotice(RoutingContext context) {
        HttpServerRequest request = context.request();
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || length.length() > LONGEST_NOTICE_DIGITS) {
            refusalHandler.refuse(request, ProblemType.BODY_TOO_LARGE);
        } else if (rateLimiter.take(Caller.ANONYMOUS, request.remoteAddress().hostAddress()) > 0) {
            refusalHandler.refuse(request, ProblemType.TOO_MANY_REQUESTS);
        } else {
            context.next();
        }
    }

    private Future<Void> dispatch(RoutingContext context, String path) {
        UpstreamService owner = routeTable.ownerOf(path);
        return owner != null ? serviceRequestHandler.handle(context, owner) : ownAddressHandler.handle(context, path);
    }
}

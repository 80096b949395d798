package org.zajedno.gateway.dispatch;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.zajedno.gateway.caller.Caller;
import org.zajedno.gateway.problem.ProblemException;
import org.zajedno.gateway.problem.ProblemType;
import org.zajedno.gateway.session.HostCookieFilter;
import org.zajedno.gateway.session.SessionEndpoint;
import org.zajedno.gateway.session.SignInEndpoint;
import org.zajedno.gateway.session.SignOutEndpoint;

/** The addresses of the gateway's own that have to do with sessions. */
@ApplicationScoped
class SessionEndpoints {

    private static final String SIGN_IN = "/sign-in";
    private static final String SIGN_OUT = "/sign-out";
    private static final String SESSION = "/session";

    private final SignInEndpoint signInEndpoint;
    private final SignOutEndpoint signOutEndpoint;
    private final SessionEndpoint sessionEndpoint;

    SessionEndpoints(SignInEndpoint signInEndpoint, SignOutEndpoint signOutEndpoint, SessionEndpoint sessionEndpoint) {
        this.signInEndpoint = signInEndpoint;
        this.signOutEndpoint = signOutEndpoint;
        this.sessionEndpoint = sessionEndpoint;
    }

    boolean has(String path) {
        return path.equals(SIGN_IN) || path.equals(SIGN_OUT) || path.equals(SESSION);
    }

    Future<Void> handle(RoutingContext context, String path) {
        HttpMethod wanted = path.equals(SIGN_OUT) ? HttpMethod.POST : HttpMethod.GET;
        if (context.request().method() != wanted) {
            context.response().putHeader(HttpHeaders.ALLOW, wanted.name());
            return Future.failedFuture(new ProblemException(ProblemType.METHOD_NOT_ALLOWED));
        }
        return switch (path) {
            case SIGN_IN -> withCookies(context, () -> signInEndpoint.handle(context));
            case SIGN_OUT -> withCookies(context, () -> signOutEndpoint.handle(context));
            default -> withCookies(context, () -> sessionEndpoint.handle(context));
        };
    }

    /** Who the session says it is; one that has ended or is damaged is nobody's, and is taken away from the browser. */
    Future<Caller> caller(RoutingContext context) {
        return withCookies(context, () -> sessionEndpoint.callerOrNobody(context));
    }

    /** Does what needs the session's cookies while they go by the extension's names. */
    private <T> Future<T> withCookies(RoutingContext context, Supplier<Future<T>> work) {
        HostCookieFilter.takeIn(context.request());
        context.addHeadersEndHandler(head -> HostCookieFilter.sendOut(context.request(), context.response()));
        return work.get();
    }
}

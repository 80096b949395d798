package org.zajedno.gateway.session;

import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.Future;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.regex.Pattern;
import org.zajedno.gateway.caller.Callers;
import org.zajedno.gateway.refusal.Refusal;
import org.zajedno.gateway.refusal.Refused;

/** {@code GET /sign-in}: sends the browser to the identity provider and takes it back to the page from which it came. */
@ApplicationScoped
public class SignIn {

    private static final String RETURN = "q_return";
    private static final int FOUND = 302;
    /** A path of ours: a second slash or a backslash would lead to another host. */
    private static final Pattern OWN_PATH =
            Pattern.compile("/(?![/\\\\])[A-Za-z0-9/_.~-]{0,200}(\\?[A-Za-z0-9=&_.~-]{0,200})?");

    private final HttpAuthenticator authenticator;
    private final Callers callers;

    SignIn(HttpAuthenticator authenticator, Callers callers) {
        this.authenticator = authenticator;
        this.callers = callers;
    }

    /** Answers with a redirect; the future fails with {@link Refused} if the sign-in cannot be completed. */
    public Future<Void> handle(RoutingContext context) {
        boolean comesBack = context.queryParam("state").size() == 1;
        String from = wanted(context, comesBack);
        return callers.signIn(context)
                .map(identity -> identity != null)
                .recover(failure -> recover(context, failure, comesBack))
                .compose(signedIn -> signedIn ? goTo(context, from) : ask(context, from));
    }

    /** The extension ends a completed sign-in with a redirect to the same address without its parameters: ours replaces it. */
    private static Future<Boolean> recover(RoutingContext context, Throwable failure, boolean comesBack) {
        if (failure instanceof AuthenticationRedirectException) {
            return Future.succeededFuture(true);
        }
        if (!(failure instanceof Refused refused) || refused.refusal() != Refusal.SIGN_IN_NEEDED) {
            return Future.failedFuture(failure);
        }
        if (!comesBack) {
            return Future.succeededFuture(false);
        }
        // Whoever turned round at the provider sees the page again, not a problem document.
        boolean turnedRound = !context.queryParam("error").isEmpty();
        return turnedRound ? Future.succeededFuture(true) : Future.failedFuture(failure);
    }

    private Future<Void> goTo(RoutingContext context, String path) {
        context.response().removeCookies(RETURN);
        return context.response()
                .setStatusCode(FOUND)
                .putHeader(HttpHeaders.LOCATION, path)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
    }

    private Future<Void> ask(RoutingContext context, String from) {
        context.response()
                .addCookie(Cookie.cookie(
                                RETURN,
                                from.replace("?", "%3F").replace("=", "%3D").replace("&", "%26"))
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure(true)
                        .setSameSite(CookieSameSite.LAX)
                        .setMaxAge(Duration.ofMinutes(10).toSeconds()));
        return Future.fromCompletionStage(authenticator.sendChallenge(context).subscribeAsCompletionStage())
                .compose(challenged -> context.response().ended()
                        ? Future.succeededFuture()
                        : context.response().end());
    }

    private static String wanted(RoutingContext context, boolean comesBack) {
        Cookie remembered = comesBack ? context.request().getCookie(RETURN) : null;
        String path = remembered != null
                ? remembered.getValue().replace("%3F", "?").replace("%3D", "=").replace("%26", "&")
                : context.queryParam("return").stream().findFirst().orElse("/");
        return OWN_PATH.matcher(path).matches() ? path : "/";
    }
}

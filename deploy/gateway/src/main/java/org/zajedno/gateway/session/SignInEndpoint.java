package org.zajedno.gateway.session;

import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zajedno.gateway.caller.CallerAuthenticator;
import org.zajedno.gateway.problem.ProblemException;
import org.zajedno.gateway.problem.ProblemType;

/**
 * {@code GET /sign-in}: sends the browser to the identity provider and takes it back to the page from which it came. With
 * {@code for=account} somebody makes an account there that a password opens, with {@code for=account-with-passkey} one that a
 * passkey opens. With {@code for=access} whoever is signed in comes back with what the account may do by now; with
 * {@code for=passkey} also with a passkey, if they like, after which nobody has to type on that device; with {@code for=password}
 * with another password.
 */
@ApplicationScoped
public class SignInEndpoint {

    /** Value of the parameter {@code for}: the provider is to show its form for new accounts, and then ask for a password. */
    static final String NEW_ACCOUNT = "account";

    /** Value of the parameter {@code for}: the same, and then set up a passkey. */
    static final String NEW_ACCOUNT_WITH_PASSKEY = "account-with-passkey";

    /** Value of the parameter {@code for}: the provider is to set up a passkey for whoever is signed in. */
    static final String NEW_PASSKEY = "passkey";

    /** Value of the parameter {@code for}: the provider is to ask whoever is signed in for a new password. */
    static final String NEW_PASSWORD = "password";

    private static final int FOUND = 302;
    /** Where somebody can try again, told that it did not work: nobody is to see a problem document. */
    private static final String NOT_COMPLETED = "/?because=sign-in";
    /** A path of ours: a second slash or a backslash would lead to another host. */
    private static final Pattern OWN_PATH =
            Pattern.compile("/(?![/\\\\])[A-Za-z0-9/_.~-]{0,200}(\\?[A-Za-z0-9=&_.~-]{0,200})?");

    private static final Set<String> WHOEVER_IS_SIGNED_IN =
            Set.of(NEW_ACCOUNT, NEW_ACCOUNT_WITH_PASSKEY, NEW_PASSKEY, NEW_PASSWORD, "access");

    private final HttpAuthenticator authenticator;
    private final CallerAuthenticator callerAuthenticator;
    private final SignInAttemptCookies attempts;

    SignInEndpoint(
            HttpAuthenticator authenticator, CallerAuthenticator callerAuthenticator, SignInAttemptCookies attempts) {
        this.authenticator = authenticator;
        this.callerAuthenticator = callerAuthenticator;
        this.attempts = attempts;
    }

    /** Answers with a redirect; the future fails with {@link ProblemException} if the provider does not answer. */
    public Future<Void> handle(RoutingContext context) {
        return context.queryParam("state").isEmpty() ? begin(context) : complete(context);
    }

    private Future<Void> begin(RoutingContext context) {
        String from = own(context.queryParam("return").stream().findFirst().orElse("/"));
        boolean asks = context.queryParam("for").stream().anyMatch(WHOEVER_IS_SIGNED_IN::contains);
        return callerAuthenticator
                .session(context)
                .map(signedIn -> true)
                .recover(failure -> isNobody(failure) ? Future.succeededFuture(false) : Future.failedFuture(failure))
                .compose(signedIn -> signedIn && !asks ? goTo(context, from) : ask(context, from));
    }

    private Future<Void> complete(RoutingContext context) {
        boolean known = attempts.isKnown(context);
        if (known) {
            // The attempt counts, and not which session another window has begun or ended meanwhile.
            HostCookieFilter.passOverSession(context.request());
        }
        String page = own(attempts.pageOf(context));
        if (known && attempts.languageOfNewAccount(context) != null && isOpenedByNothing(context)) {
            return goTo(context, toAPassword(context, page));
        }
        Future<String> where = known ? signIn(context, page) : lookWhetherSignedIn(context, page);
        return where.compose(path -> {
            attempts.end(context);
            return goTo(context, path);
        });
    }

    /** Somebody made an account and neither chose a password nor set up a passkey. */
    private static boolean isOpenedByNothing(RoutingContext context) {
        return context.queryParam("error").isEmpty()
                && !context.queryParam("kc_action_status").contains("success");
    }

    /** Nobody is signed in yet here, for it would be once and never again; at the provider the person is. */
    private String toAPassword(RoutingContext context, String page) {
        String language = attempts.languageOfNewAccount(context);
        attempts.end(context);
        SignInAttemptCookies.hasAsked(context);
        return "/sign-in?for=" + NEW_PASSWORD + "&return=" + URLEncoder.encode(page, StandardCharsets.UTF_8) + "&lang="
                + language;
    }

    /** The extension ends a completed sign-in with a redirect to the same address without its parameters: ours replaces it. */
    private Future<String> signIn(RoutingContext context, String page) {
        return callerAuthenticator.signIn(context).map(identity -> page).recover(failure -> {
            if (failure instanceof AuthenticationRedirectException) {
                SignInAttemptCookies.hasAsked(context);
                return Future.succeededFuture(page);
            }
            // Whoever turned round at the provider sees the page again.
            boolean turnedRound = !context.queryParam("error").isEmpty();
            return isNobody(failure)
                    ? Future.succeededFuture(turnedRound ? page : NOT_COMPLETED)
                    : Future.failedFuture(failure);
        });
    }

    /** An attempt that is over, or was begun elsewhere, signs nobody in. */
    private Future<String> lookWhetherSignedIn(RoutingContext context, String page) {
        return callerAuthenticator
                .session(context)
                .map(signedIn -> page)
                .recover(failure ->
                        isNobody(failure) ? Future.succeededFuture(NOT_COMPLETED) : Future.failedFuture(failure));
    }

    private static boolean isNobody(Throwable failure) {
        return failure instanceof ProblemException problemException
                && problemException.refusal() == ProblemType.SIGN_IN_NEEDED;
    }

    private static Future<Void> goTo(RoutingContext context, String path) {
        return context.response()
                .setStatusCode(FOUND)
                .putHeader(HttpHeaders.LOCATION, path)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
    }

    private Future<Void> ask(RoutingContext context, String from) {
        attempts.begin(context, from);
        return Future.fromCompletionStage(authenticator.sendChallenge(context).subscribeAsCompletionStage())
                .compose(challenged -> context.response().ended()
                        ? Future.succeededFuture()
                        : context.response().end());
    }

    private static String own(@Nullable String path) {
        return path != null && OWN_PATH.matcher(path).matches() ? path : "/";
    }
}

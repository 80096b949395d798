package org.zajedno.gateway.caller;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.VertxException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.zajedno.gateway.caller.Caller.Authentication;
import org.zajedno.gateway.problem.ProblemException;
import org.zajedno.gateway.problem.ProblemType;
import org.zajedno.gateway.settings.GatewaySettings;
import org.zajedno.kit.tokens.JwksRefresher;
import org.zajedno.kit.tokens.TokenHeader;
import org.zajedno.kit.tokens.VerifiedTokenCache;

/** Finds out who makes a request. A bearer token goes before a session; a token that is not valid is refused, never ignored. */
@ApplicationScoped
public class CallerAuthenticator {

    private static final String SCHEME = "Bearer ";

    private final HttpAuthenticator authenticator;
    private final JwksRefresher jwksRefresher;
    private final VerifiedTokenCache verified;
    private final EndedSessionStore ended;
    private final long patience;

    CallerAuthenticator(
            HttpAuthenticator authenticator,
            JwksRefresher jwksRefresher,
            VerifiedTokenCache verified,
            EndedSessionStore ended,
            GatewaySettings settings) {
        this.authenticator = authenticator;
        this.jwksRefresher = jwksRefresher;
        this.verified = verified;
        this.ended = ended;
        this.patience = settings.signInTimeout().toMillis();
    }

    /** The bearer of the request's token; the future fails with {@link ProblemException} if the token is not valid here. */
    public Future<Caller> bearer(RoutingContext context) {
        String header = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return refused(ProblemType.TOKEN_REFUSED);
        }
        String token = header.substring(SCHEME.length());
        SecurityIdentity known = verified.find(token);
        if (known != null) {
            return bearer(known, token);
        }
        String keyId = TokenHeader.keyIdOf(token);
        if (keyId == null) {
            return refused(ProblemType.TOKEN_REFUSED);
        }
        return jwksRefresher.standingOf(keyId).compose(standing -> switch (standing) {
            case PUBLISHED -> verify(context, token);
            case UNKNOWN -> refused(ProblemType.TOKEN_REFUSED);
            case UNDECIDED -> refused(ProblemType.SIGN_IN_UNAVAILABLE);
        });
    }

    /** The person whose browser session this is; the future fails with {@link ProblemException} if the session has ended. */
    public Future<SignedInPerson> session(RoutingContext context) {
        OidcTenantResolver.chooseBrowser(context);
        return authenticate(context, ProblemType.SIGN_IN_NEEDED).compose(identity -> {
            if (identity == null || !(identity.getPrincipal() instanceof JsonWebToken idToken)) {
                return refused(ProblemType.SIGN_IN_NEEDED);
            }
            String sessionId = idToken.getClaim("sid");
            if (sessionId == null || ended.contains(sessionId)) {
                return refused(ProblemType.SIGN_IN_NEEDED);
            }
            var access = identity.getCredential(AccessTokenCredential.class);
            var caller = new Caller(
                    Authentication.SESSION,
                    idToken.getSubject(),
                    idToken.getClaim("azp"),
                    access.getToken(),
                    sessionId,
                    idToken.getClaim("preferred_username"),
                    identity.getRoles(),
                    Instant.ofEpochSecond(idToken.getExpirationTime()));
            return Future.succeededFuture(new SignedInPerson(caller, identity));
        });
    }

    /** Sends the browser to the identity provider, or completes the sign-in with which it comes back. */
    public Future<SecurityIdentity> signIn(RoutingContext context) {
        OidcTenantResolver.chooseBrowser(context);
        return authenticate(context, ProblemType.SIGN_IN_NEEDED);
    }

    private Future<Caller> verify(RoutingContext context, String token) {
        long keySet = verified.keySet();
        return authenticate(context, ProblemType.TOKEN_REFUSED).compose(identity -> {
            if (identity == null) {
                return refused(ProblemType.TOKEN_REFUSED);
            }
            verified.keep(token, identity, keySet);
            return bearer(identity, token);
        });
    }

    private static Future<Caller> bearer(SecurityIdentity identity, String token) {
        if (!(identity.getPrincipal() instanceof JsonWebToken jwt) || jwt.getSubject() == null) {
            return refused(ProblemType.TOKEN_REFUSED);
        }
        return Future.succeededFuture(new Caller(
                Authentication.BEARER,
                jwt.getSubject(),
                jwt.getClaim("azp"),
                token,
                null,
                null,
                Set.of(),
                Instant.ofEpochSecond(jwt.getExpirationTime())));
    }

    private Future<SecurityIdentity> authenticate(RoutingContext context, ProblemType otherwise) {
        Promise<SecurityIdentity> promise = Promise.promise();
        // A provider that says nothing is told by the clock: the extension does not say that this is why it failed.
        long timer = context.vertx()
                .setTimer(patience, fired -> promise.tryFail(new ProblemException(ProblemType.SIGN_IN_UNAVAILABLE)));
        // Some cookies make the extension throw before it begins.
        Uni.createFrom()
                .deferred(() -> authenticator.attemptAuthentication(context))
                .subscribe()
                .with(promise::tryComplete, failure -> promise.tryFail(meaningOf(failure, otherwise)));
        return promise.future().onComplete(done -> context.vertx().cancelTimer(timer));
    }

    private static RuntimeException meaningOf(Throwable failure, ProblemType otherwise) {
        if (failure instanceof AuthenticationRedirectException redirect) {
            return redirect;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException || cause instanceof TimeoutException || cause instanceof VertxException) {
                return new ProblemException(ProblemType.SIGN_IN_UNAVAILABLE);
            }
        }
        return new ProblemException(otherwise);
    }

    private static <T> Future<T> refused(ProblemType problemType) {
        return Future.failedFuture(new ProblemException(problemType));
    }
}

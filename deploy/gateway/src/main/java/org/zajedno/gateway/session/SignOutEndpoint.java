package org.zajedno.gateway.session;

import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.RefreshToken;
import io.quarkus.oidc.runtime.OidcUtils;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.zajedno.gateway.caller.CallerAuthenticator;
import org.zajedno.gateway.caller.EndedSessionStore;
import org.zajedno.gateway.problem.ProblemException;
import org.zajedno.gateway.problem.ProblemType;
import org.zajedno.gateway.settings.GatewaySettings;

/**
 * {@code POST /sign-out}: ends the session here and at the identity provider, whatever state it is in. The gateway tells the
 * provider itself: a redirect would carry the ID token through the browser's address bar and history.
 */
@ApplicationScoped
public class SignOutEndpoint {

    private static final Logger LOG = Logger.getLogger(SignOutEndpoint.class);
    private static final int NO_CONTENT = 204;
    private static final int TIMEOUT_MILLIS = 3000;
    private static final long AGAIN_AFTER_MILLIS = 30_000;
    private static final long LONGEST_PAUSE_MILLIS = 3_600_000;
    /** For two weeks, as long as the provider remembers a session in which nothing happens. */
    private static final int TRIES = 400;
    /** Longer than the provider may remember any session. */
    private static final Duration REMEMBERED = Duration.ofDays(31);

    private final Vertx vertx;
    private final HttpClient client;
    private final GatewaySettings settings;
    private final CallerAuthenticator callerAuthenticator;
    private final CsrfProtection csrfProtection;
    private final EndedSessionStore ended;

    SignOutEndpoint(
            Vertx vertx,
            GatewaySettings settings,
            CallerAuthenticator callerAuthenticator,
            CsrfProtection csrfProtection,
            EndedSessionStore ended) {
        this.vertx = vertx;
        this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(TIMEOUT_MILLIS));
        this.settings = settings;
        this.callerAuthenticator = callerAuthenticator;
        this.csrfProtection = csrfProtection;
        this.ended = ended;
    }

    /**
     * Answers 204 and takes the session's cookies away, also if it is over or damaged, the page's token is of another session,
     * or the provider is away, which is then told later. The future fails with {@link ProblemException} only if another site asks.
     */
    public Future<Void> handle(RoutingContext context) {
        if (!csrfProtection.comesFromOurOrigin(context.request())) {
            return Future.failedFuture(new ProblemException(ProblemType.CSRF_TOKEN_MISSING));
        }
        Future<Void> told =
                HostCookieFilter.hasSessionTakenIn(context.request()) ? end(context) : Future.succeededFuture();
        return told.recover(unknown -> {
                    SignInAttemptCookies.askNextTime(context, REMEMBERED);
                    return Future.succeededFuture();
                })
                .compose(done -> {
                    HostCookieFilter.remove(context.request(), OidcUtils.SESSION_COOKIE_NAME);
                    return context.response()
                            .setStatusCode(NO_CONTENT)
                            .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                            .end();
                });
    }

    private Future<Void> end(RoutingContext context) {
        return callerAuthenticator.session(context).compose(signedIn -> {
            var session = signedIn.caller().sessionId();
            if (session != null) {
                ended.end(session);
            }
            OidcConfigurationMetadata metadata = signedIn.identity().getAttribute(OidcUtils.CONFIG_METADATA_ATTRIBUTE);
            RefreshToken refreshToken = signedIn.identity().getCredential(RefreshToken.class);
            if (metadata == null || metadata.getEndSessionUri() == null || refreshToken == null) {
                return Future.failedFuture("nothing to end the session with");
            }
            return endAtProvider(metadata.getEndSessionUri(), refreshToken.getToken())
                    .onFailure(failure -> endLater(failure, metadata.getEndSessionUri(), refreshToken.getToken(), 1));
        });
    }

    private void endLater(Throwable failure, String address, String refreshToken, int tried) {
        if (failure instanceof ProblemException) {
            return;
        }
        if (tried == TRIES) {
            LOG.warn("a session that was ended here could not be ended at the identity provider");
            return;
        }
        vertx.setTimer(
                Math.min(LONGEST_PAUSE_MILLIS, AGAIN_AFTER_MILLIS * tried),
                fired -> endAtProvider(address, refreshToken)
                        .onFailure(again -> endLater(again, address, refreshToken, tried + 1)));
    }

    /** Fails with {@link ProblemException} if the provider knows no such session, which it would say again. */
    private Future<Void> endAtProvider(String address, String refreshToken) {
        String form = "client_id=" + encode(settings.clientId())
                + "&client_secret=" + encode(settings.clientSecret())
                + "&refresh_token=" + encode(refreshToken);
        return client.request(new RequestOptions()
                        .setMethod(HttpMethod.POST)
                        .setAbsoluteURI(address)
                        .setTimeout(TIMEOUT_MILLIS)
                        .putHeader(HttpHeaders.CONTENT_TYPE, HttpHeaders.APPLICATION_X_WWW_FORM_URLENCODED))
                .compose(request -> request.send(form))
                .compose(response -> switch (response.statusCode() / 100) {
                    case 2 -> Future.<Void>succeededFuture();
                    case 4 -> Future.failedFuture(new ProblemException(ProblemType.SIGN_IN_NEEDED));
                    default -> Future.failedFuture("status " + response.statusCode());
                });
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

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
import java.util.List;
import org.zajedno.gateway.caller.Callers;
import org.zajedno.gateway.caller.EndedSessions;
import org.zajedno.gateway.caller.SignedIn;
import org.zajedno.gateway.refusal.Refusal;
import org.zajedno.gateway.refusal.Refused;
import org.zajedno.gateway.settings.GatewaySettings;

/**
 * {@code POST /sign-out}: ends the session here and at the identity provider. The gateway tells the provider itself: a
 * redirect would carry the ID token through the browser's address bar and history.
 */
@ApplicationScoped
public class SignOut {

    private static final int NO_CONTENT = 204;
    private static final int TIMEOUT_MILLIS = 3000;

    private final HttpClient client;
    private final GatewaySettings settings;
    private final Callers callers;
    private final CsrfTokens csrfTokens;
    private final EndedSessions ended;

    SignOut(Vertx vertx, GatewaySettings settings, Callers callers, CsrfTokens csrfTokens, EndedSessions ended) {
        this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(TIMEOUT_MILLIS));
        this.settings = settings;
        this.callers = callers;
        this.csrfTokens = csrfTokens;
        this.ended = ended;
    }

    /** Answers 204; the future fails with {@link Refused} if the request is not from our page or the provider cannot be told. */
    public Future<Void> handle(RoutingContext context) {
        return callers.session(context).compose(signedIn -> {
            Refusal refusal = csrfTokens.refusalOf(context.request(), signedIn.caller());
            if (refusal != null) {
                return Future.failedFuture(new Refused(refusal));
            }
            ended.end(signedIn.caller().sessionId());
            removeCookies(context);
            return endAtProvider(signedIn)
                    .recover(failure -> Future.failedFuture(new Refused(Refusal.SIGN_IN_UNAVAILABLE)))
                    .compose(done -> context.response()
                            .setStatusCode(NO_CONTENT)
                            .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                            .end());
        });
    }

    private static void removeCookies(RoutingContext context) {
        for (var cookie : List.copyOf(context.request().cookies())) {
            if (cookie.getName().startsWith(OidcUtils.SESSION_COOKIE_NAME)) {
                cookie.setValue("").setMaxAge(0).setPath("/").setHttpOnly(true).setSecure(true);
            }
        }
    }

    private Future<Void> endAtProvider(SignedIn signedIn) {
        OidcConfigurationMetadata metadata = signedIn.identity().getAttribute(OidcUtils.CONFIG_METADATA_ATTRIBUTE);
        RefreshToken refreshToken = signedIn.identity().getCredential(RefreshToken.class);
        if (metadata == null || metadata.getEndSessionUri() == null || refreshToken == null) {
            return Future.failedFuture("nothing to end the session with");
        }
        String form = "client_id=" + encode(settings.clientId())
                + "&client_secret=" + encode(settings.clientSecret())
                + "&refresh_token=" + encode(refreshToken.getToken());
        return client.request(new RequestOptions()
                        .setMethod(HttpMethod.POST)
                        .setAbsoluteURI(metadata.getEndSessionUri())
                        .setTimeout(TIMEOUT_MILLIS)
                        .putHeader(HttpHeaders.CONTENT_TYPE, HttpHeaders.APPLICATION_X_WWW_FORM_URLENCODED))
                .compose(request -> request.send(form))
                .compose(response -> response.statusCode() < 300
                        ? Future.<Void>succeededFuture()
                        : Future.failedFuture("status " + response.statusCode()));
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

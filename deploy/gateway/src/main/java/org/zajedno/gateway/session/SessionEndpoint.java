package org.zajedno.gateway.session;

import io.quarkus.oidc.runtime.OidcUtils;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.zajedno.gateway.caller.Caller;
import org.zajedno.gateway.caller.CallerAuthenticator;
import org.zajedno.gateway.caller.SignedInPerson;
import org.zajedno.gateway.problem.ProblemException;
import org.zajedno.gateway.problem.ProblemType;
import org.zajedno.gateway.settings.GatewaySettings;

/**
 * {@code GET /session}: tells a page whether somebody is signed in, the name to greet, the roles, the page's token, and the
 * key under which the page may keep this person's words on the device, the same in each session; to a page that
 * shows its token also whether it is still the same person; nothing else.
 */
@ApplicationScoped
public class SessionEndpoint {

    private final CallerAuthenticator callerAuthenticator;
    private final CsrfProtection csrfProtection;
    private final SecretCode deviceKeys;

    SessionEndpoint(CallerAuthenticator callerAuthenticator, CsrfProtection csrfProtection, GatewaySettings settings) {
        this.callerAuthenticator = callerAuthenticator;
        this.csrfProtection = csrfProtection;
        this.deviceKeys = new SecretCode("device", settings);
    }

    /** Answers with {@code {"signedIn": false}} or the person's name, roles and a token for the page. */
    public Future<Void> handle(RoutingContext context) {
        Future<Caller> caller = HostCookieFilter.hasSessionTakenIn(context.request())
                ? callerOrNobody(context)
                : Future.succeededFuture(Caller.ANONYMOUS);
        return caller.compose(known -> context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(view(context, known).toBuffer()));
    }

    /** Whose session it is; one that has ended or is damaged is nobody's, and is taken away from the browser. */
    public Future<Caller> callerOrNobody(RoutingContext context) {
        return callerAuthenticator.session(context).map(SignedInPerson::caller).recover(failure -> {
            if (failure instanceof ProblemException problemException
                    && problemException.refusal() == ProblemType.SIGN_IN_NEEDED) {
                HostCookieFilter.remove(context.request(), OidcUtils.SESSION_COOKIE_NAME);
                return Future.succeededFuture(Caller.ANONYMOUS);
            }
            return Future.failedFuture(failure);
        });
    }

    private JsonObject view(RoutingContext context, Caller caller) {
        if (caller.authentication() == Caller.Authentication.NONE) {
            return new JsonObject().put("signedIn", false);
        }
        var view = new JsonObject()
                .put("signedIn", true)
                .put("name", caller.name())
                .put("roles", new JsonArray(caller.roles().stream().sorted().toList()))
                .put("csrfToken", csrfProtection.tokenOf(caller))
                .put("deviceKey", deviceKeys.of(String.valueOf(caller.subject())));
        csrfProtection.comesFromPageOf(context.request(), caller).ifPresent(same -> view.put("samePerson", same));
        return view;
    }
}

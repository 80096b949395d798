package org.zajedno.gateway.session;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.zajedno.gateway.caller.Caller;
import org.zajedno.gateway.caller.Callers;
import org.zajedno.gateway.refusal.Refusal;
import org.zajedno.gateway.refusal.Refused;

/**
 * {@code GET /session}: tells a page whether somebody is signed in, the name to greet, and the page's token; to a page that
 * shows its token also whether it is still the same person; nothing else.
 */
@ApplicationScoped
public class Session {

    private final Callers callers;
    private final CsrfTokens csrfTokens;

    Session(Callers callers, CsrfTokens csrfTokens) {
        this.callers = callers;
        this.csrfTokens = csrfTokens;
    }

    /** Answers with {@code {"signedIn": false}} or the person's name and a token for the page. */
    public Future<Void> handle(RoutingContext context) {
        Future<JsonObject> view = !context.request().cookies().isEmpty()
                ? callers.session(context)
                        .map(signedIn -> view(context, signedIn.caller()))
                        .recover(Session::nobodyUnlessUnavailable)
                : Future.succeededFuture(nobody());
        return view.compose(json -> context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(json.toBuffer()));
    }

    private JsonObject view(RoutingContext context, Caller caller) {
        var view = new JsonObject()
                .put("signedIn", true)
                .put("name", caller.name())
                .put("csrfToken", csrfTokens.tokenOf(caller));
        csrfTokens.comesFromPageOf(context.request(), caller).ifPresent(same -> view.put("samePerson", same));
        return view;
    }

    private static Future<JsonObject> nobodyUnlessUnavailable(Throwable failure) {
        return failure instanceof Refused refused && refused.refusal() == Refusal.SIGN_IN_NEEDED
                ? Future.succeededFuture(nobody())
                : Future.failedFuture(failure);
    }

    private static JsonObject nobody() {
        return new JsonObject().put("signedIn", false);
    }
}

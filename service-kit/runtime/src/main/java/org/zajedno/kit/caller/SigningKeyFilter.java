package org.zajedno.kit.caller;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.zajedno.kit.problem.ProblemResponder;
import org.zajedno.kit.tokens.JwksRefresher;
import org.zajedno.kit.tokens.TokenHeader;
import org.zajedno.kit.tokens.VerifiedTokenCache;

/**
 * Lets a bearer go on if its token was verified before, or to its verification when its key is known. Waits for the key where one
 * may just have been rotated.
 */
@ApplicationScoped
public class SigningKeyFilter {

    /** Before the framework's own authentication. */
    private static final int EARLY = 300;

    private static final String BEARER = "bearer ";

    private final JwksRefresher keys;
    private final VerifiedTokenCache verified;
    private final ProblemResponder problems;

    SigningKeyFilter(JwksRefresher keys, VerifiedTokenCache verified, ProblemResponder problems) {
        this.keys = keys;
        this.verified = verified;
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext exchange) {
        var credentials = exchange.request().headers().getAll("Authorization");
        if (credentials.isEmpty()) {
            exchange.next();
            return;
        }
        var first = credentials.getFirst();
        if (credentials.size() > 1 || !first.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            refuse(exchange);
            return;
        }
        var token = first.substring(BEARER.length()).strip();
        var bearer = new CachedBearerMechanism.Bearer(token, verified.find(token));
        bearer.leaveIn(exchange);
        if (bearer.identity() == null) {
            checkKey(exchange, token);
        } else {
            exchange.next();
        }
    }

    private void checkKey(RoutingContext exchange, String token) {
        var keyId = TokenHeader.keyIdOf(token);
        if (keyId == null) {
            refuse(exchange);
            return;
        }
        keys.standingOf(keyId).onSuccess(standing -> {
            switch (standing) {
                case PUBLISHED -> exchange.next();
                case UNKNOWN -> refuse(exchange);
                case UNDECIDED -> {
                    exchange.response().putHeader("Retry-After", "5");
                    problems.end(exchange, 503);
                }
            }
        });
    }

    private void refuse(RoutingContext exchange) {
        exchange.response().putHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        problems.end(exchange, 401);
    }
}

package org.zajedno.gateway.caller;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.runtime.DefaultTokenStateManager;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.time.Instant;

/**
 * Keeps sessions as the extension does. The provider remembers a device for weeks where somebody chose that at sign-in, which is
 * for members alone: a session of anybody who works for the project is over half an hour after its last use and ten hours after
 * its sign-in, whatever the provider remembers (NIST SP 800-63B, 4.2.3: 12 hours and 30 minutes at most).
 */
@Alternative
@Priority(1)
@ApplicationScoped
class LimitedTokenStateManager extends DefaultTokenStateManager {

    private static final String MEMBER = "panel-member";
    /** Tokens live for five minutes and are renewed when they are used. */
    private static final Duration UNUSED_AFTER_TOKEN = Duration.ofMinutes(25);

    private static final Duration LONGEST = Duration.ofHours(10);

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext context,
            OidcTenantConfig tenant,
            String state,
            OidcRequestContext<AuthorizationCodeTokens> request) {
        return super.getTokens(context, tenant, state, request).invoke(tokens -> {
            // the cookie that they come from is encrypted: nobody but the gateway wrote them
            var idToken = OidcUtils.decodeJwtContent(tokens.getIdToken());
            var accessToken = OidcUtils.decodeJwtContent(tokens.getAccessToken());
            if (isOver(idToken, accessToken, Instant.now())) {
                throw new AuthenticationFailedException("The session is over");
            }
        });
    }

    static boolean isOver(JsonObject idToken, JsonObject accessToken, Instant now) {
        return !isOfMemberAlone(accessToken)
                && (now.isAfter(moment(idToken, "exp").plus(UNUSED_AFTER_TOKEN))
                        || now.isAfter(moment(idToken, "auth_time").plus(LONGEST)));
    }

    private static boolean isOfMemberAlone(JsonObject accessToken) {
        var roles = accessToken.getJsonObject("realm_access", new JsonObject()).getJsonArray("roles", new JsonArray());
        return roles.size() == 1 && roles.contains(MEMBER);
    }

    /** Of a claim that is not there, long ago. */
    private static Instant moment(JsonObject token, String claim) {
        return Instant.ofEpochSecond(token.getLong(claim, 0L));
    }
}

package org.zajedno.gateway.caller;

import io.quarkus.oidc.TenantResolver;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Chooses between the two ways of authentication: sessions of browsers, else bearer tokens. */
@ApplicationScoped
class OidcTenantResolver implements TenantResolver {

    static final String BROWSER = "browser";
    private static final String KEY = "zajedno.tenant";

    static void chooseBrowser(RoutingContext context) {
        context.put(KEY, BROWSER);
    }

    @Override
    public @Nullable String resolve(RoutingContext context) {
        return context.get(KEY);
    }
}

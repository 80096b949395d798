package org.zajedno.kit.tokens;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcRequestFilter;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Bounds every request to the identity provider. The extension bounds the connecting alone: a provider that takes requests
 * and says nothing would hold whoever waits for it, and the few connections to it, for good.
 */
@ApplicationScoped
@Unremovable
public class ProviderTimeout implements OidcRequestFilter {

    private final long millis;

    ProviderTimeout(JwksConfig config) {
        this.millis = config.answerTimeout().toMillis();
    }

    @Override
    public Uni<Void> filter(OidcRequestFilterContext context) {
        context.request().timeout(millis);
        return Uni.createFrom().voidItem();
    }
}

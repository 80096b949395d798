package org.zajedno.kit.caller;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.tokens.VerifiedTokenCache;

/** Has each token verified by the extension once; after that its bearer is known until it expires or the keys change. */
@Alternative
@Priority(1)
@ApplicationScoped
public class CachedBearerMechanism implements HttpAuthenticationMechanism {

    private final OidcAuthenticationMechanism extension;
    private final VerifiedTokenCache verified;

    CachedBearerMechanism(OidcAuthenticationMechanism extension, VerifiedTokenCache verified) {
        this.extension = extension;
        this.verified = verified;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext exchange, IdentityProviderManager providers) {
        var bearer = Bearer.of(exchange);
        if (bearer == null) {
            return extension.authenticate(exchange, providers);
        }
        if (bearer.identity() != null) {
            return Uni.createFrom().item(bearer.identity());
        }
        var keySet = verified.keySet();
        return extension.authenticate(exchange, providers).invoke(identity -> {
            if (identity != null) {
                verified.keep(bearer.token(), identity, keySet);
            }
        });
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext exchange) {
        return extension.getChallenge(exchange);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return extension.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext exchange) {
        return extension.getCredentialTransport(exchange);
    }

    /** The request's token, and whom it names if it was verified before; the filter before this one leaves it here. */
    record Bearer(String token, @Nullable SecurityIdentity identity) {
        private static final String KEY = Bearer.class.getName();

        void leaveIn(RoutingContext exchange) {
            exchange.put(KEY, this);
        }

        static @Nullable Bearer of(RoutingContext exchange) {
            return exchange.get(KEY);
        }
    }
}

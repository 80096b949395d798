package org.zajedno.panels.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How this service gives accounts their access at Keycloak. */
@ConfigMapping(prefix = "zajedno.accounts")
interface AccountsConfig {

    /**
     * The admin API of the realm, as {@code https://keycloak.example/admin/realms/zajedno}. Without it an administrator gives
     * roles and countries by hand.
     */
    Optional<URI> adminUrl();

    /** The client whose service account may manage users of the realm, and nothing else. */
    @WithDefault("zajedno-accounts")
    String clientId();

    Optional<String> clientSecret();

    /** After how long an account that was never let in is removed. */
    @WithDefault("P30D")
    Duration unusedLifetime();

    /** After how long an answer is no longer waited for. */
    @WithDefault("5S")
    Duration timeout();
}

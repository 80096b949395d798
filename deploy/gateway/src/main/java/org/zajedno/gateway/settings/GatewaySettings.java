package org.zajedno.gateway.settings;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Settings of the gateway, prefix {@code zajedno.gateway}. */
@ConfigMapping(prefix = "zajedno.gateway")
public interface GatewaySettings {

    /** Address under which people reach the gateway: every link, redirect and {@code Host} is made from it, never from a request. */
    @WithDefault("http://localhost:8080")
    URI publicUrl();

    /** Client of the realm as which the gateway signs people in. */
    @WithDefault("zajedno-gateway")
    String clientId();

    /** Secret of that client. */
    String clientSecret();

    /** Secret of at least 32 characters that encrypts session cookies; all instances share it, changing it signs everybody out. */
    String sessionSecret();

    /** How long somebody waits whom the identity provider has to know; shorter than {@code zajedno.keys.answer-timeout}. */
    @WithDefault("4S")
    Duration signInTimeout();

    /** Largest request body that is passed on; a larger one is refused with 413. */
    @WithDefault("10M")
    MemorySize bodyLimit();

    /**
     * How long the first 16 kB of a body, or all of a shorter one, may take. Then it has to bring 1 kB a second on average,
     * and may not stand still for a third of this time; else it is refused with 408.
     */
    @WithDefault("60S")
    Duration bodyPatience();

    /** Requests to services that a caller may have under way: one with slow lines must not hold every connection. */
    @WithDefault("32")
    int atOnce();

    /**
     * Sites whose pages may read what everybody may read, each as {@code https://site.example}; none if absent. Never with a
     * session or a token.
     */
    Optional<Set<String>> corsOrigins();

    /** How the gateway talks to the services. */
    Upstream upstream();

    /** How many requests one caller may make. */
    RateLimit rateLimit();

    /** How the gateway talks to the services. */
    interface Upstream {
        /** Connections per service and process; more requests wait for a free one. */
        @WithDefault("128")
        int connections();

        /** Requests that may wait for a connection; more are refused with 503. */
        @WithDefault("1024")
        int waiting();

        /** A service that does not accept a connection within this time counts as down. */
        @WithDefault("1S")
        Duration connectTimeout();

        /** A service that has the whole request and does not begin to answer within this time counts as down. */
        @WithDefault("PT3.5S")
        Duration answerTimeout();

        /** A connection on which nothing moves for this long is closed, also in the middle of a body. */
        @WithDefault("30S")
        Duration idleTimeout();
    }

    /** How many requests one caller may make: a token bucket per subject of a token, else per remote address. */
    interface RateLimit {
        /** Off only where something in front limits. */
        @WithDefault("true")
        boolean enabled();

        /** Requests that a caller earns per second. */
        @WithDefault("100")
        int perSecond();

        /** Requests that a caller can save up. */
        @WithDefault("400")
        int burst();

        /** Callers that are remembered; beyond, strangers share one bucket, so that memory stays bounded. */
        @WithDefault("50000")
        int callers();

        /** Clients (claim {@code azp}) that are not limited, for load tests. */
        Optional<Set<String>> exemptClients();
    }
}

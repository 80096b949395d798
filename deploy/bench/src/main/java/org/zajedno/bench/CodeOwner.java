package org.zajedno.bench;

import java.util.List;

/** Whose code a thread was found in. */
enum CodeOwner {
    TOKEN(
            "token and security",
            "org.zajedno.kit.caller.CachedBearer",
            "org.zajedno.kit.caller.SigningKey",
            "org.zajedno.kit.tokens.",
            "io.quarkus.oidc.",
            "io.quarkus.security.",
            "io.quarkus.vertx.http.runtime.security.",
            "io.quarkus.resteasy.reactive.server.runtime.security.",
            "io.smallrye.jwt.",
            "org.jose4j."),
    OURS("our own code", "org.zajedno."),
    JSON("JSON", "com.fasterxml.jackson.", "io.quarkus.resteasy.reactive.jackson.", "io.quarkus.jackson."),
    DRIVER("JDBC driver", "org.postgresql."),
    HIBERNATE("Hibernate", "org.hibernate.", "io.quarkus.hibernate.", "net.bytebuddy."),
    TRANSACTION(
            "transaction and connection pool",
            "com.arjuna.",
            "io.agroal.",
            "io.quarkus.agroal.",
            "io.quarkus.narayana.",
            "org.jboss.tm."),
    OBSERVATION(
            "traces and metrics",
            "io.opentelemetry.",
            "io.micrometer.",
            "io.prometheus.",
            "io.quarkus.opentelemetry.",
            "io.quarkus.micrometer."),
    REST("REST", "org.jboss.resteasy.", "io.quarkus.resteasy.", "io.quarkus.rest."),
    HTTP("HTTP", "io.netty.", "io.vertx.", "io.quarkus.vertx.", "io.quarkus.netty."),
    CONTAINER("beans and the rest of Quarkus", "io.quarkus.", "io.smallrye.", "org.jboss.", "jakarta."),
    OTHER("JDK and others", "");

    private final String words;
    private final List<String> prefixes;

    CodeOwner(String words, String... prefixes) {
        this.words = words;
        this.prefixes = List.of(prefixes);
    }

    /**
     * That of the innermost frame which is not the JDK's: what the JDK does, it does for its caller.
     *
     * @param classes of the frames, the innermost first
     */
    static CodeOwner of(List<String> classes) {
        return classes.stream()
                .map(CodeOwner::ofClass)
                .filter(owner -> owner != OTHER)
                .findFirst()
                .orElse(OTHER);
    }

    private static CodeOwner ofClass(String name) {
        for (var owner : values()) {
            if (owner.prefixes.stream().anyMatch(name::startsWith)) {
                return owner;
            }
        }
        throw new IllegalStateException(name);
    }

    @Override
    public String toString() {
        return words;
    }
}

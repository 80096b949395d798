package org.zajedno.gateway.caller;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who makes a request.
 *
 * @param authentication how the caller showed who it is
 * @param subject subject of the token, null if nobody is signed in
 * @param client client (claim {@code azp}) to which the token was issued, null if nobody is signed in
 * @param token access token that goes on to the service, null if nobody is signed in
 * @param sessionId id of the session at the identity provider, only for a browser session
 * @param name name by which a page may greet the person, only for a browser session
 * @param roles what the person is here, only for a browser session
 * @param expires when the token ends
 */
public record Caller(
        Authentication authentication,
        @Nullable String subject,
        @Nullable String client,
        @Nullable String token,
        @Nullable String sessionId,
        @Nullable String name,
        Set<String> roles,
        Instant expires) {

    /** The roles are a copy that nobody changes. */
    public Caller {
        roles = Set.copyOf(roles);
    }

    /** A caller that shows no credentials. */
    public static final Caller ANONYMOUS =
            new Caller(Authentication.NONE, null, null, null, null, null, Set.of(), Instant.MAX);

    /** How a caller shows who it is. */
    public enum Authentication {
        /** Not at all. */
        NONE,
        /** By a token in the {@code Authorization} header. */
        BEARER,
        /** By the session cookie of a browser. */
        SESSION
    }

    /** By what this caller's shares are counted: the subject of the token, else the remote address. */
    public String nameAt(String address) {
        return subject != null ? subject : "@" + address;
    }

    @Override
    public String toString() {
        return "Caller[" + authentication + "]";
    }
}

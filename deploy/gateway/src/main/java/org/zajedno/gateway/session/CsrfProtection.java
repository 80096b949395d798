package org.zajedno.gateway.session;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zajedno.gateway.caller.Caller;
import org.zajedno.gateway.problem.ProblemType;
import org.zajedno.gateway.settings.GatewaySettings;

/**
 * Tokens of our own pages. One proves that a change comes from a page of ours, and says whose page it is: it is bound to
 * the session, so that it ends with it, and to the person, so that what one person's page sends is never taken for
 * another's. They are made from the session secret, so that every instance knows them, and with salt, so that two of one
 * person have nothing in common.
 */
@ApplicationScoped
public class CsrfProtection {

    /** Header in which a page sends its token; needed for changes, and heeded wherever it is sent. */
    public static final String HEADER = "X-CSRF-Token";

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final int SALT_BYTES = 16;
    /** Salt, what stands for the person, what stands for the session. */
    private static final Pattern SHAPE = Pattern.compile("[\\w-]{22}\\.[\\w-]{43}\\.[\\w-]{43}");

    private final SecureRandom random = new SecureRandom();
    private final SecretCode secretCode;
    private final String origin;

    CsrfProtection(GatewaySettings settings) {
        this.secretCode = new SecretCode("csrf", settings);
        var url = settings.publicUrl();
        this.origin = url.getScheme() + "://" + url.getAuthority();
    }

    /** A token for a page that this person opens in this session. */
    public String tokenOf(Caller caller) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        String written = written(salt);
        return written + "." + personPart(written, caller) + "." + sessionPart(written, caller);
    }

    /**
     * Why this request may not be passed on in the caller's name, or null: it changes something and does not come from our
     * page, or it comes from a page of somebody else. What comes with a bearer has no page.
     */
    public @Nullable ProblemType refusalOf(HttpServerRequest request, Caller caller) {
        Optional<String[]> shown = shownBy(request);
        return switch (caller.authentication()) {
            case BEARER -> null;
            // The page is somebody's, and would go on as nobody's.
            case NONE -> shown.isPresent() ? ProblemType.SIGN_IN_NEEDED : null;
            case SESSION -> {
                boolean reads = SAFE.contains(request.method());
                if (!reads && !comesFromOurOrigin(request)) {
                    yield ProblemType.CSRF_TOKEN_MISSING;
                }
                if (shown.isPresent() && !isOfPerson(shown.get(), caller)) {
                    yield ProblemType.ANOTHER_PERSON;
                }
                yield reads || (shown.isPresent() && isOfSession(shown.get(), caller))
                        ? null
                        : ProblemType.CSRF_TOKEN_MISSING;
            }
        };
    }

    /** Whether the page that asks is this person's; empty if it does not say whose it is. */
    public Optional<Boolean> comesFromPageOf(HttpServerRequest request, Caller caller) {
        return shownBy(request).map(parts -> isOfPerson(parts, caller));
    }

    /** Whether the browser says nothing of another site; enough only for what harms nobody. */
    boolean comesFromOurOrigin(HttpServerRequest request) {
        String sender = request.getHeader("Origin");
        String site = request.getHeader("Sec-Fetch-Site");
        return (sender == null || sender.equals(origin)) && (site == null || site.equals("same-origin"));
    }

    private static Optional<String[]> shownBy(HttpServerRequest request) {
        return Optional.ofNullable(request.getHeader(HEADER))
                .filter(token -> SHAPE.matcher(token).matches())
                .map(token -> token.split("\\."));
    }

    private boolean isOfPerson(String[] parts, Caller caller) {
        return isSame(parts[1], personPart(parts[0], caller));
    }

    private boolean isOfSession(String[] parts, Caller caller) {
        return isSame(parts[2], sessionPart(parts[0], caller));
    }

    private String personPart(String salt, Caller caller) {
        return secretCode.of("person:" + salt + ":" + caller.subject());
    }

    private String sessionPart(String salt, Caller caller) {
        return secretCode.of("session:" + salt + ":" + caller.sessionId());
    }

    private static String written(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}

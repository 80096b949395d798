package org.zajedno.gateway.session;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.zajedno.gateway.caller.Caller;
import org.zajedno.gateway.settings.GatewaySettings;

/**
 * Tokens that prove that a change comes from our own page: bound to the session, so that they end with it, and made
 * from the session secret, so that every instance knows them.
 */
@ApplicationScoped
public class CsrfTokens {

    /** Header in which a page sends its token. */
    public static final String HEADER = "X-CSRF-Token";

    private static final String ALGORITHM = "HmacSHA256";
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final SecretKeySpec key;
    private final String origin;

    CsrfTokens(GatewaySettings settings) {
        this.key = new SecretKeySpec(("csrf:" + settings.sessionSecret()).getBytes(StandardCharsets.UTF_8), ALGORITHM);
        var url = settings.publicUrl();
        this.origin = url.getScheme() + "://" + url.getAuthority();
    }

    /** The token of a session's pages. */
    public String tokenOf(Caller caller) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] code = mac.doFinal(caller.sessionId().getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether this request may change something: it is a bearer's, or only reads, or comes from our page. */
    public boolean permits(HttpServerRequest request, Caller caller) {
        if (caller.way() != Caller.Way.SESSION || SAFE.contains(request.method())) {
            return true;
        }
        String sender = request.getHeader("Origin");
        String shown = request.getHeader(HEADER);
        return (sender == null || sender.equals(origin))
                && shown != null
                && MessageDigest.isEqual(
                        shown.getBytes(StandardCharsets.UTF_8), tokenOf(caller).getBytes(StandardCharsets.UTF_8));
    }
}

package org.zajedno.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.zajedno.kit.caller.Caller;

/**
 * Finds a caller's own registrations. It is a digest and not the account: a seat here and a membership in panels-service
 * have no common key.
 */
@ApplicationScoped
class AccountDigest {

    private final Caller caller;

    AccountDigest(Caller caller) {
        this.caller = caller;
    }

    String ofCaller() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(
                            ("events-registration\n" + caller.account()).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}

package org.zajedno.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.zajedno.kit.caller.Caller;

/**
 * By what a caller's own registrations are found again. A digest of the account and not the account itself, so that a panel
 * member's seat here and the membership in panels-service carry no common key.
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

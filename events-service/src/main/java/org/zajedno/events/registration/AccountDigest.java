package org.zajedno.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.digest.Sha256;

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
        return Sha256.hexOf("events-registration\n" + caller.account());
    }
}

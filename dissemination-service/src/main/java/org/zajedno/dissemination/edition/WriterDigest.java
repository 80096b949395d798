package org.zajedno.dissemination.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.digest.KeyedDigest;

/** Digests who wrote an edition last, so that somebody else approves it. The account itself is not stored. */
@ApplicationScoped
class WriterDigest {

    private final KeyedDigest digest;
    private final Caller caller;

    WriterDigest(@ConfigProperty(name = "zajedno.credits.key") String key, Caller caller) {
        this.digest = KeyedDigest.of(key, "zajedno.credits.key", "writers");
        this.caller = caller;
    }

    /** The caller's digest for this edition. It differs for every edition. */
    String ofCallerOn(UUID editionId) {
        return digest.of(editionId.toString(), caller.account());
    }
}

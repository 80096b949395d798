package org.zajedno.dissemination.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.digest.KeyedDigest;

/** Marks who wrote an edition last, so that somebody else approves it, without keeping whose account it was. */
@ApplicationScoped
class WriterDigest {

    private final KeyedDigest digest;
    private final Caller caller;

    WriterDigest(@ConfigProperty(name = "zajedno.credits.key") String key, Caller caller) {
        this.digest = KeyedDigest.of(key, "zajedno.credits.key", "writers");
        this.caller = caller;
    }

    /** The caller's mark on this edition; on another one it is another. */
    String ofCallerOn(UUID editionId) {
        return digest.of(editionId.toString(), caller.account());
    }
}

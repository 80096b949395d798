package org.zajedno.participants.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.digest.KeyedDigest;
import org.zajedno.participants.identity.VaultConfig;

/** Digests who wrote a version, so that somebody else approves it. The account itself is not stored. */
@ApplicationScoped
class WriterDigest {

    private final KeyedDigest digest;
    private final Caller caller;

    WriterDigest(VaultConfig config, Caller caller) {
        this.digest = KeyedDigest.of(config.key(), "zajedno.vault.key", "writers");
        this.caller = caller;
    }

    /** The caller's digest for this version. It differs for every version. */
    String ofCallerOn(UUID versionId) {
        return digest.of(versionId.toString(), caller.account());
    }
}

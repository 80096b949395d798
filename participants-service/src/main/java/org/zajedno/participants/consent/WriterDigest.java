package org.zajedno.participants.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.digest.KeyedDigest;
import org.zajedno.participants.identity.VaultConfig;

/** Marks who wrote a version, so that somebody else approves it, without keeping whose account it was. */
@ApplicationScoped
class WriterDigest {

    private final KeyedDigest digest;
    private final Caller caller;

    WriterDigest(VaultConfig config, Caller caller) {
        this.digest = KeyedDigest.of(config.key(), "zajedno.vault.key", "writers");
        this.caller = caller;
    }

    /** The caller's mark on this version; on another one it is another. */
    String ofCallerOn(UUID versionId) {
        return digest.of(versionId.toString(), caller.account());
    }
}

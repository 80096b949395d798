package org.zajedno.participants.identity;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An identity that has just been read. */
@Schema(description = "An identity, and the disclosure that tells of its reading")
record DisclosedIdentity(UUID disclosureId, Instant disclosedAt, Identity identity) {

    static DisclosedIdentity from(DisclosureLog.DisclosureResult disclosed) {
        return new DisclosedIdentity(
                disclosed.disclosure().id(), disclosed.disclosure().disclosedAt(), disclosed.identity());
    }

    /** Says nothing of whom. */
    @Override
    public String toString() {
        return "DisclosedIdentity " + disclosureId;
    }
}

package org.zajedno.participants.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.FactType;
import org.zajedno.kit.facts.ReceivedFact;

/** Reads this service's own fact. It changes something only after a restore: the backup does not know of the erasure. */
@ApplicationScoped
@FactType(value = "IdentityErased", from = "participants")
class IdentityErasedHandler implements FactHandler<IdentityErasedHandler.ErasedIdentity> {

    private final EraseIdentity eraseIdentity;

    IdentityErasedHandler(EraseIdentity eraseIdentity) {
        this.eraseIdentity = eraseIdentity;
    }

    /** What is read here of the fact. */
    public record ErasedIdentity(UUID mark, Instant erasedAt) {}

    @Override
    public void handle(ErasedIdentity fact, ReceivedFact receivedFact) {
        eraseIdentity.eraseAgain(fact.mark(), fact.erasedAt());
    }
}

package org.zajedno.participants.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.ReceivedFact;

/** Hears what this service itself has told; it changes something only where a restored backup does not know it any more. */
@ApplicationScoped
public class IdentityErasedHandler implements FactHandler<IdentityErasedHandler.Told> {

    private final EraseIdentity eraseIdentity;

    IdentityErasedHandler(EraseIdentity eraseIdentity) {
        this.eraseIdentity = eraseIdentity;
    }

    /** What is read here of the fact. */
    public record Told(UUID mark, Instant erasedAt) {}

    @Override
    public String source() {
        return "participants";
    }

    @Override
    public String type() {
        return "IdentityErased";
    }

    @Override
    public Class<Told> shape() {
        return Told.class;
    }

    @Override
    public void handle(Told fact, ReceivedFact receivedFact) {
        eraseIdentity.eraseAgain(fact.mark(), fact.erasedAt());
    }
}

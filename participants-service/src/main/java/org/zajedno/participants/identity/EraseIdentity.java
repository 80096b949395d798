package org.zajedno.participants.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.facts.Outbox;
import org.zajedno.participants.participant.ParticipantVoided;

/** Deletes an identity from the vault and remembers that it did (GDPR Art. 17). */
@ApplicationScoped
public class EraseIdentity {

    private final IdentityRepository identities;
    private final VaultCipher cipher;
    private final Outbox outbox;
    private final Clock clock;

    EraseIdentity(IdentityRepository identities, VaultCipher cipher, Outbox outbox, Clock clock) {
        this.identities = identities;
        this.cipher = cipher;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Takes an identity out for good; that it was done is kept here and told, without saying whose it was. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(UUID participant, Country country) {
        var mark = cipher.mark(participant);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        identities.erase(participant, mark, now);
        outbox.add(new IdentityErased(mark, now, country));
    }

    /** Somebody who was entered by mistake is not kept by name. */
    void onParticipantVoided(@Observes ParticipantVoided voided) {
        erase(voided.participantId(), voided.country());
    }

    /** Does what was told, if it is not done: in a database that is older than the erasure. */
    @Transactional(Transactional.TxType.MANDATORY)
    void eraseAgain(UUID mark, Instant erasedAt) {
        if (!identities.isNoted(mark, erasedAt)) {
            identities
                    .find(participant -> cipher.mark(participant).equals(mark))
                    .ifPresent(participant -> identities.erase(participant, mark, erasedAt));
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    boolean isErased(UUID participant) {
        return identities.isErased(participant);
    }
}

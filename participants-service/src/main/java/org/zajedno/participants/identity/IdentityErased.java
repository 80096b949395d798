package org.zajedno.participants.identity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.facts.Fact;

/**
 * An identity was taken out of the vault. This service tells it to itself: a backup from before brings the identity back, and the
 * fact, taken again, takes it out again.
 *
 * @param mark tells the participant to the holder of the vault's key alone
 * @param erasedAt to the microsecond; what was put in later is not meant
 */
record IdentityErased(
        UUID mark, Instant erasedAt, @JsonIgnore Country country) implements Fact {

    @Override
    public UUID subject() {
        return mark;
    }
}

package org.zajedno.dissemination.withdrawal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.facts.Fact;

/**
 * This service has done what a withdrawn consent asks of it.
 *
 * @param removed how many things were removed
 */
record WithdrawalAcknowledged(
        UUID withdrawalId,
        UUID consentId,
        Outcome outcome,
        int removed,
        long version,
        @JsonIgnore Country country) implements Fact {

    enum Outcome {
        NOTHING_HELD,
        REMOVED,
        STOPPED
    }

    @Override
    public UUID subject() {
        return consentId;
    }
}

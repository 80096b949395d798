package org.zajedno.panels.withdrawal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.facts.Fact;

/**
 * This service has done what a withdrawal asks of it.
 *
 * @param removed how many records went
 */
record WithdrawalAcknowledged(
        UUID withdrawalId,
        UUID consentId,
        String outcome,
        int removed,
        long version,
        @JsonIgnore Country country) implements Fact {

    @Override
    public UUID subject() {
        return consentId;
    }
}

package org.zajedno.events.consent;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.facts.Fact;

/**
 * This service has done what a withdrawal asks of it.
 *
 * @param outcome NOTHING_HELD or REMOVED
 * @param removed how many things were removed
 * @param version of the withdrawal that is acknowledged
 * @param country travels beside the data
 */
record WithdrawalAcknowledged(
        UUID withdrawalId,
        UUID consentId,
        String outcome,
        int removed,
        long version,
        @JsonIgnore Country country) implements Fact {

    static WithdrawalAcknowledged of(ConsentWithdrawn withdrawal, int removed, Country country) {
        return new WithdrawalAcknowledged(
                withdrawal.withdrawalId(),
                withdrawal.consentId(),
                removed == 0 ? "NOTHING_HELD" : "REMOVED",
                removed,
                withdrawal.version(),
                country);
    }

    @Override
    public UUID subject() {
        return consentId;
    }
}

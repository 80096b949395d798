package org.zajedno.participants.consent;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.facts.Fact;

/** A person has taken back their consent to a purpose; whoever holds anything for it acts and acknowledges. */
record ConsentWithdrawn(
        UUID withdrawalId,
        UUID consentId,
        Purpose purpose,
        WithdrawalScope scope,
        LocalDate withdrawnOn,
        long version,
        @JsonIgnore Country country)
        implements Fact {

    static ConsentWithdrawn of(Withdrawal withdrawal, long version) {
        return new ConsentWithdrawn(
                withdrawal.id(),
                withdrawal.consentId(),
                withdrawal.purpose(),
                withdrawal.scope(),
                withdrawal.withdrawnOn(),
                version,
                withdrawal.country());
    }

    @Override
    public UUID subject() {
        return consentId;
    }
}

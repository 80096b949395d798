package org.zajedno.panels.withdrawal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.zajedno.kit.country.Country;

/** That this service knows of a withdrawal. */
@Entity
@Table(name = "withdrawal_notice")
class WithdrawalNotice {

    @Id
    private UUID withdrawalId;

    private UUID consentId;
    private Country country;
    private Instant receivedAt;

    protected WithdrawalNotice() {}

    WithdrawalNotice(UUID withdrawalId, UUID consentId, Country country, Instant receivedAt) {
        this.withdrawalId = withdrawalId;
        this.consentId = consentId;
        this.country = country;
        this.receivedAt = receivedAt;
    }
}

package org.zajedno.participants.consent;

import java.util.UUID;

/**
 * Another service has acted on a withdrawal.
 *
 * @param removed how many things it removed
 */
record WithdrawalAcknowledged(
        UUID withdrawalId, UUID consentId, WithdrawalAcknowledgement.Outcome outcome, long removed, long version) {}

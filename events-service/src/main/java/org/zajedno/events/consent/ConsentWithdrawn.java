package org.zajedno.events.consent;

import java.util.UUID;

/**
 * Somebody took a consent back.
 *
 * @param purpose what may not rest on it any more; null for everything
 * @param version in the order of what is told of the consent
 */
record ConsentWithdrawn(UUID withdrawalId, UUID consentId, String purpose, long version) {}

package org.zajedno.events.consent;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody took a consent back.
 *
 * @param purpose what may not rest on it any more; null for everything
 * @param version in the order of what is told of the consent
 */
record ConsentWithdrawn(
        UUID withdrawalId, UUID consentId, @Nullable String purpose, long version) {}

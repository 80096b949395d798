package org.zajedno.events.consent;

import java.util.UUID;

/** Somebody took a consent back. */
record ConsentWithdrawn(UUID withdrawalId, UUID consentId, long version) {}

package org.zajedno.events.event;

import java.util.UUID;

/**
 * Told inside the transaction to the features that keep something beside the event.
 *
 * @param capacity seats; null if there is no limit
 */
public record EventSaved(UUID eventId, EventState state, Integer capacity) {}

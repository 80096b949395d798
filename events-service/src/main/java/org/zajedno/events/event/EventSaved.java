package org.zajedno.events.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Told inside the transaction to the features that keep something beside the event.
 *
 * @param former the state before; the same if it did not change
 * @param capacity seats; null if there is no limit
 */
public record EventSaved(
        UUID eventId,
        EventState state,
        EventState former,
        @Nullable Integer capacity) {

    /** Whether it has come into that state just now. */
    public boolean hasBecome(EventState next) {
        return state == next && former != next;
    }
}

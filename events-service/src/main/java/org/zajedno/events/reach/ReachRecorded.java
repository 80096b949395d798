package org.zajedno.events.reach;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.facts.Fact;

/**
 * It is known whom an event reached; told only where the numbers are public.
 *
 * @param countries how many; null if nobody counted them
 */
record ReachRecorded(UUID eventId, long persons, @Nullable Long countries, long version) implements Fact {

    @Override
    public UUID subject() {
        return eventId;
    }
}

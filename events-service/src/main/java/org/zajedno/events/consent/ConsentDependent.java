package org.zajedno.events.consent;

import java.util.Collection;
import java.util.UUID;

/** A feature that keeps something that rests on consents. Each one is told when a consent ends. */
public interface ConsentDependent {

    /** What the consents must permit. */
    ConsentPurpose purpose();

    /** Removes, in the running transaction, what rests on these consents; says how many things that were. */
    int removeFor(Collection<UUID> consents);
}

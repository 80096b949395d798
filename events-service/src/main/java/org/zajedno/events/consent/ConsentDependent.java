package org.zajedno.events.consent;

import java.util.Collection;
import java.util.UUID;

/** A feature that holds something which stands and falls with consents. Every one of them is told. */
public interface ConsentDependent {

    /** What the consents must permit. */
    ConsentPurpose purpose();

    /** Removes, in the running transaction, what rests on these consents; says how many things that were. */
    int fall(Collection<UUID> consents);
}

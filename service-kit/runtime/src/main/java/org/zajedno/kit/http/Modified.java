package org.zajedno.kit.http;

import java.time.Instant;

/** A view that says when what it shows was changed last; lists of it can be followed by that. */
public interface Modified {

    /** Null where it is not told: the time of a change may tell who made it. */
    default Instant modifiedAt() {
        return null;
    }
}

package org.zajedno.events.work;

import java.util.UUID;

/** An edition of a work is no longer to be had. */
record EditionWithdrawn(UUID editionId, UUID workId, long version) {}

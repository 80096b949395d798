package org.zajedno.events.work;

import java.util.UUID;

/** An edition of a work appeared. */
record EditionPublished(UUID editionId, UUID workId, long version) {}

package org.zajedno.panels.comment;

import java.util.UUID;

/** A reason to re-open a comment goes back to its author, to be written anew. */
public record ReopeningReturned(UUID commentId, UUID membershipId) {}

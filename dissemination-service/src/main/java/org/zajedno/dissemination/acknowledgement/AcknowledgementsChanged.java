package org.zajedno.dissemination.acknowledgement;

import java.util.Set;
import java.util.UUID;

/** Somebody chose anew how to be credited, and lines of these editions were taken out or lost their name. */
public record AcknowledgementsChanged(Set<UUID> editionIds) {}

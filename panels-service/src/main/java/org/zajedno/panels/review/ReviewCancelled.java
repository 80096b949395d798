package org.zajedno.panels.review;

import java.util.UUID;

/** A review was given up. */
public record ReviewCancelled(UUID reviewRequestId) {}

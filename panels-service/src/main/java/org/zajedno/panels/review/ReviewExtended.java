package org.zajedno.panels.review;

import java.util.UUID;

/** The panels were given more time for a review. */
public record ReviewExtended(UUID reviewRequestId) {}

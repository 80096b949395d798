package org.zajedno.panels.review;

import java.util.UUID;

/** A review was completed or cancelled: what was kept only while it went on has had its time. */
public record ReviewEnded(UUID reviewRequestId) {}

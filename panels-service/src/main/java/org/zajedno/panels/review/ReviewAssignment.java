package org.zajedno.panels.review;

import org.zajedno.panels.panel.Membership;

/** A review together with somebody's place on a panel that it was put before. */
public record ReviewAssignment(ReviewRequest review, Membership membership) {}

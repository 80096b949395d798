package org.zajedno.panels.review;

import org.zajedno.panels.panel.Membership;

/** A review together with a membership of a panel that reviews it. */
public record ReviewAssignment(ReviewRequest review, Membership membership) {}

package org.zajedno.panels.comment;

import org.zajedno.panels.panel.Membership;
import org.zajedno.panels.review.ReviewRequest;

/** A review together with the caller's place on a panel that it was put before. */
record Seat(ReviewRequest review, Membership membership) {}

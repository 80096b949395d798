package org.zajedno.panels.review;

import java.time.Instant;
import org.zajedno.kit.language.LocalizedText;

/**
 * What the panels read about the progress of a review.
 *
 * @param extendedFrom the deadline before it was extended the last time; null if it never was
 * @param deadlineReason why it was
 * @param closingReason why it was closed although not enough members were heard; null if no reason was given
 * @param cancellationReason why it was given up; null if it was not
 */
record ReviewNotice(
        Instant extendedFrom,
        LocalizedText deadlineReason,
        LocalizedText closingReason,
        LocalizedText cancellationReason) {}

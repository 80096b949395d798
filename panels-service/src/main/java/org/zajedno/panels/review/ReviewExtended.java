package org.zajedno.panels.review;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The panels were given more time for a review.
 *
 * @param firstResponseDue until when whoever commented now waits for a first response
 */
public record ReviewExtended(UUID reviewRequestId, LocalDate firstResponseDue) {}

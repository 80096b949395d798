package org.zajedno.panels.payment;

/** Where a claim stands. */
public enum ClaimState {
    SUBMITTED,
    APPROVED,
    PAID,
    REJECTED
}

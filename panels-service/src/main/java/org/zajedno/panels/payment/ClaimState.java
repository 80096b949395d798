package org.zajedno.panels.payment;

/** The states of a claim. */
enum ClaimState {
    SUBMITTED,
    APPROVED,
    PAID,
    REJECTED
}

package org.zajedno.panels.payment;

/** The states of a claim. */
public enum ClaimState {
    SUBMITTED,
    APPROVED,
    PAID,
    REJECTED
}

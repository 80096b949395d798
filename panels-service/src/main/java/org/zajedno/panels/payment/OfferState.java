package org.zajedno.panels.payment;

/** The states of an offer; only the member sees them. */
enum OfferState {
    OFFERED,
    ACCEPTED,
    DECLINED
}

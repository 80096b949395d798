package org.zajedno.panels.payment;

/** How the member answered an offer; only the member is told. */
public enum OfferState {
    OFFERED,
    ACCEPTED,
    DECLINED
}

package org.zajedno.panels.payment;

import org.zajedno.kit.language.LocalizedText;
import org.zajedno.panels.panel.Membership;

/** A claim with the offer that it is about, the title of what was reviewed, and whose it is. */
record ClaimRow(Claim claim, PaymentOffer offer, LocalizedText material, Membership member) {}

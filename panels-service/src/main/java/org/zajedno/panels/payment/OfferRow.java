package org.zajedno.panels.payment;

import org.jspecify.annotations.Nullable;
import org.zajedno.kit.language.LocalizedText;

/**
 * An offer with what it is about and what became of it.
 *
 * @param material the title of what is reviewed; null for another task
 * @param claim the last one; null if there is none
 */
record OfferRow(
        PaymentOffer offer,
        @Nullable LocalizedText material,
        @Nullable Claim claim) {

    boolean isClaimed() {
        return claim != null && claim.state() != ClaimState.REJECTED;
    }
}

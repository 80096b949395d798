package org.zajedno.panels.payment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.panels.panel.Membership;

/**
 * A claim with the offer that it is about and whose it is.
 *
 * @param material the title of what was reviewed; null for another task, which the offer names
 */
record ClaimRow(Claim claim, PaymentOffer offer, @Nullable LocalizedText material, Membership member) {

    /** What the task was about. */
    LocalizedText title() {
        return Optional.ofNullable(material)
                .or(() -> Optional.ofNullable(offer.title()))
                .orElseThrow();
    }
}

package org.zajedno.panels.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zajedno.kit.caller.Caller;
import org.zajedno.panels.review.OfferedPayment;
import org.zajedno.panels.review.ReviewPayments;

/** Gives the payment that a review offers to the member who reads it. */
@ApplicationScoped
class ReviewPaymentOffers implements ReviewPayments {

    private final PaymentOfferRepository offers;
    private final Caller caller;

    ReviewPaymentOffers(PaymentOfferRepository offers, Caller caller) {
        this.offers = offers;
        this.caller = caller;
    }

    @Override
    public Map<UUID, OfferedPayment> own(Collection<UUID> reviewRequestIds) {
        return reviewRequestIds.isEmpty()
                ? Map.of()
                : offers.ofReviews(caller.account(), reviewRequestIds).stream()
                        .map(OfferRow::offer)
                        .collect(Collectors.toMap(
                                PaymentOffer::reviewRequestId,
                                ReviewPaymentOffers::view,
                                (first, ofAnotherPanel) -> first));
    }

    private static OfferedPayment view(PaymentOffer offer) {
        return new OfferedPayment(
                offer.id(), offer.amount(), offer.currency(), offer.state().name());
    }
}

package org.zajedno.panels.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.language.Reader;

/** The offers that the caller accepted and whose claim was not paid: the caller decides whether to ask again. */
@ApplicationScoped
public class RefusedPayments {

    private final PaymentOfferRepository offers;
    private final Caller caller;
    private final Reader reader;

    RefusedPayments(PaymentOfferRepository offers, Caller caller, Reader reader) {
        this.offers = offers;
        this.caller = caller;
        this.reader = reader;
    }

    /** The caller's own, oldest first. */
    public List<PaymentOfferView> own() {
        return offers.refusedOf(caller.account()).stream()
                .map(row -> PaymentOfferView.from(row, reader))
                .toList();
    }
}

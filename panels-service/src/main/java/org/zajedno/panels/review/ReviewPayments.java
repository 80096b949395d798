package org.zajedno.panels.review;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Knows what the caller is offered for reviews; payments do, which know of reviews, and not the other way round. */
public interface ReviewPayments {

    /** The caller's own offers, by review; one without an offer is left out. */
    Map<UUID, OfferedPayment> own(Collection<UUID> reviewRequestIds);
}

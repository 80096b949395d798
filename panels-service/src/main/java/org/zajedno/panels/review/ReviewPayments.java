package org.zajedno.panels.review;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The payments that reviews offer to the caller. Package payment implements it, because it depends on reviews. */
public interface ReviewPayments {

    /** The caller's own offers, by review; one without an offer is left out. */
    Map<UUID, OfferedPayment> own(Collection<UUID> reviewRequestIds);
}

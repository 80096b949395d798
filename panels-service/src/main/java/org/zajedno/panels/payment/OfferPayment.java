package org.zajedno.panels.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.UUID;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.PageAddress;
import org.zajedno.panels.notification.NotificationQueue;
import org.zajedno.panels.panel.MembershipRepository;
import org.zajedno.panels.review.ReviewRequestOpened;

/** Makes offers and takes the members' answers. */
@ApplicationScoped
class OfferPayment {

    private final PaymentOfferRepository offers;
    private final PaymentRateRepository rates;
    private final ClaimRepository claims;
    private final MembershipRepository memberships;
    private final NotificationQueue notifications;
    private final Caller caller;
    private final Clock clock;

    OfferPayment(
            PaymentOfferRepository offers,
            PaymentRateRepository rates,
            ClaimRepository claims,
            MembershipRepository memberships,
            NotificationQueue notifications,
            Caller caller,
            Clock clock) {
        this.offers = offers;
        this.rates = rates;
        this.claims = claims;
        this.memberships = memberships;
        this.notifications = notifications;
        this.caller = caller;
        this.clock = clock;
    }

    /** What a review is worth is told with the review, before anybody begins. */
    void offerForReview(@Observes ReviewRequestOpened opened) {
        offers.makeForReview(opened.reviewRequestId(), clock.instant());
    }

    PaymentOffer offer(NewPaymentOffer request) {
        if (request.taskKind() == TaskKind.REVIEW) {
            throw Refusal.invalid("taskKind", "must not be REVIEW: a review is offered when it is opened");
        }
        var member = memberships.findByIdOptional(request.membershipId()).orElseThrow(Refusal::notFound);
        member.requireActive();
        var rate = rates.inForce(member.country(), request.taskKind()).orElseThrow(() -> Refusal.conflict("no-rate"));
        var offer = new PaymentOffer(member, request.title(), rate, clock.instant());
        offers.persistAndFlush(offer);
        notifications.notifyMember(member.id(), PageAddress.PAYMENTS);
        return offer;
    }

    OfferRow accept(UUID id) {
        var row = offers.requireOf(caller.account(), id);
        row.offer().accept(clock.instant());
        offers.flush();
        return row;
    }

    OfferRow decline(UUID id) {
        var row = offers.requireOf(caller.account(), id);
        row.offer().decline(row.isClaimed(), clock.instant());
        offers.flush();
        return row;
    }

    /** Refuses a claim before the task is done, and a second one unless the first was rejected. */
    Claim claim(UUID id, NewClaim request) {
        var row = offers.requireOf(caller.account(), id);
        var claim = new Claim(row.offer(), request.expensesOrNone(), clock.instant());
        if (row.isClaimed()) {
            throw Refusal.conflict("already-claimed");
        }
        if (!offers.isDone(row.offer())) {
            throw Refusal.conflict("task-not-done");
        }
        claims.persistAndFlush(claim);
        return claim;
    }
}

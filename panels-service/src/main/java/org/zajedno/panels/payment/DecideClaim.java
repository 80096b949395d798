package org.zajedno.panels.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.PageAddress;
import org.zajedno.panels.encryption.FieldCipher;
import org.zajedno.panels.notification.NotificationQueue;
import org.zajedno.panels.panel.MembershipRepository;

/** Approves, rejects and pays claims, and keeps their receipts. Nobody decides about the own one. */
@ApplicationScoped
class DecideClaim {

    private final ClaimRepository claims;
    private final MembershipRepository memberships;
    private final NotificationQueue notifications;
    private final FieldCipher cipher;
    private final Caller caller;
    private final Clock clock;

    /** A packed document takes a good part of the memory while it is cleaned: one at a time. */
    private final ReentrantLock cleaning = new ReentrantLock();

    DecideClaim(
            ClaimRepository claims,
            MembershipRepository memberships,
            NotificationQueue notifications,
            FieldCipher cipher,
            Caller caller,
            Clock clock) {
        this.claims = claims;
        this.memberships = memberships;
        this.notifications = notifications;
        this.cipher = cipher;
        this.caller = caller;
        this.clock = clock;
    }

    void approve(UUID id) {
        settle(id, claim -> claim.approve(clock.instant()));
    }

    void pay(UUID id) {
        settle(id, claim -> claim.pay(clock.instant()));
    }

    void reject(UUID id, String reason) {
        settle(id, claim -> claim.reject(reason, clock.instant()));
    }

    private void settle(UUID id, Consumer<Claim> step) {
        var claim = claims.require(id).claim();
        if (memberships.idsOf(caller.account()).contains(claim.membershipId())) {
            throw Refusal.forbidden("own-claim");
        }
        step.accept(claim);
        claims.flush();
        notifications.notifyMember(claim.membershipId(), PageAddress.PAYMENTS);
    }

    ClaimReceipt addReceipt(UUID id, byte[] content) {
        var row = claims.require(id);
        if (!memberships.idsOf(caller.account()).contains(row.claim().membershipId())) {
            throw Refusal.notFound();
        }
        row.claim().requireRoomForReceipt(claims.receiptsOf(id));
        var type = ReceiptType.of(content);
        var clean = cleaned(content, type);
        var receipt = new ClaimReceipt(
                row.claim(),
                type,
                clean.length,
                cipher.encrypt(clean, row.claim().membershipId()),
                clock.instant());
        claims.add(receipt);
        claims.flush();
        return receipt;
    }

    /** A receipt, opened. One that was kept by older rules is cleaned first; refuses one that cannot be. */
    byte[] content(ClaimReceipt receipt, UUID membershipId) {
        var content = cipher.decrypt(receipt.content(), membershipId);
        if (!receipt.isCleanedByOldRules()) {
            return content;
        }
        var clean = cleaned(content, receipt.type());
        receipt.cleanedAgain(clean.length, cipher.encrypt(clean, membershipId), clock.instant());
        return clean;
    }

    private byte[] cleaned(byte[] content, ReceiptType type) {
        cleaning.lock();
        try {
            return CleanReceipt.of(content, type);
        } finally {
            cleaning.unlock();
        }
    }
}

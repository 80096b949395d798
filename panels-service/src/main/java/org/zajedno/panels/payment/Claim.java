package org.zajedno.panels.payment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.kit.problem.Refusal;

/** What a member asks to be paid after a task: what was offered, and what was spent. */
@Entity
@Table(name = "claim")
class Claim extends VersionedEntity {

    private static final int MOST_RECEIPTS = 10;

    private UUID offerId;
    private UUID membershipId;
    private Country country;
    private BigDecimal amount;
    private String currency;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Expense> expenses;

    @Enumerated(EnumType.STRING)
    private ClaimState state;

    private @Nullable String reason;

    protected Claim() {}

    /** Claims an offer that was accepted; refuses expenses with bank data in them. */
    Claim(PaymentOffer offer, List<Expense> expenses, Instant now) {
        super(FROM_ONE, now);
        offer.requireAccepted();
        for (int position = 0; position < expenses.size(); position++) {
            BankAccountDetector.refuseIn(
                    "expenses[" + position + "].what", expenses.get(position).what());
        }
        this.offerId = offer.id();
        this.membershipId = offer.membershipId();
        this.country = offer.country();
        this.amount = offer.amount();
        this.currency = offer.currency();
        this.expenses = List.copyOf(expenses);
        this.state = ClaimState.SUBMITTED;
    }

    void approve(Instant now) {
        become(ClaimState.APPROVED, EnumSet.of(ClaimState.SUBMITTED), now);
    }

    /** The money left; until then a claim can still be rejected. */
    void pay(Instant now) {
        become(ClaimState.PAID, EnumSet.of(ClaimState.APPROVED), now);
    }

    /** @param why in words that the member reads */
    void reject(String why, Instant now) {
        BankAccountDetector.refuseIn("reason", why);
        become(ClaimState.REJECTED, EnumSet.of(ClaimState.SUBMITTED, ClaimState.APPROVED), now);
        reason = why;
    }

    /** Refuses a receipt when the claim is decided, or has many already. */
    void requireRoomForReceipt(long receipts) {
        if (state != ClaimState.SUBMITTED) {
            throw Refusal.conflict("claim-decided").with("state", state);
        }
        if (receipts >= MOST_RECEIPTS) {
            throw Refusal.conflict("too-many-receipts").with("most", MOST_RECEIPTS);
        }
    }

    private void become(ClaimState next, Set<ClaimState> from, Instant now) {
        if (!from.contains(state)) {
            throw Refusal.conflict("claim-cannot-become").with("from", state).with("to", next);
        }
        state = next;
        touch(now);
    }

    /** What was offered and what was spent, together. */
    BigDecimal total() {
        return expenses.stream().map(Expense::amount).reduce(amount, BigDecimal::add);
    }

    UUID offerId() {
        return offerId;
    }

    UUID membershipId() {
        return membershipId;
    }

    Country country() {
        return country;
    }

    BigDecimal amount() {
        return amount;
    }

    String currency() {
        return currency;
    }

    List<Expense> expenses() {
        return expenses;
    }

    ClaimState state() {
        return state;
    }

    @Nullable
    String reason() {
        return reason;
    }
}

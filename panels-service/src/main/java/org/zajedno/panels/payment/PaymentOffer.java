package org.zajedno.panels.payment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.panel.Membership;

/** What a member is offered for a task, told before it. The member answers in private and may change the answer until a claim. */
@Entity
@Table(name = "payment_offer")
class PaymentOffer extends VersionedEntity {

    private UUID membershipId;
    private UUID panelId;
    private Country country;

    @Enumerated(EnumType.STRING)
    private TaskKind taskKind;

    private @Nullable UUID reviewRequestId;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText title;

    private BigDecimal amount;
    private String currency;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText basis;

    @Enumerated(EnumType.STRING)
    private OfferState state;

    protected PaymentOffer() {}

    /** An offer for a task that is no review, as a meeting. */
    PaymentOffer(Membership member, LocalizedText title, PaymentRate rate, Instant now) {
        super(FROM_ONE, now);
        this.membershipId = member.id();
        this.panelId = member.panelId();
        this.country = member.country();
        this.taskKind = rate.taskKind();
        this.title = title;
        this.amount = rate.amount();
        this.currency = rate.currency();
        this.basis = rate.basis();
        this.state = OfferState.OFFERED;
    }

    void accept(Instant now) {
        answer(OfferState.ACCEPTED, now);
    }

    /** Refuses an offer that is claimed already. */
    void decline(boolean claimed, Instant now) {
        if (claimed) {
            throw Refusal.conflict("already-claimed");
        }
        answer(OfferState.DECLINED, now);
    }

    private void answer(OfferState next, Instant now) {
        if (state == next) {
            throw Refusal.conflict("offer-cannot-become").with("from", state).with("to", next);
        }
        state = next;
        touch(now);
    }

    /** Refuses a claim before the offer was accepted. */
    void requireAccepted() {
        if (state != OfferState.ACCEPTED) {
            throw Refusal.conflict("offer-not-accepted");
        }
    }

    UUID membershipId() {
        return membershipId;
    }

    Country country() {
        return country;
    }

    TaskKind taskKind() {
        return taskKind;
    }

    @Nullable
    UUID reviewRequestId() {
        return reviewRequestId;
    }

    @Nullable
    LocalizedText title() {
        return title;
    }

    BigDecimal amount() {
        return amount;
    }

    String currency() {
        return currency;
    }

    LocalizedText basis() {
        return basis;
    }

    OfferState state() {
        return state;
    }
}

package org.zajedno.panels.safeguarding;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.panel.Membership;

/**
 * A sign that a member is not well, for the named contact of the member's country. What was said is kept locked, and only
 * until somebody has looked after the person.
 */
@Entity
@Table(name = "safeguarding_flag")
class SafeguardingFlag extends VersionedEntity {

    private UUID membershipId;
    private UUID panelId;
    private Country country;
    private @Nullable UUID commentId;

    @Enumerated(EnumType.STRING)
    private FlagSource source;

    private boolean wantsCall;
    private byte @Nullable [] words;
    private byte @Nullable [] call;

    @Enumerated(EnumType.STRING)
    private FlagState state;

    private @Nullable String takenBy;
    private @Nullable Instant takenAt;
    private byte @Nullable [] note;
    private @Nullable Instant closedAt;

    protected SafeguardingFlag() {}

    private SafeguardingFlag(Membership about, FlagSource source, byte @Nullable [] words, Instant now) {
        super(FROM_ONE, now);
        this.membershipId = about.id();
        this.panelId = about.panelId();
        this.country = about.country();
        this.source = source;
        this.words = words;
        this.state = FlagState.RAISED;
    }

    /**
     * A member asks for somebody, on a break or not.
     *
     * @param call locked; null if the member did not say how to call
     * @param words locked; null if the member wrote none
     */
    static SafeguardingFlag byMember(
            Membership member, boolean wantsCall, byte @Nullable [] call, byte @Nullable [] words, Instant now) {
        var flag = new SafeguardingFlag(member, FlagSource.MEMBER, words, now);
        flag.wantsCall = wantsCall;
        flag.call = call;
        return flag;
    }

    /**
     * A PPI lead noticed something about a member.
     *
     * @param commentId the comment in which it was noticed; null if it was elsewhere
     */
    static SafeguardingFlag byLead(Membership about, @Nullable UUID commentId, byte[] words, Instant now) {
        var flag = new SafeguardingFlag(about, FlagSource.PPI_LEAD, words, now);
        flag.commentId = commentId;
        return flag;
    }

    /** Somebody looks after the person from now on; refuses a second one, so that nobody is called twice. */
    void take(String account, Instant now) {
        become(FlagState.TAKEN, FlagState.RAISED, now);
        takenBy = account;
        takenAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** The person is looked after; what was said and how to call is erased, what was done stays. */
    void close(byte[] lockedNote, Instant now) {
        become(FlagState.CLOSED, FlagState.TAKEN, now);
        words = null;
        call = null;
        note = lockedNote;
        closedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    private void become(FlagState next, FlagState from, Instant now) {
        if (state != from) {
            throw Refusal.conflict("flag-cannot-become").with("from", state).with("to", next);
        }
        state = next;
        touch(now);
    }

    public UUID membershipId() {
        return membershipId;
    }

    public UUID panelId() {
        return panelId;
    }

    public Country country() {
        return country;
    }

    public @Nullable UUID commentId() {
        return commentId;
    }

    public FlagSource source() {
        return source;
    }

    public boolean wantsCall() {
        return wantsCall;
    }

    /** Locked for the membership; null if there are none, or no longer. */
    byte @Nullable [] words() {
        return words;
    }

    /** Locked for the membership, as the words are. */
    byte @Nullable [] call() {
        return call;
    }

    public FlagState state() {
        return state;
    }

    boolean isTakenBy(String account) {
        return account.equals(takenBy);
    }

    public @Nullable Instant takenAt() {
        return takenAt;
    }

    byte @Nullable [] note() {
        return note;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }
}

package org.zajedno.panels.panel;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.digest.Sha256;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.invitation.InvitationMark;

/**
 * The membership of a person on a panel, under a pseudonym. The account behind it is known to this service alone: it is stored to let the
 * member in, and no view or fact has it; what the member said is told with a digest that only the account's holder can make.
 */
@Entity
@Table(name = "membership")
public class Membership extends VersionedEntity {

    private UUID panelId;
    private Country country;
    private String pseudonym;

    @Enumerated(EnumType.STRING)
    private PanelRole role;

    private @Nullable LanguageTag language;

    @Enumerated(EnumType.STRING)
    private MembershipState state;

    private @Nullable String account;
    private @Nullable String invitationHash;
    private @Nullable String invitationLettersHash;
    private Instant invitationExpiresAt;
    private @Nullable TermOfOffice term;
    private @Nullable Instant passwordHandedAt;
    private @Nullable Instant passwordUntil;

    protected Membership() {}

    private Membership(
            Panel panel,
            String pseudonym,
            PanelRole role,
            @Nullable LanguageTag language,
            InvitationMark invitation,
            Instant now) {
        super(FROM_ONE, now);
        this.panelId = panel.id();
        this.country = panel.country();
        this.pseudonym = pseudonym;
        this.role = role;
        this.language = language;
        this.state = MembershipState.INVITED;
        note(invitation);
    }

    /**
     * Invites somebody to a panel; refuses one that is closed.
     *
     * @param language what the member prefers to read; null if it is not known
     */
    static Membership invite(
            Panel panel,
            String pseudonym,
            PanelRole role,
            @Nullable LanguageTag language,
            InvitationMark invitation,
            Instant now) {
        panel.requireOpenToMembers();
        return new Membership(panel, pseudonym, role, language, invitation, now);
    }

    /** Replaces an invitation that was lost or ran out; the one before it opens nothing any more. */
    void inviteAnew(InvitationMark invitation, Instant now) {
        if (state != MembershipState.INVITED) {
            throw Refusal.conflict("invitation-used");
        }
        note(invitation);
        touch(now);
    }

    private void note(InvitationMark invitation) {
        invitationHash = invitation.codeHash();
        invitationLettersHash = invitation.lettersHash();
        invitationExpiresAt = invitation.expiresAt();
    }

    /**
     * Binds the place to the account of the person who came with the code; a code that ran out is as good as none.
     *
     * @param months how long members are appointed for
     */
    void accept(String acceptingAccount, int months, Instant now) {
        if (state != MembershipState.INVITED || now.isAfter(invitationExpiresAt)) {
            throw Refusal.notFound();
        }
        account = acceptingAccount;
        state = MembershipState.ACTIVE;
        forgetInvitation();
        term = TermOfOffice.beginning(now, months);
        touch(now);
    }

    /** Appoints the member for another time; refuses whoever has left, and a time that is over. */
    void renew(TermOfOffice renewed, Instant now) {
        if (state == MembershipState.ENDED) {
            throw Refusal.conflict("membership-ended");
        }
        renewed.requireSensible(now);
        term = renewed;
        touch(now);
    }

    /** Pauses without losing the place. */
    void takeBreak(Instant now) {
        become(MembershipState.ON_BREAK, EnumSet.of(MembershipState.ACTIVE), now);
    }

    void comeBack(Instant now) {
        become(MembershipState.ACTIVE, EnumSet.of(MembershipState.ON_BREAK), now);
    }

    /** Leaves the panel, or takes an invitation back. */
    void end(Instant now) {
        become(MembershipState.ENDED, EnumSet.complementOf(EnumSet.of(MembershipState.ENDED)), now);
        forgetInvitation();
    }

    /** Notes that the member is handed a new password; refuses a place that nobody has. */
    void handPassword(Instant until, Instant now) {
        if (account == null || state == MembershipState.ENDED) {
            throw Refusal.conflict("membership-not-active").with("state", state);
        }
        passwordHandedAt = now;
        passwordUntil = until;
        touch(now);
    }

    /** The password that was handed over opens nothing any more, or the member has replaced it. */
    void forgetPassword(Instant now) {
        passwordUntil = null;
        touch(now);
    }

    private void forgetInvitation() {
        invitationHash = null;
        invitationLettersHash = null;
    }

    private void become(MembershipState next, Set<MembershipState> from, Instant now) {
        if (!from.contains(state)) {
            throw Refusal.conflict("membership-cannot-become")
                    .with("from", state)
                    .with("to", next);
        }
        state = next;
        touch(now);
    }

    /** Refuses whoever is invited, on a break or has left: only active members take part in reviews. */
    public void requireActive() {
        if (state != MembershipState.ACTIVE) {
            throw Refusal.conflict("membership-not-active").with("state", state);
        }
    }

    /**
     * Refuses whoever pauses or has left; a member without an account, who never used the invitation, is heard by phone, on
     * paper or in meetings.
     */
    public void requireHeardElsewhere() {
        if (state != MembershipState.INVITED) {
            requireActive();
        }
    }

    boolean belongsTo(String callersAccount) {
        return account != null && account.equals(callersAccount);
    }

    /**
     * By what the member is known as the author of a comment where the account is not: the SHA-256 digest of "comment id|account"
     * in hex, another one for each comment. Null without an account.
     */
    public @Nullable String proofOf(UUID commentId) {
        if (account == null) {
            return null;
        }
        return Sha256.hexOf(commentId + "|" + account);
    }

    public UUID panelId() {
        return panelId;
    }

    public Country country() {
        return country;
    }

    public String pseudonym() {
        return pseudonym;
    }

    public PanelRole role() {
        return role;
    }

    public @Nullable LanguageTag language() {
        return language;
    }

    /** For how long; null as long as nobody took the place, and for those who came before terms were kept. */
    public @Nullable TermOfOffice term() {
        return term;
    }

    /** When the PPI lead last handed the member a new password; null for never. */
    @Nullable
    Instant passwordHandedAt() {
        return passwordHandedAt;
    }

    /** For this service to name it to the identity provider; in no view. */
    @Nullable
    String account() {
        return account;
    }

    /** Until when the invitation can be accepted; the last one's, once it is used. */
    Instant invitationExpiresAt() {
        return invitationExpiresAt;
    }

    /** Whether somebody has the place now, also while on a break. */
    public boolean hasPlace() {
        return state == MembershipState.ACTIVE || state == MembershipState.ON_BREAK;
    }

    public MembershipState state() {
        return state;
    }
}

package org.zajedno.panels.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.invitation.InvitationMark;

/** An invitation to one role in one country. Who came with it is not noted here. */
@Entity
@Table(name = "staff_invitation")
class StaffInvitation extends VersionedEntity {

    private Country country;

    @Enumerated(EnumType.STRING)
    private StaffRole role;

    private String label;

    @Enumerated(EnumType.STRING)
    private StaffInvitationState state;

    private String invitationHash;
    private String invitationLettersHash;
    private Instant invitationExpiresAt;

    protected StaffInvitation() {}

    /** @param label by what the coordinator knows who is meant, as the job; never a name */
    StaffInvitation(Country country, StaffRole role, String label, InvitationMark invitation, Instant now) {
        super(FROM_ONE, now);
        this.country = country;
        this.role = role;
        this.label = label;
        this.state = StaffInvitationState.INVITED;
        note(invitation);
    }

    /** Replaces an invitation that was lost or ran out; the one before it opens nothing any more. */
    void inviteAnew(InvitationMark invitation, Instant now) {
        requireUnused();
        note(invitation);
        touch(now);
    }

    /** Is used up; a code that ran out is as good as none. */
    void accept(Instant now) {
        if (state != StaffInvitationState.INVITED || now.isAfter(invitationExpiresAt)) {
            throw Refusal.notFound();
        }
        become(StaffInvitationState.ACCEPTED, now);
    }

    /** Is taken back; refuses one that was used. */
    void withdraw(Instant now) {
        requireUnused();
        become(StaffInvitationState.WITHDRAWN, now);
    }

    private void requireUnused() {
        if (state != StaffInvitationState.INVITED) {
            throw Refusal.conflict("invitation-used");
        }
    }

    private void become(StaffInvitationState next, Instant now) {
        state = next;
        invitationHash = null;
        invitationLettersHash = null;
        touch(now);
    }

    private void note(InvitationMark invitation) {
        invitationHash = invitation.codeHash();
        invitationLettersHash = invitation.lettersHash();
        invitationExpiresAt = invitation.expiresAt();
    }

    Country country() {
        return country;
    }

    StaffRole role() {
        return role;
    }

    String label() {
        return label;
    }

    StaffInvitationState state() {
        return state;
    }

    /** Until when it can be accepted; the last one's, once it is used. */
    Instant invitationExpiresAt() {
        return invitationExpiresAt;
    }
}

package org.zajedno.panels.panel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.Roles;
import org.zajedno.panels.account.AccountAccess;
import org.zajedno.panels.invitation.AcceptedInvitation;
import org.zajedno.panels.invitation.AcceptedInvitation.InvitationKind;
import org.zajedno.panels.invitation.InvitedPlace;

/** A place on a panel, to which somebody is invited. */
@ApplicationScoped
class InvitedMembership implements InvitedPlace {

    private final MembershipRepository memberships;
    private final PanelRepository panels;
    private final AccountAccess access;
    private final Clock clock;

    InvitedMembership(MembershipRepository memberships, PanelRepository panels, AccountAccess access, Clock clock) {
        this.memberships = memberships;
        this.panels = panels;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public Optional<AcceptedInvitation> accept(InvitationDigest digest, String account) {
        return memberships.invitedWith(digest).map(membership -> accept(membership, account));
    }

    private AcceptedInvitation accept(Membership membership, String account) {
        if (memberships.sitsOn(membership.panelId(), account)) {
            throw Refusal.conflict("already-member");
        }
        var now = clock.instant();
        var terms = panels.findById(membership.panelId()).termsOfReference();
        membership.accept(account, terms.termOfOfficeMonths(), now);
        access.grantToMember(account, membership.id(), Roles.PANEL_MEMBER, membership.country());
        memberships.flush();
        panels.membersChanged(membership.panelId(), now);
        return new AcceptedInvitation(
                membership.id(), InvitationKind.MEMBERSHIP, Roles.PANEL_MEMBER, membership.country());
    }
}

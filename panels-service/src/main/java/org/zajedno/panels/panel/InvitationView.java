package org.zajedno.panels.panel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.idempotency.OneTimeSecretView;
import org.zajedno.panels.invitation.InvitationIssuer;
import org.zajedno.panels.invitation.InvitationKeyView;

/** A membership that waits for somebody, with what makes it theirs. */
@Schema(name = "Invitation")
record InvitationView(
        UUID id,
        UUID panelId,
        @Schema(examples = "Lipa") String pseudonym,
        PanelRole role,
        MembershipState state,
        @JsonUnwrapped InvitationKeyView key,
        @JsonIgnore long version)
        implements VersionedView, OneTimeSecretView {

    @Override
    public InvitationView withoutSecret() {
        return new InvitationView(id, panelId, pseudonym, role, state, key.withoutSecret(), version);
    }

    static InvitationView from(Membership membership, InvitationIssuer.Invitation invitation) {
        return new InvitationView(
                membership.id(),
                membership.panelId(),
                membership.pseudonym(),
                membership.role(),
                membership.state(),
                InvitationKeyView.of(invitation, membership.invitationExpiresAt()),
                membership.version());
    }
}

package org.zajedno.panels.staff;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.idempotency.OneTimeSecretView;
import org.zajedno.panels.invitation.InvitationIssuer;
import org.zajedno.panels.invitation.InvitationKeyView;

/** An invitation of staff, with what opens it. */
@Schema(name = "StaffInvitationCode")
record StaffInvitationCodeView(
        UUID id,
        Country country,
        StaffRole role,
        @Schema(examples = "Researcher in Belgrade") String label,
        @JsonUnwrapped InvitationKeyView key,
        @JsonIgnore long version)
        implements VersionedView, OneTimeSecretView {

    @Override
    public StaffInvitationCodeView withoutSecret() {
        return new StaffInvitationCodeView(id, country, role, label, key.withoutSecret(), version);
    }

    static StaffInvitationCodeView from(StaffInvitation invitation, InvitationIssuer.Invitation handed) {
        return new StaffInvitationCodeView(
                invitation.id(),
                invitation.country(),
                invitation.role(),
                invitation.label(),
                InvitationKeyView.of(handed, invitation.invitationExpiresAt()),
                invitation.version());
    }
}

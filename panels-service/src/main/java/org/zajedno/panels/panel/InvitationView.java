package org.zajedno.panels.panel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.idempotency.OneTimeSecretView;

/** A new membership with the code that makes it somebody's. */
@Schema(name = "Invitation")
public record InvitationView(
        UUID id,
        UUID panelId,
        @Schema(examples = "Lipa") String pseudonym,
        PanelRole role,
        MembershipState state,

        @Schema(
                nullable = true,
                description =
                        "Shown this once; the member sends it back with the own token. Null in the reply to a request that"
                                + " is sent again with its Idempotency-Key: no code is kept. A code that was lost on its way is"
                                + " replaced by ending this membership and inviting anew, under another pseudonym.",
                examples = "q3J0wFAPn3dPqWl9yJrTqk0cZ8s")
        String invitationCode,

        @JsonIgnore long version)
        implements VersionedView, OneTimeSecretView {

    @Override
    public InvitationView withoutSecret() {
        return new InvitationView(id, panelId, pseudonym, role, state, null, version);
    }

    static InvitationView from(Membership membership, InvitationCode code) {
        return new InvitationView(
                membership.id(),
                membership.panelId(),
                membership.pseudonym(),
                membership.role(),
                membership.state(),
                code.text(),
                membership.version());
    }
}

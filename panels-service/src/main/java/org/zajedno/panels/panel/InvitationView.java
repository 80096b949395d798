package org.zajedno.panels.panel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.http.Versioned;

/** A new membership with the code that makes it somebody's. */
@Schema(name = "Invitation")
public record InvitationView(
        UUID id,
        UUID panelId,
        @Schema(examples = "Lipa") String pseudonym,
        PanelRole role,
        MembershipState state,

        @Schema(
                description = "Shown this once; the member sends it back with the own token",
                examples = "q3J0wFAPn3dPqWl9yJrTqk0cZ8s")
        String invitationCode,

        @JsonIgnore long version)
        implements Versioned {

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

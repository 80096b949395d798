package org.zajedno.panels.panel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.idempotency.OneTimeSecretView;
import org.zajedno.panels.invitation.InvitationIssuer;
import org.zajedno.panels.invitation.QrPicture;

/** A membership that waits for somebody, with what makes it theirs. */
@Schema(name = "Invitation")
record InvitationView(
        UUID id,
        UUID panelId,
        @Schema(examples = "Lipa") String pseudonym,
        PanelRole role,
        MembershipState state,

        @Schema(description = "After that the invitation has to be renewed")
        Instant expiresAt,

        @Schema(
                nullable = true,
                description =
                        "Shown this once; the member sends it back with the own token. Null in the reply to a request that is sent"
                                + " again with its Idempotency-Key: no code is kept. A code that was lost is replaced by renewing the"
                                + " invitation.",
                examples = "q3J0wFAPn3dPqWl9yJrTqk0cZ8s")
        String invitationCode,

        @Schema(
                nullable = true,
                description = "The same to say or to write down; shown this once",
                examples = "KTRB XAHM")
        String invitationLetters,

        @Schema(
                nullable = true,
                description = "The page on which it is accepted; shown this once",
                examples = "https://zajedno.example/?at=join#q3J0wFAPn3dPqWl9yJrTqk0cZ8s")
        URI link,

        @Schema(nullable = true, description = "The link as a QR code to print; shown this once")
        QrPicture qrCode,

        @JsonIgnore long version)
        implements VersionedView, OneTimeSecretView {

    @Override
    public InvitationView withoutSecret() {
        return new InvitationView(id, panelId, pseudonym, role, state, expiresAt, null, null, null, null, version);
    }

    static InvitationView from(Membership membership, InvitationIssuer.Invitation invitation) {
        return new InvitationView(
                membership.id(),
                membership.panelId(),
                membership.pseudonym(),
                membership.role(),
                membership.state(),
                membership.invitationExpiresAt(),
                invitation.code().text(),
                invitation.letters().printed(),
                invitation.link(),
                QrPicture.of(invitation.link()),
                membership.version());
    }
}

package org.zajedno.panels.staff;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.idempotency.OneTimeSecretView;
import org.zajedno.panels.invitation.InvitationIssuer;
import org.zajedno.panels.invitation.QrPicture;

/** An invitation of staff, with what opens it. */
@Schema(name = "StaffInvitationCode")
record StaffInvitationCodeView(
        UUID id,
        Country country,
        StaffRole role,
        @Schema(examples = "Researcher in Belgrade") String label,

        @Schema(description = "After that the invitation has to be renewed")
        Instant expiresAt,

        @Schema(
                nullable = true,
                description =
                        "Shown this once. Null in the reply to a request that is sent again with its Idempotency-Key: no code is kept. A"
                                + " code that was lost is replaced by renewing the invitation.",
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
    public StaffInvitationCodeView withoutSecret() {
        return new StaffInvitationCodeView(id, country, role, label, expiresAt, null, null, null, null, version);
    }

    static StaffInvitationCodeView from(StaffInvitation invitation, InvitationIssuer.Invitation handed) {
        return new StaffInvitationCodeView(
                invitation.id(),
                invitation.country(),
                invitation.role(),
                invitation.label(),
                invitation.invitationExpiresAt(),
                handed.code().text(),
                handed.letters().printed(),
                handed.link(),
                QrPicture.of(handed.link()),
                invitation.version());
    }
}

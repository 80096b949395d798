package org.zajedno.panels.invitation;

import java.net.URI;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What opens an invitation, as a part of the view of one: shown this once, to be handed to the person. */
public record InvitationKeyView(
        @Schema(description = "After that the invitation has to be renewed")
        Instant expiresAt,

        @Schema(
                nullable = true,
                description =
                        "Shown this once; whoever is invited sends it back with the own token. Null in the reply to a request that is"
                                + " sent again with its Idempotency-Key: no code is kept. A code that was lost is replaced by renewing"
                                + " the invitation.",
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
        QrPicture qrCode) {

    public static InvitationKeyView of(InvitationIssuer.Invitation handed, Instant expiresAt) {
        return new InvitationKeyView(
                expiresAt,
                handed.code().text(),
                handed.letters().printed(),
                handed.link(),
                QrPicture.of(handed.link()));
    }

    /** What a repetition is told of it. */
    public InvitationKeyView withoutSecret() {
        return new InvitationKeyView(expiresAt, null, null, null, null);
    }
}

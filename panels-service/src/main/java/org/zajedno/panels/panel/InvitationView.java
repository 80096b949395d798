package org.zajedno.panels.panel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.nayuki.qrcodegen.QrCode;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.idempotency.OneTimeSecretView;

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

    /**
     * A QR code (ISO/IEC 18004) to be drawn as an SVG path.
     *
     * @param size of each side in modules, without the quiet zone of four modules around it
     * @param path one square a dark module
     */
    @Schema(name = "QrCode")
    record QrPicture(
            @Schema(examples = "33") int size,
            @Schema(examples = "M0,0h1v1h-1z") String path) {

        static QrPicture of(URI link) {
            var code = QrCode.encodeText(link.toString(), QrCode.Ecc.MEDIUM);
            var path = IntStream.range(0, code.size * code.size)
                    .filter(place -> code.getModule(place % code.size, place / code.size))
                    .mapToObj(place -> "M%d,%dh1v1h-1z".formatted(place % code.size, place / code.size))
                    .collect(Collectors.joining());
            return new QrPicture(code.size, path);
        }
    }

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

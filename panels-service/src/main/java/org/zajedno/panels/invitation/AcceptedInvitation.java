package org.zajedno.panels.invitation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.country.Country;

/** What somebody has by an invitation. */
@Schema(name = "AcceptedInvitation")
public record AcceptedInvitation(
        @Schema(description = "Of the membership, or of the staff account")
        UUID id,

        InvitationKind kind,

        @Schema(description = "As the next token of the caller has it", examples = "panel-member")
        String role,

        Country country) {

    /** What an invitation stands for. */
    public enum InvitationKind {
        /** A place on a panel. */
        MEMBERSHIP,
        /** A role in the staff of a country. */
        STAFF
    }
}

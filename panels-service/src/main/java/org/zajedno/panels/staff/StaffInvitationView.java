package org.zajedno.panels.staff;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.http.VersionedView;

/** An invitation of staff, without what opens it. */
@Schema(name = "StaffInvitation")
record StaffInvitationView(
        UUID id,
        Country country,
        StaffRole role,
        @Schema(examples = "Researcher in Belgrade") String label,
        StaffInvitationState state,

        @Schema(description = "After that it has to be renewed")
        Instant expiresAt,

        Instant createdAt,
        Instant modifiedAt,
        @JsonIgnore long version)
        implements VersionedView {

    static StaffInvitationView from(StaffInvitation invitation) {
        return new StaffInvitationView(
                invitation.id(),
                invitation.country(),
                invitation.role(),
                invitation.label(),
                invitation.state(),
                invitation.invitationExpiresAt(),
                invitation.createdAt(),
                invitation.modifiedAt(),
                invitation.version());
    }
}

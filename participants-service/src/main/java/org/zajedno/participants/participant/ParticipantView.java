package org.zajedno.participants.participant;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.http.VersionedView;

/** A participant as the team of the country sees them. */
@Schema(name = "Participant", description = "Somebody who takes part in a study, by code")
record ParticipantView(
        UUID id,

        @Schema(description = "Random, derived from nothing", examples = "7K4MX-9QXD0")
        String code,

        UUID studyId,
        UUID siteId,
        Country country,
        Enrolment enrolment,
        Milestones milestones,
        Instant createdAt,
        Instant modifiedAt,

        @Schema(nullable = true, description = "When it was noted that they were entered by mistake; absent otherwise")
        Instant voidedAt,

        @JsonIgnore long version)
        implements VersionedView {

    static ParticipantView from(Participant participant) {
        return new ParticipantView(
                participant.id(),
                participant.code(),
                participant.studyId(),
                participant.siteId(),
                participant.country(),
                participant.enrolment(),
                participant.reached(),
                participant.createdAt(),
                participant.modifiedAt(),
                participant.voidedAt(),
                participant.version());
    }
}

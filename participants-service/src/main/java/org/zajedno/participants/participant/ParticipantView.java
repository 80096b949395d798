package org.zajedno.participants.participant;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.paging.RowColumns;

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
        @Nullable
        Instant voidedAt,

        @JsonIgnore long version)
        implements VersionedView {

    /** What {@link #from(RowColumns)} reads. */
    static final String COLUMNS = """
            select id, code, study_id, site_id, country, enrolment,
                   screening_started_on, found_eligible_on, consented_on, enrolled_on, follow_up_begun_on, left_on,
                   created_at, modified_at, voided_at, version""";

    static ParticipantView from(RowColumns columns) throws SQLException {
        return new ParticipantView(
                columns.uuid(),
                columns.text(),
                columns.uuid(),
                columns.uuid(),
                columns.country(),
                columns.constant(Enrolment.class),
                new Milestones(
                        columns.dayOrNull(),
                        columns.dayOrNull(),
                        columns.dayOrNull(),
                        columns.dayOrNull(),
                        columns.dayOrNull(),
                        columns.dayOrNull()),
                columns.instant(),
                columns.instant(),
                columns.instantOrNull(),
                columns.number());
    }

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

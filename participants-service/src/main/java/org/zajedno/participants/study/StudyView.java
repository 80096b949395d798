package org.zajedno.participants.study;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.language.ShownText;

/** A study as its readers see it. */
@Schema(name = "Study", description = "A research project")
record StudyView(
        UUID id,
        @Schema(examples = "IMPULSE") String acronym,

        @Schema(
                description = "The title in the reader's language",
                examples = "Psychosocial intervention for people with psychosis")
        ShownText title,

        @Schema(description = "The title in every language that it has")
        LocalizedText titles,

        Grant grant,
        List<Grant> furtherGrants,
        List<ReportingPeriod> reportingPeriods,
        LocalDate startsOn,
        LocalDate endsOn,
        Instant createdAt,
        Instant modifiedAt,
        @JsonIgnore long version)
        implements VersionedView {

    static StudyView from(Study study, Reader reader) {
        return new StudyView(
                study.id(),
                study.acronym(),
                reader.show(study.title()),
                study.title(),
                study.grant(),
                study.furtherGrants(),
                study.periods(),
                study.startsOn(),
                study.endsOn(),
                study.createdAt(),
                study.modifiedAt(),
                study.version());
    }
}

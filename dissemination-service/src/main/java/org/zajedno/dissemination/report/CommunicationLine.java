package org.zajedno.dissemination.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.VersionedView;

/** A line of the table of communication activities. */
record CommunicationLine(
        UUID id,
        ReportSubject about,
        @Schema(nullable = true) @Nullable Reach reach,
        @Schema(examples = "Plain-language booklet") String name,

        @Schema(examples = "A booklet on the study, written with the panels")
        String description,

        List<CodedValue> audiences,
        CodedValue channel,

        @Schema(examples = "300 booklets given out in five countries")
        String outcome,

        CodedValue status,
        Instant modifiedAt,
        @JsonIgnore long version)
        implements VersionedView {

    static CommunicationLine from(ReportLine line, PortalLabels labels, @Nullable Reach reach) {
        var activity = line.activity();
        return new CommunicationLine(
                line.id(),
                activity.about(),
                reach,
                activity.name(),
                activity.description(),
                labels.audiences(activity.audiences()),
                labels.sort(ReportForm.COMMUNICATION, activity.sort()),
                activity.requireOutcome(),
                labels.status(activity.status()),
                line.modifiedAt(),
                line.version());
    }
}

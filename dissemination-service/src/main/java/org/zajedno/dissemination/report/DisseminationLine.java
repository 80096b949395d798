package org.zajedno.dissemination.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.VersionedView;

/** A line of the table of dissemination activities. */
record DisseminationLine(
        UUID id,
        ReportSubject about,
        @Schema(nullable = true) @Nullable Reach reach,
        @Schema(examples = "Closing webinar") String name,
        CodedValue type,
        List<CodedValue> audiences,

        @Schema(maxLength = 200, examples = "To share what the panels changed")
        String objective,

        CodedValue status,
        Instant modifiedAt,
        @JsonIgnore long version)
        implements VersionedView {

    static DisseminationLine from(ReportLine line, PortalLabels labels, @Nullable Reach reach) {
        var activity = line.activity();
        return new DisseminationLine(
                line.id(),
                activity.about(),
                reach,
                activity.name(),
                labels.sort(ReportForm.DISSEMINATION, activity.sort()),
                labels.audiences(activity.audiences()),
                activity.description(),
                labels.status(activity.status()),
                line.modifiedAt(),
                line.version());
    }
}

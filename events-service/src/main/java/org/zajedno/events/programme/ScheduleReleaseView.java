package org.zajedno.events.programme;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.language.ShownText;

/** A schedule as it was released. */
@Schema(name = "ScheduleRelease", description = "A schedule as it was released; never changes")
record ScheduleReleaseView(
        @Schema(examples = "1") int number,
        Instant releasedAt,

        @Schema(
                nullable = true,
                description = "What changed, in the reader's language",
                examples = "The second session begins later.")
        @Nullable
        ShownText note,

        List<SessionView.Day> days,

        @Schema(description = "That of the release: it never changes")
        Instant modifiedAt,

        @JsonIgnore long version)
        implements VersionedView {

    static ScheduleReleaseView from(ScheduleRelease release, Reader reader, @Nullable ZoneId viewer) {
        return new ScheduleReleaseView(
                release.number(),
                release.releasedAt(),
                reader.show(release.note()),
                SessionView.days(release.days(), reader, viewer),
                release.releasedAt(),
                release.number());
    }
}

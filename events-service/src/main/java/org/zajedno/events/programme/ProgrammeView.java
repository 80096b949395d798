package org.zajedno.events.programme;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.language.Reader;

/** The programme that is worked on. */
@Schema(name = "Programme", description = "The programme that is worked on")
record ProgrammeView(
        UUID eventId,
        List<SessionView.Day> days,
        Instant modifiedAt,
        @JsonIgnore long version) implements VersionedView {

    static ProgrammeView from(Programme programme, Reader reader) {
        return new ProgrammeView(
                programme.eventId(),
                SessionView.days(programme.days(), reader, null),
                programme.modifiedAt(),
                programme.version());
    }
}

package org.zajedno.events.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.events.time.TimeView;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.language.ShownText;

/**
 * An event as it is shown.
 *
 * @param title in the reader's language; {@code titles} has all
 * @param scheduleRelease number of the newest schedule; zero if none was released
 */
@Schema(name = "Event", description = "An event as it is shown")
record EventView(
        UUID id,
        EventState state,

        @Schema(nullable = true, description = "Why it is cancelled or postponed", examples = "The speaker is ill.")
        @Nullable
        ShownText stateReason,

        @Schema(description = "In the reader's language", examples = "What panels changed")
        ShownText title,

        @Schema(
                description = "In the reader's language",
                examples = "Members of the panels tell what became of their advice.")
        ShownText description,

        LocalizedText titles,
        LocalizedText descriptions,
        @Schema(examples = "Zoom webinar") String platform,
        List<TargetAudience> audiences,
        List<Organiser> organisers,
        List<UUID> presentedWorkIds,

        @Schema(nullable = true, description = "The study that the event belongs to") @Nullable
        UUID studyId,

        TimeView starts,
        TimeView ends,

        @Schema(nullable = true, description = "Seats; null if there is no limit", examples = "40") @Nullable
        Integer capacity,

        Admission admission,

        @Schema(examples = "1", description = "Number of the newest released schedule; 0 if there is none")
        int scheduleRelease,

        Instant createdAt,
        Instant modifiedAt,
        @JsonIgnore long version)
        implements VersionedView {

    static EventView from(Event event, Reader reader, @Nullable ZoneId viewer) {
        var plan = event.plan();
        return new EventView(
                event.id(),
                event.state(),
                reader.show(event.stateReason()),
                reader.show(plan.title()),
                reader.show(plan.description()),
                plan.title(),
                plan.description(),
                plan.platform(),
                plan.audiences(),
                plan.organisers(),
                plan.presents(),
                plan.studyId(),
                TimeView.from(plan.starts(), viewer),
                TimeView.from(plan.ends(), viewer),
                plan.capacity(),
                plan.admission(),
                event.scheduleRelease(),
                event.createdAt(),
                event.modifiedAt(),
                event.version());
    }
}

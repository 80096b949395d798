package org.zajedno.events.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.events.time.TimeInput;
import org.zajedno.kit.language.LocalizedText;

/** What an organiser writes about an event. */
@Schema(name = "EventContent", description = "What the organisers say about an event")
@JsonIgnoreProperties({
    "id",
    "state",
    "stateReason",
    "titles",
    "descriptions",
    "scheduleRelease",
    "createdAt",
    "modifiedAt"
}) // only read
record EventContent(
        @NotNull @Schema(description = "One line per language; English is needed")
        LocalizedText title,

        @NotNull LocalizedText description,

        @NotBlank
        @Size(max = 200)
        @Schema(examples = "Zoom webinar", description = "Where it takes place: a platform or a place")
        String platform,

        @NotEmpty @Size(max = 5) List<@NotNull TargetAudience> audiences,
        @NotEmpty @Size(max = 40) List<@NotNull @Valid Organiser> organisers,

        @Size(max = 50) @Schema(description = "Ids of published works that are presented") @Nullable
        List<@NotNull UUID> presentedWorkIds,

        @Schema(
                description =
                        "The study that the event belongs to; quotes rest on consents of it alone. Stays once the event is announced")
        @Nullable
        UUID studyId,

        @NotNull @Valid TimeInput starts,
        @NotNull @Valid TimeInput ends,

        @Min(1) @Max(1_000_000) @Schema(examples = "200", description = "Seats; absent if there is no limit") @Nullable
        Integer capacity,

        @Schema(description = "How a registration becomes a seat; OPEN if absent") @Nullable
        Admission admission) {

    /** Refuses what breaks a rule of {@link EventPlan} or is no time. */
    EventPlan toPlan() {
        return new EventPlan(
                title,
                description,
                platform,
                audiences,
                organisers,
                presentedWorkIds == null ? List.of() : presentedWorkIds,
                studyId,
                starts.toTime("starts"),
                ends.toTime("ends"),
                capacity,
                admission == null ? Admission.OPEN : admission);
    }
}
